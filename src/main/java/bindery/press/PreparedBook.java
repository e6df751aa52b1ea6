package bindery.press;

import bindery.book.Book;
import java.time.Instant;

/**
 * A manuscript made ready for setting, as an editor hands it to the compositor.
 *
 * @param book with its apparatus
 * @param pictures that it shows
 * @param house its styles
 * @param settings of its PDF editions
 * @param imprint the time its books state as that of their making
 */
record PreparedBook(
    Book book, BookPictures pictures, HouseStyle house, PdfEditions settings, Instant imprint) {}
