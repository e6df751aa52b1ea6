/**
 * Pictures of pixels in a PDF file: image XObjects (ISO 32000-1 §8.9.5), and the streams that they
 * and all else are written in.
 *
 * <p>Comes in: pictures that were measured and checked, and the inks that their colours become.
 * Goes out: objects of the file, each an {@link bindery.pdf.raster.ImageEntry}.
 *
 * <p>Must not know: pages, text, drawings.
 */
package bindery.pdf.raster;
