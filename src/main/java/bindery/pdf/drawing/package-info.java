/**
 * Words in drawings, set in the book's own faces.
 *
 * <p>Comes in: an SVG file with text, and {@link bindery.pdf.drawing.DrawingWords}, which chooses
 * faces. Goes out: the same drawing with its words as outlines. The system's fonts are never asked
 * for.
 *
 * <p>Must not know: pages, or the rest of the PDF.
 */
package bindery.pdf.drawing;
