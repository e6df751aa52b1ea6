package bindery.typeset.line;

import java.util.Arrays;

/**
 * The search for the cheapest ways through a paragraph: from break to break, each break keeping the
 * cheapest way of every kind that leads to it.
 */
final class BreakSearch {
  /** Ways whose line count is further than this from the best way's cannot end one aside. */
  private static final int MOST_ASIDE = 2;

  /** Slack for the hyphens and hanging marks that the quick look at a line leaves out; points. */
  private static final double SLACK = 12;

  private static final LineNode[] NONE = {};

  private final Sums sums;
  private final LineMeasure measure;
  private final LineWeights weights;
  private final LineJudge judge;
  private final boolean countLines;
  private final Tolerance tolerance;

  /** The ways to the break that is looked at, so many of them. */
  private LineNode[] here = new LineNode[4];

  private int count;

  /**
   * @param countLines whether ways with other numbers of lines are to be told apart
   */
  BreakSearch(
      Sums sums,
      LineMeasure measure,
      LineWeights weights,
      LineJudge judge,
      boolean countLines,
      Tolerance tolerance) {
    this.sums = sums;
    this.measure = measure;
    this.weights = weights;
    this.judge = judge;
    this.countLines = countLines;
    this.tolerance = tolerance;
  }

  /** The cheapest ways to the end of the paragraph; none where a line is beyond what is allowed. */
  LineNode[] ways() {
    int last = sums.breaks.length - 1;
    LineNode[][] ways = new LineNode[last + 1][];
    ways[0] = new LineNode[] {new LineNode(0, 0, weights.fitness(1), 0, 0, null, false)};
    // A line to break b begins after a break from low to high. Neither ever moves back: a line that
    // is too long for b is so for every later break, one that is long enough stays it.
    int low = 0;
    int high = 0;
    for (int b = 1; b <= last; b++) {
      if (!allowed(b)) {
        ways[b] = NONE;
        continue;
      }
      boolean turns = sums.cost[b] == Item.TURN;
      boolean ends = b == last || sums.cost[b] == Item.FORCED;
      while (high < b - 1 && longEnough(high + 1, b)) {
        high++;
      }
      while (low < b - 1 && tooLong(low, b)) {
        low++;
      }
      // lines that need not be filled may begin anywhere before b
      boolean ragged = !weights.justified() || sums.ragged(b);
      int first = ends || turns || ragged ? b - 1 : Math.max(high, low);
      count = 0;
      for (int a = first; a >= low; a--) {
        for (LineNode start : ways[a]) {
          extend(start, b, ends);
        }
      }
      prune();
      ways[b] = count == 0 ? NONE : Arrays.copyOf(here, count);
      low = ends || turns ? b : low; // no line runs over a forced break
      high = Math.max(high, low);
    }
    return ways[last];
  }

  private boolean allowed(int b) {
    boolean spared = tolerance == Tolerance.GOOD && sums.spare(b);
    return !spared && (sums.adds(b) || tolerance.allows(sums.cost[b]));
  }

  /** Whether a line could be stretched to the measure; a quick look that errs towards yes. */
  private boolean longEnough(int a, int b) {
    if (tolerance == Tolerance.ANY) {
      return true;
    }
    double natural = sums.width[sums.breaks[b]] - sums.width[sums.next[a]];
    double more = sums.stretch[sums.breaks[b]] - sums.stretch[sums.next[a]];
    double narrowest = measure.width() - Math.max(0, measure.indent()) - measure.narrowBy();
    double most = (weights.loosest() * tolerance.loose - 1) * more + weights.expansion() * natural;
    return natural + most + SLACK >= narrowest;
  }

  /** Whether a line is too long whatever shrinks; a quick look that errs towards no. */
  private boolean tooLong(int a, int b) {
    double natural = sums.width[sums.breaks[b]] - sums.width[sums.next[a]];
    double less = sums.shrink[sums.breaks[b]] - sums.shrink[sums.next[a]];
    double widest = measure.width() + Math.max(0, -measure.indent());
    return natural * (1 - weights.expansion()) - less - SLACK > widest;
  }

  /** Goes on from a way with a line to a break, if such a line is allowed. */
  private void extend(LineNode start, int b, boolean ends) {
    Fit fit = judge.fit(start.at(), b, start.line(), ends);
    boolean good = Tolerance.GOOD.allows(fit, weights);
    if (!good && !tolerance.allows(fit, weights)) {
      // where anything is allowed, what has no break in it may stick out: it must stand somewhere
      boolean noShorter = b == start.at() + 1;
      boolean must = tolerance == Tolerance.ANY && noShorter && fit.overfull() > 0;
      if (!must) {
        return;
      }
    }
    boolean hyphen = sums.hyphen(b);
    int ladder = hyphen ? start.ladder() + 1 : 0;
    boolean over = ladder > weights.ladder();
    if (over) {
      if (tolerance != Tolerance.ANY) {
        return;
      }
      ladder = weights.ladder();
      good = false;
    }
    int fitness = fit.ragged() ? weights.fitness(1) : weights.fitness(fit.spaces());
    double demerits = start.demerits() + judge.demerits(start, b, fit, hyphen, fitness);
    demerits += over ? LineWeights.OVER_LADDER : 0;
    // beyond the last line whose measure differs, the number of a line changes nothing
    int line = countLines ? start.line() + 1 : Math.min(start.line() + 1, measure.uniformFrom());
    keep(new LineNode(b, line, fitness, ladder, demerits, start, start.trouble() || !good));
  }

  /** Of two ways after which all costs the same, only the cheaper can be part of the best. */
  private void keep(LineNode node) {
    for (int i = 0; i < count; i++) {
      LineNode other = here[i];
      boolean same = other.line() == node.line() && other.fitness() == node.fitness();
      if (same && other.ladder() == node.ladder()) {
        if (node.demerits() < other.demerits()) {
          here[i] = node;
        }
        return;
      }
    }
    if (count == here.length) {
      here = Arrays.copyOf(here, 2 * count);
    }
    here[count++] = node;
  }

  /**
   * Leaves out ways with far more or fewer lines than the best. Settings with a line fewer or more
   * than the best are asked for, and a way can hardly come back from further away; the best itself
   * is never lost, for a way goes only where a cheaper one is followed by the same costs.
   */
  private void prune() {
    if (count < 2) {
      return;
    }
    LineNode best = here[0];
    for (int i = 1; i < count; i++) {
      best = here[i].demerits() < best.demerits() ? here[i] : best;
    }
    LineNode[] all = null;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      LineNode node = here[i];
      if (Math.abs(node.line() - best.line()) > MOST_ASIDE) {
        all = all == null ? Arrays.copyOf(here, count) : all;
        if (dominated(node, all)) {
          continue;
        }
      }
      here[kept++] = node;
    }
    count = kept;
  }

  private boolean dominated(LineNode node, LineNode[] all) {
    for (LineNode other : all) {
      if (dominates(other, node)) {
        return true;
      }
    }
    return false;
  }

  /** Whether whatever follows costs the same after both ways, and one is cheaper. */
  private boolean dominates(LineNode one, LineNode other) {
    int uniform = measure.uniformFrom();
    return one.demerits() < other.demerits()
        && one.fitness() == other.fitness()
        && one.ladder() == other.ladder()
        && Math.min(one.line(), uniform) == Math.min(other.line(), uniform);
  }
}
