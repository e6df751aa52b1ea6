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
    double[] widths = new double[least.length];
    for (int c = 0; c < widths.length; c++) {
      if (mostSum <= measure) {
        widths[c] = fill && mostSum > 0 ? most[c] * measure / mostSum : most[c];
      } else if (leastSum <= measure) {
        double more = mostSum - leastSum;
        widths[c] = least[c] + (measure - leastSum) * (more > 0 ? (most[c] - least[c]) / more : 0);
      } else {
        widths[c] = least[c] * measure / leastSum;
      }
    }
    return widths;
  }
}
