package bindery.typeset.glyph;

/**
 * A glyph of a formula, in font units; up is positive.
 *
 * @param id glyph id
 * @param advance how far the pen moves
 * @param left where its ink begins
 * @param right where its ink ends
 * @param height of its ink above the baseline
 * @param depth of its ink below the baseline, positive downward
 * @param italic how far it leans over its advance, for what stands at its upper right
 * @param accent where an accent over it has its own such place
 * @param extended whether it is a stretched form, as long as it is asked to be
 */
public record MathGlyph(
    int id,
    int advance,
    int left,
    int right,
    int height,
    int depth,
    int italic,
    int accent,
    boolean extended) {}
