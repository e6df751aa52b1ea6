package bindery.art;

/**
 * Pixels to the inch.
 *
 * @param x across
 * @param y down
 */
record Resolution(double x, double y) {
  /** CSS Values 4 §6.2: a pixel is a 96th of an inch. */
  static final Resolution CSS = new Resolution(96, 96);

  private static final double POINTS_TO_THE_INCH = 72;

  /** The resolution a file states, or that of CSS where what it states cannot be meant. */
  static Resolution stated(double x, double y) {
    return isLikely(x) && isLikely(y) ? new Resolution(x, y) : CSS;
  }

  private static boolean isLikely(double dpi) {
    return dpi >= 10 && dpi <= 10_000;
  }

  double width(int pixels) {
    return pixels * POINTS_TO_THE_INCH / x;
  }

  double height(int pixels) {
    return pixels * POINTS_TO_THE_INCH / y;
  }
}
