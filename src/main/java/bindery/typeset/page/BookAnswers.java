package bindery.typeset.page;

import bindery.art.Picture;
import bindery.style.Pseudo;
import bindery.typeset.box.BookCounters;
import bindery.typeset.inline.GeneratedText;
import bindery.typeset.section.Answers;
import bindery.typeset.section.BookContext;
import bindery.typeset.section.Question;
import bindery.typeset.section.ShownLocator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers out of the book, and out of the pages that have been made up so far.
 *
 * @param counters of all elements
 * @param map where ids stand; null in the first pass
 */
record BookAnswers(BookContext book, BookCounters counters, PageMap map) implements Answers {
  /** As wide as most folios. */
  private static final String STAND_IN = "00";

  @Override
  public String folio(Question.Folio asked) {
    if (map == null) {
      return STAND_IN;
    }
    String href = asked.href();
    PageMap.Stand stand = map.stands().get(href.startsWith("#") ? href.substring(1) : href);
    if (stand == null) {
      return "?";
    }
    Folio folio = stand.folio();
    boolean own = asked.style().isEmpty() || asked.style().equals("decimal");
    return own ? folio.text() : new Folio(folio.number(), asked.style()).text();
  }

  @Override
  public List<ShownLocator> locators(Question.Locators asked) {
    return JoinedLocators.of(asked.stops(), map == null ? Map.of() : map.stands());
  }

  @Override
  public int noteNumber(Question.NoteNumber asked) {
    return map == null ? 1 : map.notes().getOrDefault(asked.id(), 1);
  }

  @Override
  public Optional<String> words(Question.Words asked) {
    return book.byId(asked.id()).map(GeneratedText::own);
  }

  @Override
  public List<Integer> counter(Question.Counter asked) {
    return book.sources()
        .element(asked.source())
        .map(element -> counters.values(element, asked.slot(), asked.name()))
        .orElse(List.of());
  }

  @Override
  public Optional<List<Integer>> targetCounter(Question.TargetCounter asked) {
    return book.byId(asked.id())
        .map(element -> counters.values(element, Pseudo.MARKER, asked.name()));
  }

  @Override
  public Optional<Picture> picture(Question.PictureFile asked) {
    return book.picture(asked.path());
  }
}
