package bindery.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reckons demerits of ways to break a paragraph from its items alone, by adding up, and finds the
 * best of them by trying all. Slow, and so plain that it can be checked by eye.
 */
final class Judge {
  /** As {@link LineBreaker} widens its limits. */
  enum Limits {
    GOOD(1, 1),
    POOR(0.9, 2),
    ANY(0, Double.POSITIVE_INFINITY);

    final double tight;
    final double loose;

    Limits(double tight, double loose) {
      this.tight = tight;
      this.loose = loose;
    }
  }

  /** A way so far: where its lines end, and what the next line must know of it. */
  record Way(List<Integer> ends, int fitness, int ladder, double demerits) {}

  private final List<Item> items;
  private final LineMeasure measure;
  private final LineWeights weights;
  final List<Integer> legal = new ArrayList<>();

  Judge(List<Item> items, LineMeasure measure, LineWeights weights) {
    this.items = items;
    this.measure = measure;
    this.weights = weights;
    for (int i = 0; i < items.size(); i++) {
      if (isLegal(i)) {
        legal.add(i);
      }
    }
    legal.add(items.size());
  }

  private boolean isLegal(int i) {
    if (items.get(i) instanceof Item.Glue) {
      return i > 0 && items.get(i - 1) instanceof Item.Box;
    }
    return items.get(i) instanceof Item.Penalty p && p.cost() != Item.NEVER;
  }

  Way begin() {
    return new Way(List.of(), weights.fitness(1), 0, 0);
  }

  boolean must(int end) {
    return end == items.size() || items.get(end) instanceof Item.Penalty p && p.cost() <= Item.TURN;
  }

  private int start(Way way) {
    int at = way.ends().isEmpty() ? 0 : last(way);
    while (!(items.get(at) instanceof Item.Box)) {
      at++;
    }
    return at;
  }

  private static int last(Way way) {
    return way.ends().get(way.ends().size() - 1);
  }

  Fit fit(Way way, int end) {
    int from = start(way);
    double natural = 0;
    double stretch = 0;
    double shrink = 0;
    double expandable = 0;
    for (int i = from; i < end; i++) {
      if (items.get(i) instanceof Item.Box box) {
        natural += box.width();
        expandable += box.expandable() ? box.width() : 0;
      } else if (items.get(i) instanceof Item.Glue glue) {
        natural += glue.width();
        stretch += glue.stretch();
        shrink += glue.shrink();
      }
    }
    natural -= ((Item.Box) items.get(from)).hangStart();
    if (!way.ends().isEmpty() && items.get(last(way)) instanceof Item.Penalty divided) {
      natural += divided.after();
    }
    if (end < items.size() && items.get(end) instanceof Item.Penalty p && p.hyphen()) {
      natural += p.width() - p.hangEnd();
    } else {
      natural -= boxBefore(end).hangEnd();
    }
    boolean ends =
        end == items.size() || items.get(end) instanceof Item.Penalty p && p.cost() == Item.FORCED;
    double need = measure.of(way.ends().size()) - natural;
    boolean ragged = end < items.size() && items.get(end) instanceof Item.Penalty p && p.ragged();
    return Fit.of(need, stretch, shrink, expandable, ends, ragged, weights);
  }

  private Item.Box boxBefore(int end) {
    int at = end - 1;
    while (!(items.get(at) instanceof Item.Box)) {
      at--;
    }
    return (Item.Box) items.get(at);
  }

