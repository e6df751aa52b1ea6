/**
 * The design of a book in the CSS of e-readers.
 *
 * <p>Comes in: stylesheets and the XHTML files of an EPUB as they were written. Goes out: two
 * sheets ({@link bindery.epub.sheet.TwoSheets}). The first is written in CSS 2.1 and {@code
 * @font-face} alone, for reading systems that drop a sheet for one word that they do not know; the
 * second says what CSS 2.1 cannot, so that both together are what the author wrote. Also the
 * characters that are set in each typeface ({@link bindery.epub.sheet.FaceUse}).
 *
 * <p>Must not know: how the files are made and packed.
 */
package bindery.epub.sheet;
