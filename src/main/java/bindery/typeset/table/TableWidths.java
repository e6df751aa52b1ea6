package bindery.typeset.table;

import bindery.typeset.inline.Extent;
import java.util.Arrays;

/** Widths of columns from what their cells need (CSS 2.2 §17.5.2.2, automatic layout). */
final class TableWidths {
  private final double[] torn;
  private final double[] divided;
  private final double[] least;
  private final double[] most;

  TableWidths(int columns) {
    this(new double[columns], new double[columns], new double[columns], new double[columns]);
  }

  private TableWidths(double[] torn, double[] divided, double[] least, double[] most) {
    this.torn = torn;
    this.divided = divided;
    this.least = least;
    this.most = most;
  }

  /** What a cell needs; cells over several columns come after all others. */
  void need(int column, int columns, Extent extent) {
    share(torn, column, columns, extent.torn());
    share(divided, column, columns, extent.divided());
    share(least, column, columns, extent.least());
    share(most, column, columns, extent.most());
    for (int c = column; c < column + columns && c < most.length; c++) {
      divided[c] = Math.max(divided[c], torn[c]);
      least[c] = Math.max(least[c], divided[c]);
      most[c] = Math.max(most[c], least[c]);
    }
  }

  private static void share(double[] widths, int column, int columns, double wanted) {
    int end = Math.min(column + columns, widths.length);
    double have = 0;
    for (int c = column; c < end; c++) {
      have += widths[c];
    }
    double missing = wanted - have;
    for (int c = column; c < end && missing > 0; c++) {
      widths[c] += have > 0 ? missing * widths[c] / have : missing / (end - column);
    }
  }

  /** The same columns with words divided where their language or a mark in them allows it. */
  TableWidths dividing() {
    return new TableWidths(torn, divided, divided, most);
  }

  /** The same columns with words broken wherever their style allows it. */
  TableWidths tearing() {
    return new TableWidths(torn, torn, torn, most);
  }

  /** What the columns need at least together. */
  double least() {
    return Arrays.stream(least).sum();
  }

  /** What they want together. */
  double most() {
    return Arrays.stream(most).sum();
  }

  /** What they need at least when words are broken anywhere, so that none needs more than this. */
  double least(double broken) {
    return Arrays.stream(least).map(w -> Math.min(w, broken)).sum();
  }

  /** About how many lines the tallest cell has when the columns are fitted to a measure. */
  double lines(double measure) {
    double[] widths = fit(measure, false);
    double lines = 0;
    for (int c = 0; c < widths.length; c++) {
      lines = Math.max(lines, widths[c] > 0 ? most[c] / widths[c] : 0);
    }
    return lines;
  }

  /**
   * Widths that add up to what the content wants, but no more than the measure.
   *
   * @param fill whether the table is to be as wide as the measure in any case
   */
  double[] fit(double measure, boolean fill) {
    double mostSum = most();
    if (mostSum > measure) {
      return least() <= measure ? within(measure) : cut(measure);
    }
    double stretch = fill && mostSum > 0 ? measure / mostSum : 1;
    return Arrays.stream(most).map(w -> w * stretch).toArray();
  }

  /**
   * Columns too wide for the measure are cut to one width, the widest that all of them can have.
   */
  private double[] cut(double measure) {
    double[] sorted = least.clone();
    Arrays.sort(sorted);
    double left = measure;
    for (int c = 0; c < sorted.length; c++) {
      double even = left / (sorted.length - c);
      if (sorted[c] > even) {
        return Arrays.stream(least).map(w -> Math.min(w, even)).toArray();
      }
      left -= sorted[c];
    }
    return least.clone();
  }

  /**
   * Narrow columns get all they want, so that a date stays on its line; wide ones share what is
   * left by what they want.
   */
  private double[] within(double measure) {
    double[] widths = new double[least.length];
    boolean[] settled = new boolean[least.length];
    double left = measure;
    double leastSum = least();
    int open = least.length;
    boolean more = true;
    while (more) {
      more = false;
      for (int c = 0; c < widths.length; c++) {
        double others = leastSum - least[c];
        if (!settled[c] && most[c] <= left / open && most[c] + others <= left) {
          widths[c] = most[c];
          settled[c] = true;
          left -= most[c];
          leastSum = others;
          open--;
          more = open > 0;
        }
      }
    }
    double extra = 0;
    for (int c = 0; c < widths.length; c++) {
      extra += settled[c] ? 0 : most[c] - least[c];
    }
    for (int c = 0; c < widths.length; c++) {
      if (!settled[c]) {
        double share = extra > 0 ? (most[c] - least[c]) / extra : 0;
        widths[c] = least[c] + (left - leastSum) * share;
      }
    }
    return widths;
  }
}
