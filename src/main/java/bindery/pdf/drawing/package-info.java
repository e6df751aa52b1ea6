/**
 * Drawings, read: what their elements look like, the outlines of shapes, and words set in the
 * book's own faces.
 *
 * <p>Comes in: an SVG file as a tree, and {@link bindery.pdf.drawing.DrawingWords}, which chooses
 * faces. Goes out: computed styles, lengths, transforms, outlines in user units, and runs of glyphs
 * at their places. The system's fonts are never asked for.
 *
 * <p>Must not know: pages, how anything is painted, or the rest of the PDF.
 */
package bindery.pdf.drawing;
