package bindery.typeset.pagebreak;

/**
 * What makes pages good: every number that {@link PageBreaker} weighs, in the demerits of lines. A
 * line whose spaces are at the limit of what is good has some 12,000.
 *
 * <p>They stand in an order that was decided, not measured: what is kept together (1e9) before
 * notes on the page of their call (1e8), these before hyphens at page ends, level spreads and full
 * pages (millions), these before the looseness of lines, and that before a line given to a heading.
 * How far they lie apart was tried on {@code bindery proof}'s counts for <i>Pride and
 * Prejudice</i>, and {@code PageMaking} in {@code src/jmh} times what is weighed here.
 */
final class PageWeights {
  private PageWeights() {}

  /** A word divided between the two pages of a spread. */
  static final double HYPHEN_WITHIN = 4_000_000;

  /** A word divided so that the leaf must be turned to read it. */
  static final double HYPHEN_ACROSS = 6_000_000;

  /** Facing pages that do not end level, for each line between them. */
  static final double UNEVEN = 2_000_000;

  /** A page a line longer than the type area. */
  static final double LONG = 9_000;

  /** A page a line shorter. */
  static final double SHORT = 7_000;

  /** A page two lines shorter. */
  static final double GAP = 400_000;

  /** Each further line that a page is short. */
  static final double HOLE = 1_500_000;

  /** A chapter that ends on a page with fewer than {@link #LAST_LINES} lines, for each line. */
  static final double STUMP = 500_000;

  static final int LAST_LINES = 5;

  /** A line of space added at a block that is not text, for each. */
  static final double GIVE = 5_000;

  /** A line of space between text and notes beyond what sets them off. */
  static final double NOTE_SLACK = 4_000;

  /** More of it tears a hole into the page though the foot is level; times its lines squared. */
  static final double NOTE_HOLE = 60_000;

  /**
   * Demerits of space left over between text and notes.
   *
   * @param lines of the grid, with their fraction
   */
  static double slack(double lines) {
    double whole = Math.floor(lines);
    double more = Math.max(0, whole - 1);
    return NOTE_SLACK * Math.min(1, whole) + NOTE_HOLE * more * more;
  }

  /** A float that must wait for a later page, for each page. */
  static final double FLOAT_WAITS = 40_000;

  /** A page of floats without text. */
  static final double FLOAT_PAGE = 60_000;

  /** A page that ends with a colon: what is announced is seen only when it is turned or crossed. */
  static final double ANNOUNCED = 500_000;

  /** A page that a running note fills, without text: better than that the next note is late. */
  static final double NOTE_PAGE = 5_000_000;

  /** A note that runs on to the next page. */
  static final double NOTE_SPLIT = 30_000;

  /** A line of notes that the margin of the page of their calls has no room for. */
  static final double BESIDE_LATER = 20_000;

  /** A note that has not begun when its page ends, each; only when rules must give way. */
  static final double NOTE_LATE = 1e8;

  /** A rule about what stays together that had to be broken. */
  static final double BROKEN_RULE = 1e9;

  /**
   * Demerits of where a page's last line stands.
   *
   * @param full lines of the type area
   * @param bottom lines of the page
   */
  static double bottom(int full, int bottom) {
    int less = full - bottom;
    if (less == 0) {
      return 0;
    }
    if (less < 0) {
      return LONG - 10 * HOLE * (less + 1);
    }
    return less == 1 ? SHORT : less == 2 ? GAP : GAP + HOLE * (less - 2);
  }
}
