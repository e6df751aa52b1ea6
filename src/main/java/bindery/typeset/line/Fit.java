package bindery.typeset.line;

/**
 * How a line would look if it ran from one item to another: the judgement of one line, which {@link
 * LineJudge} makes.
 *
 * @param spaces word spaces as a share of natural ones
 * @param expansion share by which glyphs are widened
 * @param badness how bad that looks
 * @param ragged whether the line is left short
 * @param overfull points by which it sticks out
 */
record Fit(double spaces, double expansion, double badness, boolean ragged, double overfull) {
  /** A ragged line shorter than the measure by this, in runt lengths, begins to look torn. */
  private static final double RAGGED = 4.7;

  /**
   * What it adds to the badness of a line that it is left short: no more than the spaces of the
   * loosest good line, which is thus preferred.
   */
  private static final double SHORT = 100;

  /** A last line nearer than this to full, in runt lengths, is filled. */
  private static final double NEARLY_FULL = 0.6;

  /**
   * Judges a line. Expansion gives what it can before spaces change, since two per cent of a
   * glyph's width cannot be seen and the same width in the spaces can.
   *
   * @param need points that are missing to the measure; negative is too much
   * @param stretch willingness of the line's glue to grow
   * @param shrink willingness to shrink
   * @param expandable width of the glyphs that may be widened
   * @param last whether it ends the paragraph or is ended by a forced break
   * @param ragged whether it may be left short where its spaces cannot fill it
   */
  static Fit of(
      double need,
      double stretch,
      double shrink,
      double expandable,
      boolean last,
      boolean ragged,
      LineWeights weights) {
    if (stretch >= Item.Glue.FILL && need >= 0) {
      return new Fit(1, 0, 0, false, 0);
    }
    if (!weights.justified()) {
      double bad = last ? 0 : hollow(need, weights);
      return new Fit(1, 0, bad, true, Math.max(0, -need - 0.01));
    }
    if (last && need >= 0) {
      boolean fill = need < NEARLY_FULL * weights.shortLast() && stretch > 0;
      if (!fill) {
        return new Fit(1, 0, 0, true, 0);
      }
    }
    double most = weights.expansion() * expandable;
    double swell = Math.max(-most * LineWeights.NARROWING, Math.min(most, need));
    double rest = need - swell;
    double expansion = expandable > 0 ? swell / expandable : 0;
    if (Math.abs(rest) < 1e-6) {
      return new Fit(1, expansion, 0, false, 0);
    }
    double willing = rest > 0 ? stretch : shrink;
    if (ragged && rest > (weights.loosest() - 1) * stretch) {
      return new Fit(1, 0, SHORT + hollow(need, weights), true, 0);
    }
    if (willing <= 0) {
      return new Fit(rest > 0 ? 99 : 1, expansion, 1e4, rest > 0, rest > 0 ? 0 : -rest);
    }
    double spaces = 1 + rest / willing;
    if (spaces < LineWeights.NARROWEST - LineWeights.HAIR) {
      double over = -rest - (1 - LineWeights.NARROWEST) * willing;
      return new Fit(LineWeights.NARROWEST, expansion, 1e4, false, over);
    }
    return new Fit(spaces, expansion, weights.badness(spaces), false, 0);
  }

  /** How badly a line looks that is short by so much. */
  private static double hollow(double need, LineWeights weights) {
    double hollow = Math.max(0, need) / (RAGGED * weights.shortLast());
    return 60 * hollow * hollow;
  }
}
