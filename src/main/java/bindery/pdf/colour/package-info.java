/**
 * Colours as they are printed: in black ink alone, in four inks, or as they are on screens.
 *
 * <p>Comes in: inks of stylesheets, colours of drawings, pictures of pixels, the profile of a
 * press. Goes out: the same in the inks that there are ({@link bindery.pdf.colour.Separation}), and
 * what was lost on the way ({@link bindery.pdf.colour.LostColours}).
 *
 * <p>Must not know: PDFBox, pages, files.
 */
package bindery.pdf.colour;
