package bindery.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph into lines so that the whole is as good as it can be (Knuth &amp; Plass 1981),
 * with as many lines as that takes, with one fewer and with one more. Exact: no way to break the
 * paragraph within the limits of {@link Taste} has fewer demerits.
 *
 * <p>Where no way keeps to the limits they are widened, and at last given up; such a setting says
 * that it is in {@link Setting#trouble() trouble}. Every paragraph gets a setting in which each box
 * stands once and in order.
 */
public final class LineBreaker {
  /** Ways whose line count is further than this from the best way's cannot end one aside. */
  private static final int MOST_ASIDE = 2;

  /** Slack for the hyphens and hanging marks that the quick look at a line leaves out; points. */
  private static final double SLACK = 12;

  /** How much is put up with; tried in this order. */
  private enum Tolerance {
    GOOD(1, 1),
    POOR(0.9, 2),
    ANY(0, Double.POSITIVE_INFINITY);

    final double tight;
    final double loose;

    Tolerance(double tight, double loose) {
      this.tight = tight;
      this.loose = loose;
    }
  }

  /** A way to reach a break: the cheapest with its line number, fitness and hyphens in a row. */
  private record Node(
      int at, int line, int fitness, int ladder, double demerits, Node before, boolean trouble) {}

  private final Sums sums;
  private final Measure measure;
  private final Taste taste;
  private final boolean countLines;

  private LineBreaker(List<Item> items, Measure measure, Taste taste, int cap) {
    this.sums = new Sums(items);
    this.measure = measure;
    this.taste = taste;
    this.countLines = sums.width[sums.size] < cap * measure.width();
  }

  /**
   * The settings of a paragraph by number of lines, fewest first; never empty.
   *
   * @param items ending in a box; an empty list gives one setting without lines
   * @param cap paragraphs of more lines than this get their best setting alone
   */
  public static List<Setting> settings(List<Item> items, Measure measure, Taste taste, int cap) {
    if (items.isEmpty()) {
      return List.of(new Setting(List.of(), 0, false));
    }
    LineBreaker breaker = new LineBreaker(items, measure, taste, cap);
    List<Node> good = breaker.search(Tolerance.GOOD);
    if (!good.isEmpty() && !breaker.runt(good)) {
      return breaker.pick(good);
    }
    List<Node> poor = breaker.search(Tolerance.POOR);
    if (!poor.isEmpty() && (good.isEmpty() || !breaker.runt(poor))) {
      return breaker.pick(poor); // a loose line shows less than a runt
    }
    if (!good.isEmpty()) {
      return breaker.pick(good);
    }
    return breaker.pick(breaker.search(Tolerance.ANY));
  }

  /** Whether even the best way ends in a runt. */
  private boolean runt(List<Node> ends) {
    int last = cheapest(ends, -1).before().at();
    return last > 0 && lastWidth(last) < taste.shortLast();
  }

  /** The setting with the fewest demerits. */
  public static Setting best(List<Setting> settings) {
    Setting best = settings.get(0);
    for (Setting s : settings) {
      best = s.demerits() < best.demerits() ? s : best;
    }
    return best;
  }

  private List<Node> search(Tolerance tolerance) {
    int last = sums.breaks.length - 1;
    List<List<Node>> ways = new ArrayList<>(last + 1);
    ways.add(List.of(new Node(0, 0, taste.fitness(1), 0, 0, null, false)));
    int low = 0;
    int high = 0;
    for (int b = 1; b <= last; b++) {
      boolean turns = sums.cost(sums.breaks[b]) == Item.TURN;
      boolean ends = b == last || sums.cost(sums.breaks[b]) == Item.FORCED;
      while (high < b - 1 && longEnough(high + 1, b, tolerance)) {
        high++;
      }
      while (low < b - 1 && tooLong(low, b)) {
        low++;
      }
      List<Node> here = new ArrayList<>(4);
      for (int a = ends || turns || !taste.justified() ? b - 1 : Math.max(high, low);
          a >= low;
          a--) {
        for (Node start : ways.get(a)) {
          extend(here, start, b, ends, tolerance);
        }
      }
      ways.add(prune(here));
      low = ends || turns ? b : low;
      high = Math.max(high, low);
    }
    return ways.get(last);
  }

  /** Whether a line could be stretched to the measure; a quick look that errs towards yes. */
  private boolean longEnough(int a, int b, Tolerance tolerance) {
    if (tolerance == Tolerance.ANY) {
      return true;
    }
    double natural = sums.width[sums.breaks[b]] - sums.width[sums.next[a]];
    double more = sums.stretch[sums.breaks[b]] - sums.stretch[sums.next[a]];
    double narrowest = measure.width() - Math.max(0, measure.indent()) - measure.narrowBy();
    double most = (taste.loosest() * tolerance.loose - 1) * more + taste.expansion() * natural;
    return natural + most + SLACK >= narrowest;
  }

  /** Whether a line is too long whatever shrinks; a quick look that errs towards no. */
  private boolean tooLong(int a, int b) {
    double natural = sums.width[sums.breaks[b]] - sums.width[sums.next[a]];
    double less = sums.shrink[sums.breaks[b]] - sums.shrink[sums.next[a]];
    double widest = measure.width() + Math.max(0, -measure.indent());
    return natural * (1 - taste.expansion()) - less - SLACK > widest;
  }

  private Fit fit(int a, int b, int line, boolean ends) {
    int from = sums.next[a];
    int to = sums.breaks[b];
    double natural =
        sums.width[to]
            - sums.width[from]
            + sums.penaltyWidth(to)
            + sums.after(a == 0 ? -1 : sums.breaks[a])
            - sums.hangStart(from)
            - sums.hangEnd(to);
    return Fit.of(
        measure.of(line) - natural,
        sums.stretch[to] - sums.stretch[from],
        sums.shrink[to] - sums.shrink[from],
        sums.expandable[to] - sums.expandable[from],
        ends,
        taste);
  }

  private void extend(List<Node> here, Node start, int b, boolean ends, Tolerance tolerance) {
    int at = sums.breaks[b];
    Fit fit = fit(start.at(), b, start.line(), ends);
    boolean good = within(fit, Tolerance.GOOD);
    if (!good && !within(fit, tolerance)) {
      boolean noShorter = b == start.at() + 1;
      if (fit.overfull() > 0 ? !(tolerance == Tolerance.ANY && noShorter) : true) {
        return;
      }
    }
    boolean hyphen = sums.hyphen(at);
    int ladder = hyphen ? start.ladder() + 1 : 0;
    if (ladder > taste.ladder()) {
      if (tolerance != Tolerance.ANY) {
        return;
      }
      ladder = taste.ladder();
      good = false;
    }
    int fitness = fit.ragged() ? taste.fitness(1) : taste.fitness(fit.spaces());
    double demerits = start.demerits() + demerits(start, b, fit, hyphen, fitness);
    int line = countLines ? start.line() + 1 : Math.min(start.line() + 1, measure.uniformFrom());
    keep(here, new Node(b, line, fitness, ladder, demerits, start, start.trouble() || !good));
  }

  private boolean within(Fit fit, Tolerance tolerance) {
    return fit.overfull() == 0
        && fit.spaces() >= taste.tightest() * tolerance.tight
        && fit.spaces() <= taste.loosest() * tolerance.loose;
  }

  /** What the line that ends at a break adds, given the line before it. */
  private double demerits(Node start, int b, Fit fit, boolean hyphen, int fitness) {
    int a = start.at();
    int at = sums.breaks[b];
    double sum = 10 + Math.min(fit.badness(), 1e4) + 1e4 * fit.overfull();
    double demerits = sum * sum;
    demerits += hyphen ? taste.hyphenCost() + Taste.LADDER_STEP * start.ladder() : 0;
    demerits += sums.cost(at) <= Item.TURN ? 0 : sums.cost(at);
    if (a > 0) {
      demerits += taste.mismatch(start.fitness(), fitness);
      boolean sameEnd = sums.endWord[a] != 0 && sums.endWord[a] == sums.endWord[b];
      boolean sameStart = sums.startWord[a] != 0 && sums.startWord[a] == sums.startWord[b];
      demerits += sameEnd || sameStart ? Taste.STACK : 0;
      boolean runt = b == sums.breaks.length - 1 && lastWidth(a) < taste.shortLast();
      demerits += runt ? Taste.RUNT : 0;
    }
    return demerits;
  }

  private double lastWidth(int a) {
    return sums.width[sums.size] - sums.width[sums.next[a]];
  }

  private static void keep(List<Node> here, Node node) {
    for (int i = 0; i < here.size(); i++) {
      Node other = here.get(i);
      boolean same = other.line() == node.line() && other.fitness() == node.fitness();
      if (same && other.ladder() == node.ladder()) {
        if (node.demerits() < other.demerits()) {
          here.set(i, node);
        }
        return;
      }
    }
    here.add(node);
  }

  /** Leaves out ways with far more or fewer lines, but for those that a line to come may prefer. */
  private List<Node> prune(List<Node> here) {
    if (here.size() < 2) {
      return here;
    }
    Node best = cheapest(here, -1);
    List<Node> all = List.copyOf(here);
    here.removeIf(
        n ->
            Math.abs(n.line() - best.line()) > MOST_ASIDE
                && all.stream().anyMatch(other -> dominates(other, n)));
    return here;
  }

  /** Whether whatever follows costs the same after both ways, and one is cheaper. */
  private boolean dominates(Node one, Node other) {
    int uniform = measure.uniformFrom();
    return one.demerits() < other.demerits()
        && one.fitness() == other.fitness()
        && one.ladder() == other.ladder()
        && Math.min(one.line(), uniform) == Math.min(other.line(), uniform);
  }

  private static Node cheapest(List<Node> nodes, int line) {
    Node best = null;
    for (Node node : nodes) {
      boolean counts = line < 0 || node.line() == line;
      best = counts && (best == null || node.demerits() < best.demerits()) ? node : best;
    }
    return best;
  }

  private List<Setting> pick(List<Node> ends) {
    Node best = cheapest(ends, -1);
    if (!countLines || !taste.justified()) {
      return List.of(describe(best));
    }
    List<Setting> settings = new ArrayList<>(3);
    for (int lines = best.line() - 1; lines <= best.line() + 1; lines++) {
      Node end = cheapest(ends, lines);
      boolean worth =
          end != null && !end.trouble() && end.demerits() < best.demerits() + Taste.RUNT;
      if (end == best || worth) {
        settings.add(describe(end));
      }
    }
    return settings;
  }

  private Setting describe(Node end) {
    List<Node> chain = new ArrayList<>();
    for (Node n = end; n.before() != null; n = n.before()) {
      chain.add(n);
    }
    Collections.reverse(chain);
    List<Setting.Line> lines = new ArrayList<>(chain.size());
    for (int i = 0; i < chain.size(); i++) {
      Node node = chain.get(i);
      int at = sums.breaks[node.at()];
      boolean ends = node.at() == sums.breaks.length - 1 || sums.cost(at) == Item.FORCED;
      Fit fit = fit(node.before().at(), node.at(), i, ends);
      lines.add(
          new Setting.Line(
              sums.next[node.before().at()],
              at,
              measure.of(i),
              fit.spaces(),
              fit.expansion(),
              sums.hyphen(at),
              fit.ragged(),
              fit.overfull()));
    }
    return new Setting(List.copyOf(lines), end.demerits(), end.trouble());
  }
}
