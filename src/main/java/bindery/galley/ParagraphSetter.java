package bindery.galley;

import bindery.line.Item;
import bindery.line.LineBreaker;
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
    List<Inline> inlines = new ArrayList<>(compositor.bench.takeWithin());
    inlines.addAll(collected);
    Indents indents = Indents.of(style, area.width());
    List<List<Inline>> lines = style.text().eachLine() ? lines(inlines) : List.of(inlines);
    List<Inline> first = lines.get(0);
    Opening opening = Opening.of(compositor, element, style, area, first, indents.measure(first));
    Taste taste = taste(inlines, style, lines.size() > 1);
    Casting casting = cast(opening.inlines(), opening.measure(), taste, element, style);
    if (lines.size() > 1) {
      Casting.Stack stanza = new Casting.Stack();
      stanza.add(casting);
      for (List<Inline> line : lines.subList(1, lines.size())) {
        Measure plain = indents.measure(line);
        int beside = Math.max(0, opening.lines() - stanza.lines());
        Measure measure =
            new Measure(plain.width(), plain.indent(), beside, opening.measure().narrowBy());
        stanza.add(cast(line, measure, taste, element, style));
      }
      casting = stanza.casting();
    }
    if (!casting.items().isEmpty()) {
      lay(casting, opening, element, style, area);
    }
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
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private Casting cast(
      List<Inline> inlines, Measure measure, Taste taste, Element element, Style style) {
    List<Item> composed = ComposingStick.compose(shop, inlines, style);
    double narrowest = Math.min(measure.of(0), measure.width());
    boolean broken =
        compositor.cramped() || Oversize.found(shop, composed, measure.of(0), narrowest, element);
    List<Item> items = broken ? BrokenWords.in(composed, narrowest, shop) : composed;
    return style.text().balanced()
        ? Casting.balanced(items, measure, taste)
        : Casting.of(items, measure, taste);
  }

  private void lay(Casting casting, Opening opening, Element element, Style style, Area area) {
    TextStyle text = style.text();
    List<Item> items = casting.items();
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
              casting,
              area.start(),
              area.width(),
              lead,
              opening.lines());
      warn(paragraph.setting(paragraph.best()), element, items);
      compositor.bench.lay(paragraph);
    } else {
      List<Row> rows = rows(casting, element, style, area, lead);
      double below = style.box().margin().bottom().of(area.width());
      compositor.bench.block(element, below, List.of(), rows, keep, keep, area.frames());
    }
  }

  private static Taste taste(List<Inline> inlines, Style style, boolean verse) {
    TextStyle text = style.text();
    double em = style.font().size();
    boolean leaders = inlines.stream().anyMatch(i -> i instanceof Inline.Leader);
    boolean justified = text.align() == TextStyle.Align.JUSTIFY;
    if (leaders && justified) {
      return Taste.justified(0, em);
    }
    if (justified) {
      return Taste.justified(text.expansion(), em, Math.max(1, text.hyphenLadder()));
    }
    return verse ? Taste.verse(em) : Taste.ragged(em);
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
      Casting casting, Element element, Style style, Area area, List<Placed> lead) {
    List<Item> items = casting.items();
    Setting setting = LineBreaker.best(casting.settings());
    Parting parting = Parting.of(items, setting, style);
    warn(setting, element, items);
    LineMaker maker =
        new LineMaker(shop.shaper(), items, style.text(), element, compositor.bench.part());
    List<Row> rows = new ArrayList<>();
    int lines = setting.lines().size();
    for (int i = 0; i < lines; i++) {
      Setting.Line line = setting.lines().get(i);
      boolean rightToLeft = style.text().rightToLeft();
      double x = area.start() + (rightToLeft ? 0 : area.width() - line.width());
      double image = tallest(items.subList(line.from(), line.to()));
      double leading = Math.max(style.text().lineHeight(), image + 0.3 * style.font().size());
      double baseline =
          image > 0 ? Math.max(image, Baseline.of(shop, style)) : Baseline.of(shop, style);
      List<Placed> content = new ArrayList<>();
      if (i == 0) {
        lead.forEach(p -> content.add(p.moved(0, baseline)));
      }
      maker.line(line, x, i == lines - 1).forEach(p -> content.add(p.moved(0, baseline)));
      double breakAfter = i < lines - 1 ? parting.before(i + 1) : 0;
      rows.add(new Row(leading, content, Calls.in(items, line.from(), line.to()), breakAfter));
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
