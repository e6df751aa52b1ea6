package bindery.typeset.galley;

import bindery.style.BreakStyle;
import bindery.style.Style;
import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs to end a page between two lines of a paragraph (CSS Fragmentation 3 §3.3). Where
 * the author ended the lines, as in verse, orphans and widows are counted in those; a short stanza
 * would rather stay whole, and a line with what is turned over of it more so.
 */
public final class PageBreakCost {
  private static final int SHORT_STANZA = 6;
  private static final double SHORT = 100_000;
  private static final double LONG = 20_000;
  private static final double TURNED_OVER = 200_000;

  private final BreakStyle rules;
  private final int lines;

  /** For every line how many that the author ended stand before it, and last how many in all. */
  private final int[] ended;

  private PageBreakCost(BreakStyle rules, int lines, int[] ended) {
    this.rules = rules;
    this.lines = lines;
    this.ended = ended;
  }

  public static PageBreakCost of(List<Item> items, Setting setting, Style style) {
    int lines = setting.lines().size();
    if (!style.text().eachLine()) {
      return new PageBreakCost(style.breaks(), lines, new int[0]);
    }
    int[] ended = new int[lines + 1];
    for (int i = 0; i < lines; i++) {
      int to = setting.lines().get(i).to();
      boolean end =
          to >= items.size() || items.get(to) instanceof Item.Penalty p && p.cost() == Item.FORCED;
      ended[i + 1] = ended[i] + (end ? 1 : 0);
    }
    return new PageBreakCost(style.breaks(), lines, ended[lines] > 1 ? ended : new int[0]);
  }

  /**
   * Demerits of a page ending before a line; infinite forbids.
   *
   * @param line from 1 on
   */
  public double before(int line) {
    if (!rules.inside()) {
      return Row.KEEP;
    }
    if (ended.length == 0) {
      return rated(line, lines - line, 0);
    }
    int before = ended[line];
    int written = ended[lines];
    if (before > ended[line - 1]) {
      return rated(before, written - before, written <= SHORT_STANZA ? SHORT : LONG);
    }
    return rated(line - lineAfter(before), lineAfter(before + 1) - line, TURNED_OVER);
  }

  private double rated(int before, int after, double cost) {
    return before >= rules.orphans() && after >= rules.widows() ? cost : Row.KEEP;
  }

  /** The first line of which so many ended ones stand before it. */
  private int lineAfter(int count) {
    int at = Arrays.binarySearch(ended, count);
    while (at > 0 && ended[at - 1] == count) {
      at--;
    }
    return at;
  }
}
