package bindery.book;

/**
 * Somebody who wrote the book.
 *
 * @param name as it is shown: Jane Austen
 * @param fileAs as catalogues sort it: Austen, Jane; empty where nobody said which name is which
 */
public record Author(String name, String fileAs) {
  /** One of whom only the name is known. */
  public static Author of(String name) {
    return new Author(name, "");
  }
}
