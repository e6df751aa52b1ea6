package bindery.typeset.galley;

import bindery.style.Style;
import bindery.typeset.inline.Baseline;
import bindery.typeset.inline.EditionContext;

/**
 * The lines that slugs stand on: those of the page, or those of columns with a leading of their
 * own.
 *
 * @param leading distance of the lines, points
 * @param baseline distance of a line's baseline from its top
 */
public record Grid(double leading, double baseline) {
  private static final double SAME = 0.01;

  /** That of the pages. */
  public static Grid ofBody(EditionContext edition) {
    return new Grid(edition.grid(), Baseline.ofBody(edition));
  }

  /** That of a box: the page's own where their leading is the same, or next to nothing. */
  public static Grid of(EditionContext edition, Style style) {
    Grid body = ofBody(edition);
    double leading = style.text().lineHeight();
    return body.has(leading) || leading < EditionContext.CLOSEST
        ? body
        : new Grid(leading, Baseline.of(edition, style));
  }

  /** Whether lines of this leading stand on it. */
  public boolean has(double other) {
    return Math.abs(other - leading) < SAME;
  }
}
