package bindery.pdf;

import bindery.book.print.PrintSettings;
import java.time.Instant;
import java.util.Optional;

/**
 * What differs between PDF editions of the same pages.
 *
 * @param date of making, written into the file; the clock is never asked
 * @param screen whether it is read on a screen, where links can be followed and bookmarks and names
 *     lead to places; a file for the printer has pages and nothing else
 * @param print how a file for the printer is to be made
 * @param profile of the press (ICC.1), where print names one
 */
public record PdfOptions(
    Instant date, boolean screen, PrintSettings print, Optional<byte[]> profile) {
  /** Where nothing is said of print. */
  public PdfOptions(Instant date, boolean screen) {
    this(date, screen, PrintSettings.UNSAID, Optional.empty());
  }
}
