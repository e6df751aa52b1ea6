package bindery.epub;

import bindery.book.Isbns;
import bindery.book.Metadata;
import bindery.book.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The book's unique identifier: the ISBN of the EPUB, or what the author gave, or a name-based
 * UUID.
 */
final class BookIdentifier {
  private BookIdentifier() {}

  /** Never empty, and the same whenever title, authors and language are. */
  static String of(Metadata about) {
    String isbn = Isbns.urn(about.isbns().epub());
    if (!isbn.isEmpty()) {
      return isbn;
    }
    String own = XmlText.oneLine(about.identifier());
    if (!own.isEmpty()) {
      return own;
    }
    String name =
        String.join("\n", about.title(), about.subtitle(), about.language().toLanguageTag())
            + "\n"
            + String.join("\n", about.authorNames());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
