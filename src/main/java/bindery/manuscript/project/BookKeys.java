package bindery.manuscript.project;

import java.util.Set;

/** What is said of a whole book, in {@code book.yaml} or in the front matter of its only file. */
final class BookKeys {
  static final Set<String> ALL =
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

  private BookKeys() {}
}
