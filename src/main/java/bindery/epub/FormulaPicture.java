package bindery.epub;

/**
 * A picture of a formula, for readers that know no MathML.
 *
 * @param svg the drawing
 * @param width of it, in ems of the text around
 * @param height of all of it
 * @param depth what of it is below the baseline
 */
public record FormulaPicture(byte[] svg, double width, double height, double depth) {}
