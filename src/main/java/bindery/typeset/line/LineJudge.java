package bindery.typeset.line;

/** What a line of the paragraph would look like and cost, if it ran from one break to another. */
final class LineJudge {
  private final Sums sums;
  private final LineMeasure measure;
  private final LineWeights weights;

  LineJudge(Sums sums, LineMeasure measure, LineWeights weights) {
    this.sums = sums;
    this.measure = measure;
    this.weights = weights;
  }

  /**
   * @param a break that the line begins after, by its number
   * @param b break that it ends at
   * @param line its number, which says how wide it is
   * @param ends whether it ends the paragraph or is ended by a forced break
   */
  Fit fit(int a, int b, int line, boolean ends) {
    int from = sums.next[a];
    int to = sums.breaks[b];
    double natural =
        sums.width[to]
            - sums.width[from]
            + sums.penaltyWidth(b)
            + sums.after(a)
            - sums.hangStart[a]
            - sums.hangEnd[b];
    return Fit.of(
        measure.of(line) - natural,
        sums.stretch[to] - sums.stretch[from],
        sums.shrink[to] - sums.shrink[from],
        sums.expandable[to] - sums.expandable[from],
        ends,
        sums.ragged(b),
        weights);
  }

  /**
   * What a line adds to the demerits of the lines before it.
   *
   * @param start the way to where it begins
   * @param b the break that it ends at
   */
  double demerits(LineNode start, int b, Fit fit, boolean hyphen, int fitness) {
    int a = start.at();
    double sum = 10 + Math.min(fit.badness(), 1e4) + 1e4 * fit.overfull();
    double demerits = sum * sum;
    demerits += hyphen ? weights.hyphenCost() + LineWeights.LADDER_STEP * start.ladder() : 0;
    demerits += sums.cost[b] <= Item.TURN ? 0 : sums.cost[b];
    if (a > 0) {
      demerits += weights.mismatch(start.fitness(), fitness);
      boolean sameEnd = sums.endWord[a] != 0 && sums.endWord[a] == sums.endWord[b];
      boolean sameStart = sums.startWord[a] != 0 && sums.startWord[a] == sums.startWord[b];
      demerits += sameEnd || sameStart ? LineWeights.STACK : 0;
      boolean last = b == sums.breaks.length - 1;
      demerits += last && lastWidth(a) < weights.shortLast() ? LineWeights.RUNT : 0;
    }
    return demerits;
  }

  /** Natural width of a last line that begins after this break. */
  double lastWidth(int a) {
    return sums.width[sums.size] - sums.width[sums.next[a]];
  }
}
