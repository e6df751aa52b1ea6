package bindery.typeset.line;

/**
 * What makes a line good: every number that {@link LineBreaker} weighs. Word spaces are judged by
 * their share of the natural space, since that is what a reader sees; demerits of a line are the
 * square of a sum, as in TeX (<i>The TeXbook</i>, chapter 14).
 *
 * <p>TeX's are the sum's 10, the way hyphens and neighbours that look unlike are weighed, and
 * expansion within two per cent (Hàn Thế Thành, "Micro-typographic extensions of TeX", 2000). The
 * amounts were found by setting three books (<i>Pride and Prejudice</i>, <i>Moby-Dick</i>, a
 * programming book of 200,000 words) in the bundled design with others, one at a time, and looking
 * at the spread of their word spaces, their hyphens and the neighbours that differ, which {@code
 * bindery proof} counts: so these three books are no test of them. {@code LineBreaking} in {@code
 * src/jmh} times what is weighed here.
 *
 * @param justified whether lines are spread to the measure
 * @param expansion most that glyphs may be widened or narrowed
 * @param tightest word spaces of the tightest good line
 * @param loosest word spaces of the loosest good line
 * @param hyphenCost demerits of a hyphen
 * @param ladder most hyphens in a row
 * @param shortLast a last line shorter than this is a runt; points
 */
public record LineWeights(
    boolean justified,
    double expansion,
    double tightest,
    double loosest,
    double hyphenCost,
    int ladder,
    double shortLast) {

  /** Lines whose spaces differ by more than this lie in classes that should not meet. */
  private static final double CLASS = 0.25;

  /** Word spaces are never made narrower than this; what does not fit then sticks out. */
  static final double NARROWEST = 0.5;

  /** Narrowing shows a little sooner than widening. */
  static final double NARROWING = 0.97;

  /** What rounding may add or take: a line at a border is always on the better side. */
  static final double HAIR = 1e-7;

  /** A last line that is too short: as much as any other fault there can be in a line. */
  static final double RUNT = 1e7;

  /** The same word at the ends, or at the beginnings, of two lines. */
  static final double STACK = 4e5;

  /** Neighbours two classes apart; TeX's {@code adjdemerits}. */
  static final double MISMATCH = 10_000;

  /** A further hyphen in a row, for each before it. */
  static final double LADDER_STEP = 4000;

  /** A break at this cost or more tears a word, and is taken only where anything is allowed. */
  static final double TEAR = 2_000_000;

  /**
   * A hyphen beyond those that may follow one another, where nothing else sets the paragraph: more
   * than any loose line, less than a line that sticks out by three points.
   */
  static final double OVER_LADDER = 1e9;

  /**
   * @param expansion most that glyphs may be widened or narrowed
   * @param em size of the type, points
   * @param ladder most hyphens in a row
   */
  public static LineWeights justified(double expansion, double em, int ladder) {
    return new LineWeights(true, expansion, 0.6, 1.56, 22_000, ladder, 1.7 * em);
  }

  /**
   * @param em size of the type, points
   * @param ladder most hyphens in a row
   */
  public static LineWeights ragged(double em, int ladder) {
    return new LineWeights(false, 0, 1, 1, 22_000, ladder, 1.7 * em);
  }

  /**
   * For lines that the author ended: one too long is filled, and the rest of it turned over.
   *
   * @param em size of the type, points
   * @param ladder most hyphens in a row
   */
  public static LineWeights verse(double em, int ladder) {
    return new LineWeights(false, 0, 1, 1, 22_000, ladder, em / 2);
  }

  /**
   * How badly a line's spaces look, 0 for natural ones, somewhat over 100 at the limits of a good
   * line. It grows in proportion, so that the squares of a paragraph add up to the variance of its
   * spaces: what is least is then most even.
   */
  double badness(double spaces) {
    return 100 * (spaces >= 1 ? (spaces - 1) / 0.43 : (1 - spaces) / 0.36);
  }

  /** Class of a line by its spaces, 0 to 5, for the rule that neighbours should look alike. */
  int fitness(double spaces) {
    return (int) Math.max(0, Math.min(5, Math.floor((spaces - 0.625 + HAIR) / CLASS)));
  }

  /** Demerits of two neighbours: none for the same or the next class. */
  double mismatch(int fitness, int next) {
    int apart = Math.abs(fitness - next);
    return apart <= 1 ? 0 : MISMATCH * (apart - 1) * (apart - 1);
  }
}
