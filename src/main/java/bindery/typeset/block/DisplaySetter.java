package bindery.typeset.block;

import bindery.book.FormulaText;
import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.ContentMeasure;
import bindery.typeset.formula.DisplayLines;
import bindery.typeset.formula.SetFormula;
import bindery.typeset.galley.Row;
import bindery.typeset.inline.Extent;
import bindery.typeset.inline.InlineFormula;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import bindery.typeset.section.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets a formula that stands by itself, its number beside it. */
public final class DisplaySetter implements BlockSetter {
  private static final double HAIR = 0.05;

  private static final int MOST_SHOWN = 60;

  /** The formula of a block that is nothing but one and its number; null for another block. */
  private static Element formula(Element block) {
    if (block.normalName().equals("math")) {
      return block;
    }
    boolean display = block.hasClass("math") && block.hasClass("display");
    return display ? block.selectFirst("> math") : null;
  }

  @Override
  public boolean set(Compositor compositor, Element block, Style style, ContentArea outer) {
    Element math = formula(block);
    if (math == null) {
      return false;
    }
    ContentArea area =
        outer.inside(compositor.source(block), style.box(), style.text().rightToLeft());
    Optional<SetFormula> formula =
        formula(compositor.context().section(), block, math, style, area.language());
    if (formula.isEmpty()) {
      return false;
    }
    double numbers = formula.get().numbers();
    double aside = numbers > 0 ? numbers + DisplayRows.ASIDE * style.font().size() : 0;
    DisplayLines lines = DisplayLines.of(formula.get(), area.width() - aside);
    if (lines.width() > lines.measure() + HAIR) {
      tell(compositor, math, formula.get(), lines);
    }
    List<Row> number = number(compositor, block, style, area);
    List<Row> rows =
        new ArrayList<>(new DisplayRows(compositor, style, area).rows(lines, math, number));
    int last = rows.size() - 1;
    rows.set(last, rows.get(last).withBreak(0));
    anchor(math, block, rows);
    double below = style.box().margin().bottom().of(outer.width());
    boolean keep = compositor.keepsNext(style);
    compositor.builder().block(block, below, rows, keep, true, area.frames());
    return true;
  }

  /** What leads to the formula itself leads to its first row. */
  private static void anchor(Element math, Element block, List<Row> rows) {
    if (math != block && !math.id().isEmpty()) {
      Row first = rows.get(0);
      List<Placed> content = new ArrayList<>(first.content());
      content.add(new Placed.Anchor(math.id(), 0));
      rows.set(0, new Row(first.height(), content, first.calls(), first.breakAfter()));
    }
  }

  private static List<Row> number(
      Compositor compositor, Element block, Style style, ContentArea area) {
    Element number = block.selectFirst("> .equation-number");
    if (number == null) {
      return List.of();
    }
    Style own = compositor.edition().boxes().style(number, style);
    return own.box().display() == BoxStyle.Display.NONE
        ? List.of()
        : compositor.rows(number, own, area.without(List.of()));
  }

  private static void tell(
      Compositor compositor, Element math, SetFormula formula, DisplayLines lines) {
    String what =
        String.format(
            Locale.ROOT,
            "this formula is %.0f points wide where it cannot be broken, and its measure %.0f; it"
                + " was made smaller, to %.0f%%, and still sticks out by %.0f points:",
            DisplayLines.of(formula, lines.measure()).width() / DisplayLines.SMALLEST,
            lines.measure(),
            100 * DisplayLines.SMALLEST,
            lines.width() - lines.measure());
    String todo = "break it into several lines, as ‘aligned’ or ‘split’ do, or name a part of it";
    compositor
        .context()
        .findings()
        .add(
            Finding.warning("wide-formula", compositor.source(math), what, todo)
                .about("", shortened(math)));
  }

  private static String shortened(Element math) {
    String text = math.attr("alttext").isEmpty() ? FormulaText.of(math) : math.attr("alttext");
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN - 1) + "…" : line;
  }

  @Override
  public Optional<Extent> extent(
      ContentMeasure content, Element block, Style style, Locale language) {
    Element math = formula(block);
    if (math == null) {
      return Optional.empty();
    }
    return formula(content.section(), block, math, style, language)
        .map(formula -> extent(content, block, style, language, formula));
  }

  private static Extent extent(
      ContentMeasure content, Element block, Style style, Locale language, SetFormula formula) {
    double part = DisplayLines.of(formula, 1).width() / DisplayLines.SMALLEST;
    Element number = block.selectFirst("> .equation-number");
    Style own = number == null ? style : content.edition().boxes().style(number, style);
    double beside =
        number == null
            ? 0
            : content.extent(number, own, language, new ArrayList<>()).most() + style.font().size();
    return new Extent(part, part, part, formula.width() + beside);
  }

  private static Optional<SetFormula> formula(
      SectionContext section, Element block, Element math, Style style, Locale language) {
    Style own = math == block ? style : section.edition().boxes().style(math, style);
    Span span = section.span(math, language);
    return InlineFormula.set(section, math, true, style, own, span);
  }
}
