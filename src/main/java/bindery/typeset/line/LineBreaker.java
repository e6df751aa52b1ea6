package bindery.typeset.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines so that the whole is as good as it can be (Knuth &amp; Plass 1981),
 * with as many lines as that takes, with one fewer and with one more. Exact: no way to break the
 * paragraph within the limits of {@link LineWeights} has fewer demerits.
 *
 * <p>Where no way keeps to the limits they are widened, and at last given up; such a setting says
 * that it is in {@link Setting#trouble() trouble}. Every paragraph gets a setting in which each box
 * stands once and in order.
 */
public final class LineBreaker {
  private final Sums sums;
  private final LineMeasure measure;
  private final LineWeights weights;
  private final LineJudge judge;
  private final boolean countLines;

  private LineBreaker(List<Item> items, LineMeasure measure, LineWeights weights, int cap) {
    this.sums = new Sums(items);
    this.measure = measure;
    this.weights = weights;
    this.judge = new LineJudge(sums, measure, weights);
    this.countLines = sums.width[sums.size] < cap * measure.width();
  }

  /**
   * The settings of a paragraph by number of lines, fewest first; never empty.
   *
   * @param items ending in a box; an empty list gives one setting without lines
   * @param cap paragraphs of more lines than this get their best setting alone
   */
  public static List<Setting> settings(
      List<Item> items, LineMeasure measure, LineWeights weights, int cap) {
    if (items.isEmpty()) {
      return List.of(new Setting(List.of(), 0, false));
    }
    return new LineBreaker(items, measure, weights, cap).settings();
  }

  /** The setting with the fewest demerits. */
  public static Setting best(List<Setting> settings) {
    Setting best = settings.get(0);
    for (Setting s : settings) {
      best = s.demerits() < best.demerits() ? s : best;
    }
    return best;
  }

  /** Limits are widened where none keeps to them, and for a runt: a loose line shows less. */
  private List<Setting> settings() {
    LineNode[] good = ways(Tolerance.GOOD);
    if (good.length > 0 && !runt(good)) {
      return pick(good);
    }
    LineNode[] poor = ways(Tolerance.POOR);
    if (poor.length > 0 && (good.length == 0 || !runt(poor))) {
      return pick(poor);
    }
    return pick(good.length == 0 ? ways(Tolerance.ANY) : good);
  }

  private LineNode[] ways(Tolerance tolerance) {
    return new BreakSearch(sums, measure, weights, judge, countLines, tolerance).ways();
  }

  /** Whether even the best way ends in a runt. */
  private boolean runt(LineNode[] ends) {
    int last = LineNode.cheapest(ends).before().at();
    return last > 0 && judge.lastWidth(last) < weights.shortLast();
  }

  /**
   * The best setting, and those with a line fewer and more that are worth a page's while: none is
   * that leaves a line short, within an address, where the best leaves none.
   */
  private List<Setting> pick(LineNode[] ends) {
    LineNode best = LineNode.cheapest(ends);
    Setting first = describe(best);
    if (!countLines || !weights.justified()) {
      return List.of(first);
    }
    List<Setting> settings = new ArrayList<>(3);
    for (int lines = best.line() - 1; lines <= best.line() + 1; lines++) {
      LineNode end = LineNode.cheapest(ends, lines);
      boolean worth =
          end != null && !end.trouble() && end.demerits() < best.demerits() + LineWeights.RUNT;
      Setting setting = end == best ? first : worth ? describe(end) : null;
      if (setting != null && leftShort(setting) <= leftShort(first)) {
        settings.add(setting);
      }
    }
    return settings;
  }

  private static int leftShort(Setting setting) {
    int ragged = 0;
    for (Setting.Line line : setting.lines()) {
      ragged += line.ragged() ? 1 : 0;
    }
    return ragged;
  }

  private Setting describe(LineNode end) {
    int count = 0;
    for (LineNode n = end; n.before() != null; n = n.before()) {
      count++;
    }
    Setting.Line[] lines = new Setting.Line[count];
    LineNode node = end;
    for (int i = count - 1; i >= 0; i--) {
      lines[i] = line(node, i);
      node = node.before();
    }
    return new Setting(List.of(lines), end.demerits(), end.trouble());
  }

  private Setting.Line line(LineNode node, int number) {
    int b = node.at();
    boolean ends = b == sums.breaks.length - 1 || sums.cost[b] == Item.FORCED;
    Fit fit = judge.fit(node.before().at(), b, number, ends);
    return new Setting.Line(
        sums.next[node.before().at()],
        sums.breaks[b],
        measure.of(number),
        fit.spaces(),
        fit.expansion(),
        sums.hyphen(b),
        fit.ragged(),
        fit.overfull());
  }
}
