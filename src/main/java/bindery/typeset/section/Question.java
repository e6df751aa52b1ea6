package bindery.typeset.section;

import bindery.book.Source;

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

  /** What the element with an id says. */
  record Words(String id) implements Question {}

  /** The picture with this path. */
  record PictureFile(String path) implements Question {}
}
