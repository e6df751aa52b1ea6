package bindery.typeset.galley;

import bindery.style.Style;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.inline.ItemContent;
import bindery.typeset.inline.LineMaker;
import bindery.typeset.inline.NoteCalls;
import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph whose lines stand on the grid, shaped but not yet set: its settings are known, and
 * the page chooses among them.
 */
public final class Paragraph implements Slug {
  private final Head head;
  private final Style style;
  private final List<Setting> settings;

  /** The lines of every setting. */
  private final Setting.Line[][] lines;

  /** By how much every setting has more demerits than the best. */
  private final double[] costs;

  private final int best;
  private final double start;
  private final double width;
  private final PageBreakCost[] partings;
  private final LineMaker maker;
  private final List<String> calls;
  private final List<int[]> callsBefore;
  private final List<Placed> lead;
  private final int together;
  private final int beside;
  private final boolean anchored;
  private final boolean announcing;
  private final double space;

  /**
   * @param start of the measure from the start of the type area
   * @param width of the measure, which all lines end with
   * @param lead what hangs beside the first line, a list marker or a drop capital
   * @param beside lines at the start that stand beside a drop capital
   */
  public Paragraph(
      Head head,
      Shaper shaper,
      Style style,
      BrokenParagraph broken,
      double start,
      double width,
      List<Placed> lead,
      int beside) {
    this.head = head;
    this.style = style;
    this.start = start;
    this.width = width;
    this.lead = lead;
    this.together = beside;
    this.beside = beside;
    List<Item> items = broken.items();
    settings = broken.settings();
    lines = lines(settings);
    partings = new PageBreakCost[lines.length];
    for (int i = 0; i < lines.length; i++) {
      partings[i] = PageBreakCost.of(items, settings.get(i), style);
    }
    best = cheapest(settings);
    costs = new double[lines.length];
    for (int i = 0; i < lines.length; i++) {
      costs[i] = settings.get(i).demerits() - settings.get(best).demerits();
    }
    maker = new LineMaker(shaper, broken.text(), style.text(), head.source(), Placed.Part.BODY);
    calls = NoteCalls.in(items);
    anchored = anchored(items);
    announcing = announcing(items);
    space = space(items);
    callsBefore = new ArrayList<>();
    if (!calls.isEmpty()) {
      settings.forEach(s -> callsBefore.add(NoteCalls.before(items, s)));
    }
  }

  private Paragraph(Paragraph other, Head head, int together) {
    this.head = head;
    this.together = together;
    style = other.style;
    settings = other.settings;
    lines = other.lines;
    best = other.best;
    costs = other.costs;
    start = other.start;
    width = other.width;
    partings = other.partings;
    maker = other.maker;
    calls = other.calls;
    callsBefore = other.callsBefore;
    lead = other.lead;
    beside = other.beside;
    anchored = other.anchored;
    announcing = other.announcing;
    space = other.space;
  }

  private static Setting.Line[][] lines(List<Setting> settings) {
    Setting.Line[][] lines = new Setting.Line[settings.size()][];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = settings.get(i).lines().toArray(Setting.Line[]::new);
    }
    return lines;
  }

  private static int cheapest(List<Setting> settings) {
    int best = 0;
    for (int i = 1; i < settings.size(); i++) {
      best = settings.get(i).demerits() < settings.get(best).demerits() ? i : best;
    }
    return best;
  }

  private static boolean anchored(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Box box && box.content() instanceof ItemContent.Anchor) {
        return true;
      }
    }
    return false;
  }

  private static double space(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Glue glue && glue.content() instanceof ItemContent.Space of) {
        double own = of.run().width(of.look().size());
        return own > 0 ? glue.width() / own : 1;
      }
    }
    return 1;
  }

  private static boolean announcing(List<Item> items) {
    return items.get(items.size() - 1) instanceof Item.Box box
        && box.content() instanceof ItemContent.Text text
        && text.run().text().charAt(text.to() - 1) == ':';
  }

  @Override
  public Slug whole(boolean keepNext) {
    return new Paragraph(this, head.keeping(keepNext), Integer.MAX_VALUE);
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public int settings() {
    return lines.length;
  }

  public Setting setting(int setting) {
    return settings.get(setting);
  }

  /** Word spaces of a line as a share of those that the face has by itself. */
  public double spaces(Setting.Line line) {
    return line.spaces() * space;
  }

  /** Words of a line, for messages. */
  public String words(int setting, int line) {
    return maker.words(lines[setting][line]);
  }

  /** The setting with the fewest demerits, by its number. */
  public int best() {
    return best;
  }

  @Override
  public int units(int setting) {
    return lines[setting].length;
  }

  @Override
  public double cost(int setting) {
    return costs[setting];
  }

  @Override
  public int depth(int setting, int from, int to, boolean top, boolean foot) {
    boolean all = from == 0 && to == units(setting);
    return all ? Math.max(to, beside) : to - from;
  }

  @Override
  public double breakBefore(int setting, int unit) {
    return unit < together ? Row.KEEP : partings[setting].before(unit);
  }

  @Override
  public boolean enough(int from, int to) {
    return to - from >= Math.max(style.breaks().orphans(), style.breaks().widows());
  }

  @Override
  public boolean hyphenBefore(int setting, int unit) {
    return unit > 0 && lines[setting][unit - 1].hyphen();
  }

  @Override
  public int callsBefore(int setting, int unit) {
    return calls.isEmpty() ? 0 : callsBefore.get(setting)[unit];
  }

  @Override
  public List<String> calls() {
    return calls;
  }

  @Override
  public boolean announces() {
    return announcing;
  }

  @Override
  public boolean gives() {
    return false;
  }

  @Override
  public boolean holdsAnchors() {
    return anchored;
  }

  @Override
  public List<Placed> unit(int setting, int unit) {
    boolean last = unit == lines[setting].length - 1;
    Setting.Line line = lines[setting][unit];
    double x = style.text().rightToLeft() ? start : start + width - line.width();
    List<Placed> content = maker.line(line, x, last);
    if (unit == 0 && !lead.isEmpty()) {
      content = new ArrayList<>(content);
      content.addAll(0, lead);
    }
    return content;
  }
}
