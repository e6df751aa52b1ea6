package bindery.galley;

import bindery.style.Style;

/**
 * The lines that slugs stand on: those of the page, or those of columns with a leading of their
 * own.
 *
 * @param leading distance of the lines, points
 * @param baseline distance of a line's baseline from its top
 */
record Grid(double leading, double baseline) {
  private static final double SAME = 0.01;

  /** Lines closer than this, points, are no lines to stand on. */
  private static final double CLOSEST = 1;

  /** That of the pages. */
  static Grid ofBody(Shop shop) {
    return new Grid(shop.grid(), Baseline.ofBody(shop));
  }

  /** That of a box: the page's own where their leading is the same, or next to nothing. */
  static Grid of(Shop shop, Style style) {
    Grid body = ofBody(shop);
    double leading = style.text().lineHeight();
    return body.has(leading) || leading < CLOSEST
        ? body
        : new Grid(leading, Baseline.of(shop, style));
  }

  /** Whether lines of this leading stand on it. */
  boolean has(double other) {
    return Math.abs(other - leading) < SAME;
  }
}
