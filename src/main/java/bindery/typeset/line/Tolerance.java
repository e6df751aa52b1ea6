package bindery.typeset.line;

/** How far lines may be from good; tried in this order. */
enum Tolerance {
  GOOD(1, 1),
  /** A line shows that is so tight or loose, but less than one that sticks out. */
  POOR(0.9, 2),
  /** Every paragraph has a setting with this, for a line that is too long is let stick out. */
  ANY(0, Double.POSITIVE_INFINITY);

  /** Times the tightest good spaces. */
  final double tight;

  /** Times the loosest good spaces. */
  final double loose;

  Tolerance(double tight, double loose) {
    this.tight = tight;
    this.loose = loose;
  }

  /** Whether a line may end at a break that adds no hyphen and costs this. */
  boolean allows(double cost) {
    return cost < LineWeights.TEAR || this == ANY;
  }

  boolean allows(Fit fit, LineWeights weights) {
    return fit.overfull() == 0
        && fit.spaces() >= weights.tightest() * tight
        && fit.spaces() <= weights.loosest() * loose;
  }
}
