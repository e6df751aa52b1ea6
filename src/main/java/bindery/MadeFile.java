package bindery;

import bindery.press.summary.ListedFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a book.
 *
 * @param edition {@code print}, {@code cover}, {@code reader} or {@code epub}
 * @param name of the file
 * @param path where it was written; empty after a check
 * @param pages in it; 0 in an EPUB
 * @param standard that it keeps, such as {@code PDF/X-4}
 * @param verdict what was looked at, and how it came out, in a few words
 */
public record MadeFile(
    String edition, String name, Optional<Path> path, int pages, String standard, String verdict) {

  static MadeFile of(ListedFile file, Path folder, boolean written) {
    return new MadeFile(
        file.edition(),
        file.name(),
        written ? Optional.of(folder.resolve(file.name())) : Optional.empty(),
        file.pages(),
        file.standard(),
        file.verdict());
  }
}
