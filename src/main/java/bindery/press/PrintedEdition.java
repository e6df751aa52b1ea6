package bindery.press;

import bindery.book.Edition;
import bindery.book.Metadata;
import bindery.press.proof.ComparedBook;
import bindery.press.proof.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An edition with its file, which nobody has written.
 *
 * @param book what it says of itself
 * @param pdf the whole file
 */
record PrintedEdition(Metadata book, Edition edition, PdfEdition set, byte[] pdf) {
  Proof proof() {
    return new Proof(book, edition, set.pages(), set.sources());
  }

  /**
   * To be compared with another.
   *
   * @param name what to call it
   */
  ComparedBook compared(String name) {
    try {
      return ComparedBook.of(name, pdf, set.pages());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // who wrote the file can read it
    }
  }
}
