package bindery.galley;

import java.util.Arrays;

/** Widths of columns from what their cells need (CSS 2.2 §17.5.2.2, automatic layout). */
final class TableWidths {
  private final double[] least;
  private final double[] most;

  TableWidths(int columns) {
    least = new double[columns];
    most = new double[columns];
  }

  /** What a cell needs; cells over several columns come after all others. */
  void need(int column, int columns, Extent extent) {
    share(least, column, columns, extent.least());
    share(most, column, columns, extent.most());
    for (int c = column; c < column + columns && c < most.length; c++) {
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

  double least() {
    return Arrays.stream(least).sum();
  }

  /**
   * Widths that add up to what the content wants, but no more than the measure.
   *
   * @param fill whether the table is to be as wide as the measure in any case
   */
  double[] fit(double measure, boolean fill) {
    double leastSum = least();
    double mostSum = Arrays.stream(most).sum();
    if (mostSum > measure && leastSum <= measure) {
      return within(measure);
    }
    double[] widths = new double[least.length];
    for (int c = 0; c < widths.length; c++) {
      if (mostSum <= measure) {
        widths[c] = fill && mostSum > 0 ? most[c] * measure / mostSum : most[c];
      } else {
        widths[c] = least[c] * measure / leastSum;
      }
    }
    return widths;
  }

  /**
   * Narrow columns get all they want, so that a date stays on its line; wide ones share what is
   * left by what they want.
   */
  private double[] within(double measure) {
    double[] widths = new double[least.length];
    boolean[] settled = new boolean[least.length];
    double left = measure;
    int open = least.length;
    boolean more = true;
    while (more) {
      more = false;
      for (int c = 0; c < widths.length; c++) {
        double others = 0;
        for (int o = 0; o < widths.length; o++) {
          others += settled[o] || o == c ? 0 : least[o];
        }
        if (!settled[c] && most[c] <= left / open && most[c] + others <= left) {
          widths[c] = most[c];
          settled[c] = true;
          left -= most[c];
          open--;
          more = open > 0;
        }
      }
    }
    double leastSum = 0;
    double mostSum = 0;
    for (int c = 0; c < widths.length; c++) {
      leastSum += settled[c] ? 0 : least[c];
      mostSum += settled[c] ? 0 : most[c];
    }
    double extra = mostSum - leastSum;
    for (int c = 0; c < widths.length; c++) {
      if (!settled[c]) {
        double share = extra > 0 ? (most[c] - least[c]) / extra : 0;
        widths[c] = least[c] + (left - leastSum) * share;
      }
    }
    return widths;
  }
}
