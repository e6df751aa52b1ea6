package bindery.book;

/**
 * Where in a book something comes from: an element, by its number in its section. An unchanged
 * section keeps these numbers whatever happens to the text around it; {@link Sources} finds the
 * element, and its place in the manuscript, when somebody asks.
 *
 * @param section id of the section
 * @param element counted in document order from 0, which is the section itself
 */
public record Source(String section, int element) {
  /** What comes from no section, such as a page that the book does not have. */
  public static final Source NONE = new Source("", 0);
}
