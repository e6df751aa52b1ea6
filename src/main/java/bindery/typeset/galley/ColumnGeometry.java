package bindery.typeset.galley;

import bindery.style.Border;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * Where columns stand beside each other.
 *
 * @param count how many there are
 * @param start of the box from the start of the type area, points
 * @param width of a column
 * @param gap between two
 * @param reversed whether the first stands at the right
 * @param rule drawn between two
 */
public record ColumnGeometry(
    int count, double start, double width, double gap, boolean reversed, Border rule) {

  /** Start of the first column. */
  public double first() {
    return reversed ? start + (count - 1) * (width + gap) : start;
  }

  /** How far a column stands to the right of the first, which is number 0. */
  public double shift(int column) {
    return (reversed ? -column : column) * (width + gap);
  }

  /**
   * The rules between columns that hold something.
   *
   * @param filled how many these are
   * @param height of the rules
   */
  public List<Placed> rules(int filled, double height) {
    List<Placed> rules = new ArrayList<>();
    for (int c = 1; c < filled && rule.width() > 0; c++) {
      double left = first() + Math.min(shift(c - 1), shift(c)) + width;
      double x = left + (gap - rule.width()) / 2;
      rules.add(new Placed.Fill(x, 0, rule.width(), height, rule.ink()));
    }
    return rules;
  }
}
