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
          "description",
          "bibliography",
          "csl",
          "citation-style",
          "link-citations",
          "nocite",
          "references",
          "references-at",
          "reference-section-title",
          "suppress-bibliography");

  private static final Set<String> CITING =
      Set.of(
          "bibliography",
          "csl",
          "citation-style",
          "link-citations",
          "nocite",
          "references",
          "references-at",
          "reference-section-title",
          "suppress-bibliography");

  private OfTheBook() {}

  public static boolean has(String key) {
    return KEYS.contains(key);
  }

  /** Keys that say something of the works that the book cites. */
  public static Set<String> citing() {
    return CITING;
  }

  public static Set<String> keys() {
    return KEYS;
  }
}
