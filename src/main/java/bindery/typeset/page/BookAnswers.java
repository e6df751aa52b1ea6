package bindery.typeset.page;

import bindery.art.Picture;
import bindery.typeset.inline.GeneratedText;
import bindery.typeset.section.Answers;
import bindery.typeset.section.BookContext;
import bindery.typeset.section.Question;
import java.util.Optional;

/**
 * Answers out of the book, and out of the pages that have been made up so far.
 *
 * @param map where ids stand; null in the first pass
 */
record BookAnswers(BookContext book, PageMap map) implements Answers {
  /** As wide as most folios. */
  private static final String STAND_IN = "00";

  @Override
  public String folio(Question.Folio asked) {
    if (map == null) {
      return STAND_IN;
    }
    String href = asked.href();
    Folio folio = map.folios().get(href.startsWith("#") ? href.substring(1) : href);
    if (folio == null) {
      return "?";
    }
    boolean own = asked.style().isEmpty() || asked.style().equals("decimal");
    return own ? folio.text() : new Folio(folio.number(), asked.style()).text();
  }

  @Override
  public Optional<String> words(Question.Words asked) {
    return book.byId(asked.id()).map(GeneratedText::own);
  }

  @Override
  public Optional<Picture> picture(Question.PictureFile asked) {
    return book.picture(asked.path());
  }
}
