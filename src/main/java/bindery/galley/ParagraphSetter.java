package bindery.galley;

import bindery.line.Item;
import bindery.line.Measure;
import bindery.line.Setting;
import bindery.line.Taste;
import bindery.report.Problem;
import bindery.style.Style;
import bindery.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Sets text: on the grid as a paragraph, elsewhere as rows. */
final class ParagraphSetter {
  private final Compositor compositor;
  private final Shop shop;

  ParagraphSetter(Compositor compositor) {
    this.compositor = compositor;
    this.shop = compositor.shop;
  }

  /** A block that holds nothing but text, in its content area. */
  void set(Element element, Style style, Area area) {
    set(collector(area).content(element, style, area.language()).inlines(), element, style, area);
  }

  /** Text between blocks. */
  void loose(List<Node> nodes, Element parent, Style style, Area area) {
    set(
        collector(area).nodes(nodes, parent, style, area.language()).inlines(),
        parent,
        style,
        area);
  }

  private InlineCollector collector(Area area) {
    return new InlineCollector(compositor, area.width());
  }

  private void set(List<Inline> collected, Element element, Style style, Area area) {
    double indent = style.text().indent().of(area.width());
    if (indent < 0 && collected.stream().anyMatch(i -> i instanceof Inline.LineEnd)) {
      // a hanging indent hangs every line that the author ended: turn-overs of verse (CSS Text 3
      // §8.1, each-line)
      for (List<Inline> line : lines(collected)) {
        lay(line, element, style, area, indent);
      }
      return;
    }
    lay(collected, element, style, area, indent);
  }

  private static List<List<Inline>> lines(List<Inline> inlines) {
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.LineEnd) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    lines.add(line);
    return lines;
  }

  private void lay(List<Inline> inlines, Element element, Style style, Area area, double indent) {
    TextStyle text = style.text();
    Opening opening = Opening.of(compositor, element, style, area, inlines, indent);
    List<Item> composed = ComposingStick.compose(shop, opening.inlines(), text.rightToLeft());
    if (composed.isEmpty()) {
      return;
    }
    Measure measure = opening.measure();
    double narrowest = Math.min(measure.of(0), measure.width());
    boolean broken = compositor.cramped() || Oversize.found(shop, composed, narrowest, element);
    List<Item> items = broken ? BrokenWords.in(composed, narrowest, shop) : composed;
    Taste taste = taste(items, style);
    List<Placed> lead = new ArrayList<>(compositor.bench.takeLead());
    lead.addAll(opening.lead());
    boolean keep = compositor.keepsNext(style);
    boolean onGrid =
        !compositor.bench.rigid()
            && !keep
            && compositor.bench.suits(text.lineHeight())
            && tallest(items) <= text.lineHeight();
    if (onGrid) {
      double space = compositor.bench.spacing().take();
      Slug.Head head = compositor.bench.head(element, space, keep, area.frames());
      Paragraph paragraph =
          new Paragraph(
              head,
              shop.shaper(),
              style,
              items,
              area.start(),
              measure,
              taste,
              lead,
              opening.lines());
      warn(paragraph.setting(paragraph.best()), element, items);
      compositor.bench.lay(paragraph);
    } else {
      List<Row> rows = rows(items, element, style, area, measure, taste, lead);
      double below = style.box().margin().bottom().of(area.width());
      compositor.bench.block(element, below, List.of(), rows, keep, keep, area.frames());
    }
  }

  private static Taste taste(List<Item> items, Style style) {
    TextStyle text = style.text();
    double em = style.font().size();
    boolean leaders =
        items.stream().anyMatch(i -> i instanceof Item.Glue g && g.stretch() >= Item.Glue.FILL);
    boolean justified = text.align() == TextStyle.Align.JUSTIFY;
    if (leaders && justified) {
      return Taste.justified(0, em);
    }
    return justified
        ? Taste.justified(text.expansion(), em, Math.max(1, text.hyphenLadder()))
        : Taste.ragged(em);
  }

  private static double tallest(List<Item> items) {
    double tallest = 0;
    for (Item item : items) {
      if (item instanceof Item.Box b && b.content() instanceof Matter.Image image) {
        tallest = Math.max(tallest, image.image().height());
      }
    }
    return tallest;
  }

  private List<Row> rows(
      List<Item> items,
      Element element,
      Style style,
      Area area,
      Measure measure,
      Taste taste,
      List<Placed> lead) {
    Setting setting =
        bindery.line.LineBreaker.best(
            bindery.line.LineBreaker.settings(items, measure, taste, Paragraph.CAP));
    warn(setting, element, items);
    LineMaker maker =
        new LineMaker(shop.shaper(), items, style.text(), element, compositor.bench.part());
    List<Row> rows = new ArrayList<>();
    int lines = setting.lines().size();
    for (int i = 0; i < lines; i++) {
      Setting.Line line = setting.lines().get(i);
      double x = style.text().rightToLeft() ? area.start() : area.start() + measure.start(i);
      double image = tallest(items.subList(line.from(), line.to()));
      double leading = Math.max(style.text().lineHeight(), image + 0.3 * style.font().size());
      double baseline =
          image > 0 ? Math.max(image, Baseline.of(shop, style)) : Baseline.of(shop, style);
      List<Placed> content = new ArrayList<>();
      if (i == 0) {
        lead.forEach(p -> content.add(p.moved(0, baseline)));
      }
      maker.line(line, x, i == lines - 1).forEach(p -> content.add(p.moved(0, baseline)));
      boolean free = i + 1 >= style.breaks().orphans() && lines - i - 1 >= style.breaks().widows();
      boolean keep = i < lines - 1 && (!free || !style.breaks().inside());
      rows.add(
          new Row(leading, content, Calls.in(items, line.from(), line.to()), keep ? Row.KEEP : 0));
    }
    return rows;
  }

  private void warn(Setting setting, Element element, List<Item> items) {
    if (!setting.trouble()) {
      return;
    }
    for (Setting.Line line : setting.lines()) {
      if (line.overfull() > 0.5) {
        String words = LineText.of(items, line);
        shop.report()
            .add(
                Problem.warning(
                    "overfull-line",
                    SourceText.line(element, words),
                    words,
                    String.format(
                        java.util.Locale.ROOT,
                        "this line sticks out of the measure by %.1f points",
                        line.overfull()),
                    "reword it, allow a break with a soft hyphen, or set ‘overflow-wrap: anywhere’"));
      } else if (line.spaces() > 3) {
        String words = LineText.of(items, line);
        shop.report()
            .add(
                Problem.note(
                    "loose-line",
                    SourceText.line(element, words),
                    words,
                    "no good line could be found here; its word spaces are very wide",
                    "reword it or allow a hyphen"));
      }
    }
  }
}
