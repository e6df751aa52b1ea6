/**
 * Drawings, painted.
 *
 * <p>Comes in: a clean SVG file, and {@link bindery.pdf.drawing.DrawingWords}. Goes out: a {@link
 * bindery.pdf.canvas.Form} for each, with all patterns, gradients, masks and pictures that it
 * calls. What cannot be painted is told with its element. Filters alone become pixels, through
 * jsvg.
 *
 * <p>Must not know: pages, fonts of the file, or how its objects are written.
 */
package bindery.pdf.painting;
