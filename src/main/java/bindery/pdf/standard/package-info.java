/**
 * What the standards for PDF files ask beyond ISO 32000-1: PDF/A (ISO 19005), PDF/UA (ISO 14289)
 * and PDF/X (ISO 15930).
 *
 * <p>Comes in: what a book says of itself. Goes out: how a file says which standards it keeps
 * ({@link bindery.pdf.standard.Conformance}, a class a family of them), its XMP packet, and the
 * colours that it is meant for ({@link bindery.pdf.standard.OutputIntent}).
 *
 * <p>Must not know: PDFBox, pages.
 */
package bindery.pdf.standard;
