package bindery.book;

/**
 * The numbers of a book's editions, digits with or without hyphens; each is empty where there is
 * none. Shops ask for one number an edition.
 *
 * @param print of the printed book
 * @param epub of the EPUB
 * @param pdf of the PDF for reading
 */
public record Isbns(String print, String epub, String pdf) {
  public static final Isbns NONE = new Isbns("", "", "");

  /** One number, said of the book without a word for which edition. */
  public static Isbns ofAll(String isbn) {
    return new Isbns(isbn, isbn, isbn);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether editions have numbers of their own. */
  public boolean differ() {
    return !(print.equals(epub) && epub.equals(pdf));
  }

  /** The URN of a number (RFC 3187), or empty. */
  public static String urn(String isbn) {
    String digits = isbn.replaceAll("[^0-9Xx]", "").toUpperCase(java.util.Locale.ROOT);
    return digits.length() == 10 || digits.length() == 13 ? "urn:isbn:" + digits : "";
  }
}
