package bindery.book.print;

/**
 * Where text stands on a page, in points.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param head margin
 * @param outer margin
 * @param foot margin
 * @param inner margin, at the fold
 */
public record TypeArea(
    double width, double height, double head, double outer, double foot, double inner) {

  private static final double MM = 72 / 25.4;

  static TypeArea millimetres(
      double width, double height, double head, double outer, double foot, double inner) {
    return new TypeArea(width * MM, height * MM, head, outer, foot, inner);
  }

  /** On another page, the margins in proportion. */
  public TypeArea on(double newWidth, double newHeight) {
    double across = newWidth / width;
    double down = newHeight / height;
    return new TypeArea(
        newWidth, newHeight, head * down, outer * across, foot * down, inner * across);
  }

  /**
   * With an inner margin of so much at least. What it takes is taken from the outer one, so that
   * lines stay as long as they are.
   */
  public TypeArea within(double innermost) {
    double more = Math.max(0, innermost - inner);
    return new TypeArea(width, height, head, outer - more, foot, inner + more);
  }
}
