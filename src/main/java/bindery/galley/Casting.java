package bindery.galley;

import bindery.line.Item;
import bindery.line.LineBreaker;
import bindery.line.Measure;
import bindery.line.Setting;
import bindery.line.Taste;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph broken into lines.
 *
 * @param items all of it; lines count in these
 * @param settings ways to set it, fewest lines first
 */
record Casting(List<Item> items, List<Setting> settings) {
  private static final Item.Penalty LINE_END = new Item.Penalty(0, Item.FORCED, false, 0, 0);

  private static final Casting BLANK =
      of(
          List.of(new Item.Box(0, 0, 0, false, new Matter.Room())),
          Measure.plain(1),
          Taste.ragged(1));

  static Casting of(List<Item> items, Measure measure, Taste taste) {
    return new Casting(items, LineBreaker.settings(items, measure, taste, Paragraph.CAP));
  }

  /** Stretches that each begin with a first line, one below the other, each in its best way. */
  static final class Stack {
    private final List<Item> items = new ArrayList<>();
    private final List<Setting.Line> lines = new ArrayList<>();
    private double demerits;
    private boolean trouble;

    /** How many lines there are by now. */
    int lines() {
      return lines.size();
    }

    void add(Casting part) {
      Casting next = part.items.isEmpty() ? BLANK : part;
      if (!items.isEmpty()) {
        items.add(LINE_END);
      }
      Setting best = LineBreaker.best(next.settings);
      int from = items.size();
      best.lines().forEach(line -> lines.add(further(line, from)));
      items.addAll(next.items);
      demerits += best.demerits();
      trouble |= best.trouble();
    }

    Casting casting() {
      return new Casting(items, List.of(new Setting(List.copyOf(lines), demerits, trouble)));
    }
  }

  private static Setting.Line further(Setting.Line line, int by) {
    return new Setting.Line(
        line.from() + by,
        line.to() + by,
        line.width(),
        line.spaces(),
        line.expansion(),
        line.hyphen(),
        line.ragged(),
        line.overfull());
  }
}
