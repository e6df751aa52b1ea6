package bindery.pdf;

import java.time.Instant;

/**
 * What differs between PDF editions of the same pages.
 *
 * @param date of making, written into the file; the clock is never asked
 * @param links whether links can be followed; a file for the printer has none
 */
public record PdfOptions(Instant date, boolean links) {}
