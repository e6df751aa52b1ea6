/**
 * What drawings are painted with: a content stream that grows, colours, gradients, the corners of
 * paths.
 *
 * <p>Comes in: paths, runs of glyphs, colours as text. Goes out: a {@link bindery.pdf.canvas.Form},
 * whose content is PDF's operators but for the words, which wait for their fonts.
 *
 * <p>Must not know: elements and their styles, or how objects are written into a file.
 */
package bindery.pdf.canvas;
