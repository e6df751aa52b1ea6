package bindery.typeset.glyph;

import java.util.Arrays;

/** Tells monospaced faces by their widths, since the flags in font files are often wrong. */
final class Monospacing {
  private Monospacing() {}

  /** Whether nine in ten of the glyphs that have a width share one. */
  static boolean of(Typeface face) {
    int[] widths = Arrays.stream(face.advances()).filter(w -> w > 0).sorted().toArray();
    if (widths.length == 0) {
      return false;
    }
    int middle = widths[widths.length / 2];
    long same = Arrays.stream(widths).filter(w -> w == middle).count();
    return same * 10 >= widths.length * 9L;
  }
}
