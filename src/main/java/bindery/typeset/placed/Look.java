package bindery.typeset.placed;

import bindery.style.Ink;

/**
 * How a stretch of text looks beside its glyphs.
 *
 * @param size in points
 * @param tracking points after every glyph
 * @param rise of the baseline
 */
public record Look(
    double size, double tracking, double rise, Ink ink, boolean underline, boolean lineThrough) {

  /** Text of one size and ink, and nothing else about it. */
  public static Look plain(double size, Ink ink) {
    return new Look(size, 0, 0, ink, false, false);
  }

  /** The same, larger or smaller by a factor. */
  public Look scaled(double factor) {
    return new Look(size * factor, tracking * factor, rise * factor, ink, underline, lineThrough);
  }
}
