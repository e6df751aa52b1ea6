/**
 * The cover, which wraps around a printed book: back, spine and front on one sheet.
 *
 * <p>Comes in: what the book says of itself and of its cover, its pictures, how many pages it has
 * and on which paper. Goes out: one page, or the front alone, for the file of the printer and the
 * picture of the EPUB.
 *
 * <p>The panels are a small tree of their own that the typesetting layer sets by {@code cover.css};
 * this room puts them side by side, and draws their grounds and the bar code. It must not know how
 * stylesheets and typefaces are found, nor what a PDF is.
 */
package bindery.cover;
