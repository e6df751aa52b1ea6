package bindery.typeset.compositor;

import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.galley.BrokenParagraph;
import bindery.typeset.galley.PageBreakCost;
import bindery.typeset.galley.Paragraph;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.Baseline;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Indents;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.inline.ItemBuilder;
import bindery.typeset.inline.LineMaker;
import bindery.typeset.inline.NoteCalls;
import bindery.typeset.inline.TextItems;
import bindery.typeset.line.Item;
import bindery.typeset.line.LineBreaker;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import bindery.typeset.line.Setting;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Sets text: on the grid as a paragraph, elsewhere as rows. */
final class ParagraphSetter {
  private final FormattingContext context;
  private final GalleyBuilder builder;
  private final EditionContext edition;
  private final Predicate<Style> keepsNext;
  private final PoorLines poor;

  /**
   * @param keepsNext whether what has a style stands on the page where the next begins
   */
  ParagraphSetter(FormattingContext context, Predicate<Style> keepsNext) {
    this.context = context;
    this.builder = context.builder();
    this.edition = context.edition();
    this.keepsNext = keepsNext;
    this.poor = new PoorLines(context.section());
  }

  /** A block that holds nothing but text, in its content area. */
  void set(Element element, Style style, ContentArea area) {
    part(collector(area).content(element, style, area.language()), element, style, area, true);
  }

  /** Gathers the text of a paragraph. */
  InlineCollector collector(ContentArea area) {
    return new InlineCollector(context.inline(), area.width());
  }

