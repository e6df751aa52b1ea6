/**
 * Pages into a PDF file (ISO 32000-1).
 *
 * <p>Comes in: {@link bindery.typeset.page.Pages}, where nothing moves any more, the book's
 * metadata and {@link bindery.pdf.PdfOptions}. Goes out: one file of PDF, of PDF/X for the printer,
 * the same bytes for the same pages, with exact text behind its glyphs and page labels, and for
 * reading on a screen with bookmarks, names and links. {@link bindery.pdf.PdfPress} is the front
 * door and reads as a recipe.
 *
 * <p>Must not know: Markdown, stylesheets, how lines and pages were made. It measures nothing and
 * moves nothing; it writes down.
 */
package bindery.pdf;
