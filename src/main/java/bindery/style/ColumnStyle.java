package bindery.style;

/**
 * How a box is divided into columns (CSS Multicol 1).
 *
 * @param count {@code column-count}: as many columns, or at most so many where there is a width; 0
 *     is auto
 * @param width {@code column-width}: the least width of a column; auto is none
 * @param gap between columns; percentages of the box's measure
 * @param balanced {@code column-fill: balance}
 * @param spans {@code column-span: all}: whether the box stands across the columns that it is in
 * @param rule drawn between two columns
 */
public record ColumnStyle(
    int count, Length width, Length gap, boolean balanced, boolean spans, Border rule) {

  /** Whether the box is divided at all. */
  public boolean divides() {
    return count > 1 || !width.auto();
  }

  /** Used number of columns in a box of this measure, points (CSS Multicol 1 §3.4). */
  public int fitting(double measure) {
    if (width.auto()) {
      return Math.max(1, count);
    }
    double between = gap.of(measure);
    double least = Math.max(1, width.of(measure));
    int most = (int) Math.max(1, Math.floor((measure + between) / (least + between)));
    return count > 0 ? Math.min(count, most) : most;
  }
}
