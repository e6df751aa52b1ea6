package bindery.typeset.formula;

import bindery.style.Ink;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.MathGlyph;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A part of a formula, measured; points from the left end of its baseline, up is positive.
 *
 * @param glyph the one that it is, if it is one
 * @param size of that glyph
 * @param letter whether it is one character on its baseline, whose scripts stand as high as those
 *     of its fellows
 * @param italic how far it leans over its width at the upper right
 * @param accent where an accent over it has its middle
 */
record Box(
    double width,
    double height,
    double depth,
    MathGlyph glyph,
    double size,
    boolean letter,
    double italic,
    double accent,
    List<Content> content) {
  static final Box EMPTY = space(0);

  /** What it is made of. */
  sealed interface Content {}

  /** Another, moved. */
  record Child(double x, double y, Box box) implements Content {}

  /**
   * Glyphs on its baseline.
   *
   * @param token the element whose text they are; null where they are of no text
   */
  record Glyphs(GlyphRun run, double size, Ink ink, Element token) implements Content {}

  /** A rule; y is its foot. */
  record Rule(double x, double y, double width, double height, Ink ink) implements Content {}

  /** A stroke from corner to corner of a rectangle; y is its foot. */
  record Slash(
      double x, double y, double width, double height, double thick, boolean rising, Ink ink)
      implements Content {}

  static Box space(double width) {
    return of(width, 0, 0, List.of());
  }

  static Box of(double width, double height, double depth, List<Content> content) {
    return new Box(width, height, depth, null, 0, false, 0, width / 2, content);
  }

  /** The same in other bounds, moved within them. */
  Box within(double other, double up, double down, double x, double y) {
    return of(other, up, down, List.of(new Child(x, y, this)));
  }

  Box raised(double by) {
    return new Box(
        width,
        height + by,
        depth - by,
        glyph,
        size,
        false,
        italic,
        accent,
        List.of(new Child(0, by, this)));
  }

  /** As other boxes take it: its ink may be all above the baseline, or all below, but not it. */
  Box standing() {
    return height >= 0 && depth >= 0
        ? this
        : new Box(
            width,
            Math.max(0, height),
            Math.max(0, depth),
            glyph,
            size,
            letter,
            italic,
            accent,
            content);
  }

  /** The same without ink. */
  Box phantom() {
    return of(width, height, depth, List.of());
  }

  /** Whether nothing of it is seen. */
  boolean blank() {
    return content.stream().allMatch(c -> c instanceof Child child && child.box().blank());
  }

  /** Height and depth together. */
  double extent() {
    return height + depth;
  }
}
