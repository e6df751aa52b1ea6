package bindery.pdf;

import bindery.book.ReaderStandard;
import bindery.book.print.PrintSettings;
import bindery.pdf.attachment.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What differs between PDF editions of the same pages.
 *
 * @param date of making, written into the file; the clock is never asked
 * @param screen whether it is read on a screen, where links can be followed and bookmarks and names
 *     lead to places; a file for the printer has pages and nothing else
 * @param print how a file for the printer is to be made
 * @param profile of the press (ICC.1), where print names one
 * @param reader what a file for the screen keeps
 * @param sources what the book was made of, for files that carry it
 */
public record PdfOptions(
    Instant date,
    boolean screen,
    PrintSettings print,
    Optional<byte[]> profile,
    ReaderStandard reader,
    List<Attachment> sources) {
  public PdfOptions {
    sources = List.copyOf(sources);
  }

  /** A file for the printer. */
  public static PdfOptions forPrinter(Instant date, PrintSettings print, Optional<byte[]> profile) {
    return new PdfOptions(date, false, print, profile, ReaderStandard.A_2A, List.of());
  }

  /** A file for the screen. */
  public static PdfOptions forScreen(
      Instant date, ReaderStandard reader, List<Attachment> sources) {
    return new PdfOptions(date, true, PrintSettings.UNSAID, Optional.empty(), reader, sources);
  }

  /** Where nothing is said of either. */
  public PdfOptions(Instant date, boolean screen) {
    this(date, screen, PrintSettings.UNSAID, Optional.empty(), ReaderStandard.A_2A, List.of());
  }
}
