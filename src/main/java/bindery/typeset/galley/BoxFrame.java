package bindery.typeset.galley;

import bindery.style.BoxStyle;

/**
 * The ground and rules of a box whose content goes over several slugs and perhaps pages. Compared
 * by identity.
 *
 * @param start of the border box from the start of the type area, points
 * @param width of the border box
 * @param style its ground and borders
 */
public record BoxFrame(double start, double width, BoxStyle style) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