  /**
   * Text of a block, all of it or what stands between two boxes.
   *
   * @param opens whether the block begins with it: its first line is indented, and may begin with a
   *     drop capital
   */
  void part(
      InlineCollector collected, Element element, Style style, ContentArea area, boolean opens) {
    List<Inline> inlines = new ArrayList<>(builder.takeWithin());
    builder.takeBeside().forEach(note -> inlines.add(new Inline.Call(note)));
    inlines.addAll(collected.inlines());
    collected.named().forEach(builder::mark);
    Indents indents =
        opens ? Indents.of(style, area.width()) : Indents.goingOn(style, area.width());
    List<List<Inline>> lines = style.text().eachLine() ? lines(inlines) : List.of(inlines);
    List<Inline> first = lines.get(0);
    LineWeights weights = weights(inlines, style, lines.size() > 1);
    LineMeasure measure = indents.measure(first);
    ParagraphOpening opening =
        opens
            ? ParagraphOpening.of(context.section(), element, style, area, first, measure, weights)
            : new ParagraphOpening(first, measure, List.of(), 0);
    BrokenParagraph broken = broken(opening.inlines(), opening.measure(), weights, element, style);
    if (lines.size() > 1) {
      BrokenParagraph.Stack stanza = new BrokenParagraph.Stack();
      stanza.add(broken);
      for (List<Inline> line : lines.subList(1, lines.size())) {
        LineMeasure plain = indents.measure(line);
        int beside = Math.max(0, opening.lines() - stanza.lines());
        LineMeasure next =
            new LineMeasure(plain.width(), plain.indent(), beside, opening.measure().narrowBy());
        stanza.add(broken(line, next, weights, element, style));
      }
      broken = stanza.broken();
    }
    if (!broken.items().isEmpty()) {
      lay(broken, opening, element, style, area);
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

  private BrokenParagraph broken(
      List<Inline> inlines,
      LineMeasure measure,
      LineWeights weights,
      Element element,
      Style style) {
    BrokenBefore.Text text =
        new BrokenBefore.Text(inlines, style, measure, weights, context.cramped());
    Optional<BrokenParagraph> before = context.paragraphs().find(text);
    if (before.isPresent()) {
      return before.get();
    }
    int added = context.findings().added();
    BrokenParagraph broken = anew(inlines, measure, weights, element, style);
    if (context.findings().added() == added) {
      context.paragraphs().keep(text, broken);
    }
    return broken;
  }

  private BrokenParagraph anew(
      List<Inline> inlines,
      LineMeasure measure,
      LineWeights weights,
      Element element,
      Style style) {
    TextItems composed = ItemBuilder.compose(context.section(), inlines, style);
    double narrowest = Math.min(measure.of(0), measure.width());
    boolean broken =
        context.cramped()
            || WideWords.found(context, composed.items(), measure.of(0), narrowest, element);
    TextItems items = broken ? BrokenWords.in(composed, narrowest, edition) : composed;
    return style.text().balanced()
        ? BrokenParagraph.balanced(items, measure, weights)
        : BrokenParagraph.of(items, measure, weights);
  }

  private void lay(
      BrokenParagraph broken,
      ParagraphOpening opening,
      Element element,
      Style style,
      ContentArea area) {
    TextStyle text = style.text();
    List<Item> items = broken.items();
    List<Placed> lead = new ArrayList<>(builder.takeLead());
    lead.addAll(opening.lead());
    boolean keep = keepsNext.test(style);
    boolean fits = builder.suits(text.lineHeight()) && tall(style).fit(items, broken.settings());
    if (builder instanceof GridBuilder grid && !keep && fits) {
      double space = grid.spacing().take();
      Slug.Head head = grid.head(element, space, keep, area.frames());
      Paragraph paragraph =
          new Paragraph(
              head,
              edition.shaper(),
              style,
              broken,
              area.start(),
              area.width(),
              lead,
              opening.lines());
      poor.tell(paragraph.setting(paragraph.best()), element, items, style);
      grid.lay(paragraph);
    } else {
      List<Row> rows = rows(broken, element, style, area, lead);
      double below = style.box().margin().bottom().of(area.width());
      builder.block(element, below, rows, keep, keep, area.frames());
    }
  }

  private static LineWeights weights(List<Inline> inlines, Style style, boolean verse) {
    TextStyle text = style.text();
    double em = style.font().size();
    boolean leaders = inlines.stream().anyMatch(i -> i instanceof Inline.Leader);
    boolean justified = text.align() == TextStyle.Align.JUSTIFY;
    int ladder = text.hyphenLadder();
    if (justified) {
      return LineWeights.justified(leaders ? 0 : text.expansion(), em, ladder);
    }
    return verse ? LineWeights.verse(em, ladder) : LineWeights.ragged(em, ladder);
  }

  private TallLines tall(Style style) {
    double baseline = Baseline.of(edition, style);
    return new TallLines(style.text().lineHeight(), baseline, style.font().size());
  }

  private List<Row> rows(
      BrokenParagraph broken, Element element, Style style, ContentArea area, List<Placed> lead) {
    List<Item> items = broken.items();
    Setting setting = LineBreaker.best(broken.settings());
    PageBreakCost parting = PageBreakCost.of(items, setting, style);
    poor.tell(setting, element, items, style);
    LineMaker maker =
        new LineMaker(
            edition.shaper(),
            broken.text(),
            style.text(),
            context.section().source(element),
            builder.part());
    TallLines tall = tall(style);
    List<Row> rows = new ArrayList<>();
    int lines = setting.lines().size();
    for (int i = 0; i < lines; i++) {
      Setting.Line line = setting.lines().get(i);
      boolean rightToLeft = style.text().rightToLeft();
      double x = area.start() + (rightToLeft ? 0 : area.width() - line.width());
      double above = tall.above(items, setting.lines(), i);
      double leading = tall.height(items, setting.lines(), i);
      double baseline = tall.baseline() + above;
      List<Placed> content = new ArrayList<>();
      if (i == 0) {
        lead.forEach(p -> content.add(p.moved(0, baseline)));
      }
      maker.line(line, x, i == lines - 1).forEach(p -> content.add(p.moved(0, baseline)));
      double breakAfter = i < lines - 1 ? parting.before(i + 1) : 0;
      rows.add(new Row(leading, content, NoteCalls.in(items, line.from(), line.to()), breakAfter));
    }
    return rows;
  }
}
