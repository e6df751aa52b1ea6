package bindery.typeset.section;

import bindery.book.Source;
import bindery.style.Pseudo;
import java.util.List;

/** What a section asks of the rest of the book while it is set. */
public sealed interface Question {
  /**
   * On which page something stands.
   *
   * @param source the element that shows it
   * @param href {@code #id}
   * @param style a counter style, or empty for the style of the target's own page
   */
  record Folio(Source source, String href, String style) implements Question {}

  /**
   * What several links to pages show, once pages are joined that follow one another.
   *
   * @param source the element that holds them
   * @param stops the links, in their row
   */
  record Locators(Source source, List<Stop> stops) implements Question {}

  /**
   * One of several links to pages.
   *
   * @param href {@code #id}
   * @param main whether it leads to what the book says of the matter above all
   * @param opens whether what it leads to goes on to the next link
   */
  record Stop(String href, boolean main, boolean opens) {}

  /** The number of a note among those of its page. */
  record NoteNumber(String id) implements Question {}

  /** What the element with an id says. */
  record Words(String id) implements Question {}

  /**
   * The values of the counters of a name.
   *
   * @param source the element that shows them
   * @param slot the generated box of the element that shows them; {@code MARKER} for itself
   */
  record Counter(Source source, Pseudo slot, String name) implements Question {}

  /** The values of the counters of a name at the element with an id. */
  record TargetCounter(String id, String name) implements Question {}

  /** The picture with this path. */
  record PictureFile(String path) implements Question {}
}
