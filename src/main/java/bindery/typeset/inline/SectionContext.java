package bindery.typeset.inline;

import bindery.book.Source;
import bindery.style.BoxStyle;
import bindery.typeset.placed.Span;
import bindery.typeset.section.Answers;
import bindery.typeset.section.BookContext;
import bindery.typeset.section.Findings;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What all that sets a section works with.
 *
 * @param edition type and styles
 * @param book that the section belongs to; only what is in the section may be read in it, all else
 *     is to be asked
 * @param answers to what is asked of the rest of the book
 * @param findings takes what is wrong
 */
public record SectionContext(
    EditionContext edition, BookContext book, Answers answers, Findings findings) {

  public Source source(Element element) {
    return book.sources().of(element);
  }

  /** What text of an element is: where the link that it stands in leads to, if it stands in one. */
  public Span span(Element element, Locale language) {
    Element link = element;
    while (link != null && !(link.normalName().equals("a") && link.hasAttr("href"))) {
      link = link.parent();
    }
    String href = link == null ? "" : link.attr("href");
    return new Span(source(element), language, href, false);
  }

  /** Whether an element is a note, which is set where it is called. */
  public static boolean isNote(Element element) {
    return element.attr("epub:type").equals("footnote");
  }

  /** Whether an element holds the notes of its section, and nothing else. */
  public static boolean holdsNotes(Element element) {
    return element.attr("epub:type").equals("footnotes");
  }

  /** The note with this id, if it is one and no style hides it. */
  public Optional<Element> note(String id) {
    return book.byId(id).filter(e -> isNote(e) || standsBeside(e)).filter(this::shown);
  }

  /**
   * Whether it is to stand in the margin and can be called by its id: one that another element has
   * before it cannot.
   */
  public boolean leavesForMargin(Element element, BoxStyle box) {
    return box.floating() == BoxStyle.Floating.MARGIN
        && !element.id().isEmpty()
        && note(element.id()).filter(found -> found == element).isPresent();
  }

  /** Whether its style has it in the margin of the page, beside its line. */
  private boolean standsBeside(Element element) {
    return edition.cascade().style(element).box().floating() == BoxStyle.Floating.MARGIN;
  }

  private boolean shown(Element note) {
    return edition.cascade().style(note).box().display() != BoxStyle.Display.NONE;
  }
}
