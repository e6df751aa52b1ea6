package bindery.press;

import bindery.book.Book;
import bindery.pdf.PdfOptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A manuscript made ready for setting, as an editor hands it to the compositor.
 *
 * @param book with its apparatus
 * @param pictures that it shows
 * @param house its styles
 * @param settings of its PDF editions
 * @param files that it was made of
 * @param imprint the time its books state as that of their making
 */
record PreparedBook(
    Book book,
    BookPictures pictures,
    HouseStyle house,
    PdfEditions settings,
    ManuscriptFiles files,
    Instant imprint) {

  /** How its file for readers is made. */
  PdfOptions forReader() {
    boolean carries = book.reader().encloses();
    return PdfOptions.forScreen(imprint, book.reader(), carries ? files.read(book) : List.of());
  }

  /**
   * How the file of its pages for the printer is made.
   *
   * @param profile of the press, where the book names one
   */
  PdfOptions forPrinter(Optional<byte[]> profile) {
    return PdfOptions.forPrinter(imprint, book.print(), profile);
  }
}
