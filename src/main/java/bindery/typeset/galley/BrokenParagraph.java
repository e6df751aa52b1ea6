package bindery.typeset.galley;

import bindery.typeset.inline.ItemContent;
import bindery.typeset.inline.TextItems;
import bindery.typeset.line.Item;
import bindery.typeset.line.LineBreaker;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import bindery.typeset.line.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph broken into lines.
 *
 * @param text all of it; lines count in its items
 * @param settings ways to set it, fewest lines first
 */
public record BrokenParagraph(TextItems text, List<Setting> settings) {
  /** Lines of a text beyond which nobody sees whether they are balanced. */
  private static final int BALANCED = 6;

  /** Paragraphs of more lines than this get their best setting alone. */
  private static final int CAP = 60;

  private static final Item.Penalty LINE_END = new Item.Penalty(0, Item.FORCED, false, 0, 0);

  private static final BrokenParagraph BLANK =
      of(blank(), LineMeasure.plain(1), LineWeights.ragged(1, 0));

  private static TextItems blank() {
    TextItems.Builder blank = new TextItems.Builder();
    blank.add(new Item.Box(0, 0, 0, false, new ItemContent.Room()));
    return blank.build();
  }

  /** The items of the paragraph. */
  public List<Item> items() {
    return text.items();
  }

  public static BrokenParagraph of(TextItems items, LineMeasure measure, LineWeights weights) {
    return new BrokenParagraph(items, LineBreaker.settings(items.items(), measure, weights, CAP));
  }

  /**
   * The same on as many lines, but these about equally long (CSS Text 4 §6.4, {@code text-wrap:
   * balance}): on the narrowest measure that takes no line more.
   */
  public static BrokenParagraph balanced(
      TextItems items, LineMeasure measure, LineWeights weights) {
    BrokenParagraph plain = of(items, measure, weights);
    Setting even = LineBreaker.best(plain.settings);
    int lines = even.lines().size();
    if (weights.justified() || lines < 2 || lines > BALANCED || even.trouble()) {
      return plain;
    }
    double narrow = measure.width() / 2;
    double wide = measure.width();
    while (wide - narrow > 1) {
      double middle = (narrow + wide) / 2;
      LineMeasure tried =
          new LineMeasure(middle, measure.indent(), measure.narrowLines(), measure.narrowBy());
      Setting found = LineBreaker.best(LineBreaker.settings(items.items(), tried, weights, CAP));
      boolean fits = found.lines().size() == lines && !found.trouble();
      even = fits ? found : even;
      wide = fits ? middle : wide;
      narrow = fits ? narrow : middle;
    }
    List<Setting.Line> full = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      full.add(moved(even.lines().get(i), 0, measure.of(i)));
    }
    return new BrokenParagraph(
        items, List.of(new Setting(List.copyOf(full), even.demerits(), false)));
  }

  /** Stretches that each begin with a first line, one below the other, each in its best way. */
  public static final class Stack {
    private final TextItems.Builder items = new TextItems.Builder();
    private final List<Setting.Line> lines = new ArrayList<>();
    private double demerits;
    private boolean trouble;

    /** How many lines there are by now. */
    public int lines() {
      return lines.size();
    }

    public void add(BrokenParagraph part) {
      BrokenParagraph next = part.text.items().isEmpty() ? BLANK : part;
      if (items.size() > 0) {
        items.add(LINE_END);
      }
      Setting best = LineBreaker.best(next.settings);
      int from = items.size();
      best.lines().forEach(line -> lines.add(moved(line, from, line.width())));
      items.addAll(next.text);
      demerits += best.demerits();
      trouble |= best.trouble();
    }

    public BrokenParagraph broken() {
      return new BrokenParagraph(
          items.build(), List.of(new Setting(List.copyOf(lines), demerits, trouble)));
    }
  }

  private static Setting.Line moved(Setting.Line line, int by, double width) {
    return new Setting.Line(
        line.from() + by,
        line.to() + by,
        width,
        line.spaces(),
        line.expansion(),
        line.hyphen(),
        line.ragged(),
        line.overfull());
  }
}
