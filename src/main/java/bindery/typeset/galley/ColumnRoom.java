package bindery.typeset.galley;

/**
 * How deep columns are on a page whose lines may have another leading.
 *
 * @param own lines of the columns
 * @param pages lines of the pages
 * @param above space above the columns, points, gone at the head of a page
 */
public record ColumnRoom(Grid own, Grid pages, double above) {
  private static final double HAIR = 0.02;

  /**
   * Lines of the page that columns take up.
   *
   * @param lines of the deepest column
   * @param spaced whether they have their space above
   * @param foot whether the page ends with them
   */
  int onPage(int lines, boolean spaced, boolean foot) {
    double points = points(lines, spaced, foot);
    return (int) Math.max(0, Math.ceil((points - HAIR) / pages.leading()));
  }

  private double points(int lines, boolean spaced, boolean foot) {
    return (spaced ? above : 0) + (foot ? toFoot(lines) : lines * own.leading());
  }

  /**
   * Height where the page ends with them. Their last line stands on the page's grid, or where it
   * must to fill the type area: a small face may stand a hair lower than the text.
   */
  private double toFoot(int lines) {
    double last = (lines - 1) * own.leading() + own.baseline();
    double level = last - pages.baseline() + pages.leading();
    return Math.min(level, lines * own.leading());
  }

  /** Most lines that columns may have in as many of the page as these need at its foot. */
  int most(int lines, boolean spaced) {
    int used = onPage(lines, spaced, true);
    int limit = lines + (int) Math.ceil(pages.leading() / own.leading());
    int most = lines;
    while (most < limit && onPage(most + 1, spaced, true) == used) {
      most++;
    }
    return most;
  }

  /** Where the columns begin below the head of their slug, with what the grid leaves over. */
  double inset(int lines, boolean spaced, boolean foot) {
    if (!spaced || above <= 0) {
      return 0;
    }
    double over = onPage(lines, true, foot) * pages.leading() - points(lines, true, foot);
    return above + Math.max(0, foot ? over : over / 2);
  }

  /** Lines of columns in these of the page. */
  int within(int lines) {
    return (int) Math.floor(lines * pages.leading() / own.leading() + HAIR);
  }
}
