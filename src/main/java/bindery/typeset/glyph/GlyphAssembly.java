package bindery.typeset.glyph;

import java.util.List;

/**
 * How a glyph of any length is put together of parts (OpenType 1.9, GlyphAssembly), in font units.
 *
 * @param parts from the foot up, or from the left to the right
 * @param overlap that two parts have at least
 */
public record GlyphAssembly(List<Part> parts, int overlap) {
  public static final GlyphAssembly NONE = new GlyphAssembly(List.of(), 0);

  /**
   * A part.
   *
   * @param start length of the straight piece at its start, which may lie over the part before
   * @param end length of the straight piece at its end
   * @param length of all of it
   * @param extender whether it may stand any number of times, or not at all
   */
  public record Part(MathGlyph glyph, int start, int end, int length, boolean extender) {}
}