  /** The way with a line more; null where the limits forbid it. */
  Way line(Way way, int end, Limits limits) {
    if (tears(end, limits)) {
      return null;
    }
    Fit fit = fit(way, end);
    boolean single =
        legal.indexOf(end) - (way.ends().isEmpty() ? -1 : legal.indexOf(last(way))) == 1;
    boolean within =
        fit.overfull() == 0
            && fit.spaces() >= weights.tightest() * limits.tight
            && fit.spaces() <= weights.loosest() * limits.loose;
    if (!within && !(limits == Limits.ANY && fit.overfull() > 0 && single)) {
      return null;
    }
    boolean hyphen = end < items.size() && items.get(end) instanceof Item.Penalty p && p.hyphen();
    int ladder = hyphen ? way.ladder() + 1 : 0;
    if (ladder > weights.ladder() && limits != Limits.ANY) {
      return null;
    }
    int fitness = weights.fitness(fit.ragged() ? 1 : fit.spaces());
    List<Integer> ends = new ArrayList<>(way.ends());
    ends.add(end);
    double demerits = way.demerits() + demerits(way, end, fit, hyphen, fitness);
    demerits += ladder > weights.ladder() ? LineWeights.OVER_LADDER : 0;
    return new Way(ends, fitness, Math.min(ladder, weights.ladder()), demerits);
  }

  /** Whether the break parts a name or tears a word, which these limits do without. */
  private boolean tears(int end, Limits limits) {
    if (end == items.size() || !(items.get(end) instanceof Item.Penalty p) || p.addsHyphen()) {
      return false;
    }
    return limits != Limits.ANY && p.cost() >= LineWeights.TEAR
        || limits == Limits.GOOD && p.spare();
  }

  private double demerits(Way way, int end, Fit fit, boolean hyphen, int fitness) {
    double sum = 10 + Math.min(fit.badness(), 1e4) + 1e4 * fit.overfull();
    double demerits = sum * sum;
    if (hyphen) {
      demerits += weights.hyphenCost() + LineWeights.LADDER_STEP * way.ladder();
    }
    if (end < items.size() && items.get(end) instanceof Item.Penalty p && p.cost() > Item.TURN) {
      demerits += p.cost();
    }
    if (way.ends().isEmpty()) {
      return demerits;
    }
    demerits += weights.mismatch(way.fitness(), fitness);
    int before = last(way);
    boolean stack = endWord(before) != 0 && endWord(before) == endWord(end);
    stack |= startWord(before) != 0 && startWord(before) == startWord(end);
    demerits += stack ? LineWeights.STACK : 0;
    if (end == items.size()) {
      double width = 0;
      for (int i = start(way); i < end; i++) {
        width += items.get(i) instanceof Item.Box b ? b.width() : 0;
        width += items.get(i) instanceof Item.Glue g ? g.width() : 0;
      }
      demerits += width < weights.shortLast() ? LineWeights.RUNT : 0;
    }
    return demerits;
  }

  private int endWord(int end) {
    boolean penalty = end < items.size() && items.get(end) instanceof Item.Penalty;
    return penalty ? 0 : boxBefore(end).content().word();
  }

  private int startWord(int end) {
    for (int i = end; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Box box) {
        return box.content().word();
      }
    }
    return 0;
  }

  /** The least demerits that any way within the limits has, by its number of lines. */
  Map<Integer, Double> tryAll(Limits limits) {
    Map<Integer, Double> found = new TreeMap<>();
    tryFrom(begin(), 0, limits, found);
    return found;
  }

  private void tryFrom(Way way, int next, Limits limits, Map<Integer, Double> found) {
    for (int b = next; b < legal.size(); b++) {
      Way longer = line(way, legal.get(b), limits);
      if (longer != null && b == legal.size() - 1) {
        found.merge(longer.ends().size(), longer.demerits(), Math::min);
      } else if (longer != null) {
        tryFrom(longer, b + 1, limits, found);
      }
      if (must(legal.get(b))) {
        return;
      }
    }
  }

  /** Fills line after line as far as the limits allow; null where it gets stuck. */
  Way firstFit(Limits limits) {
    Way way = begin();
    for (int next = 0; next < legal.size(); ) {
      Way longest = null;
      int after = next;
      for (int b = next; b < legal.size(); b++) {
        Way longer = line(way, legal.get(b), limits);
        if (longer != null) {
          longest = longer;
          after = b + 1;
        }
        if (must(legal.get(b))) {
          break;
        }
      }
      if (longest == null) {
        return null;
      }
      way = longest;
      next = after;
    }
    return way;
  }
}
