package bindery.manuscript.data;

import java.util.Set;

/** Keys that say something of the whole book, in {@code book.yaml} or in its only file. */
public final class OfTheBook {
  /** The file that says them. */
  public static final String FILE = "book.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "subtitle",
          "authors",
          "author",
          "creator",
          "language",
          "lang",
          "publisher",
          "isbn",
          "identifier",
          "rights",
          "date",
          "description");

  private OfTheBook() {}

  public static boolean has(String key) {
    return KEYS.contains(key);
  }

  public static Set<String> keys() {
    return KEYS;
  }
}
