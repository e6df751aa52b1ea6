package bindery.pdf;

import java.time.Instant;

/**
 * What differs between PDF editions of the same pages.
 *
 * @param date of making, written into the file; the clock is never asked
 * @param screen whether it is read on a screen, where links can be followed and bookmarks and names
 *     lead to places; a file for the printer has pages and nothing else
 */
public record PdfOptions(Instant date, boolean screen) {}
