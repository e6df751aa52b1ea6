package bindery.typeset.glyph;

/**
 * Text that has been shaped in one face: glyph ids with advances and offsets in font units, in
 * visual order. Arrays are never changed once made.
 *
 * @param face which face
 * @param glyphs glyph ids
 * @param advances HarfBuzz's advances, kerning included
 * @param dx horizontal offsets
 * @param dy vertical offsets, up is positive
 * @param clusters for each glyph the index in {@code text} where its cluster starts
 * @param text what was shaped
 * @param rightToLeft whether clusters fall along the run
 */
public record GlyphRun(
    Typeface face,
    int[] glyphs,
    int[] advances,
    int[] dx,
    int[] dy,
    int[] clusters,
    String text,
    boolean rightToLeft) {

  /** Sum of the advances at a size in points. */
  public double width(double size) {
    long sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    return sum * size / face.unitsPerEm();
  }
}
