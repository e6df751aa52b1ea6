package bindery.typeset.formula;

import static bindery.typeset.glyph.MathConstant.*;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets tables of formulas: matrices, cases, aligned equations. */
final class ArraySetter {
  /** Baselines of two rows are this far apart at least, ems, as lines of text in TeX. */
  private static final double LEADING = 1.2;

  /** That of cases, whose rows are statements of their own (LaTeX: an arraystretch of 1.2). */
  private static final double CASES_LEADING = 1.44;

  /** Share of that above the baseline, in a row that is no higher. */
  private static final double ABOVE = 0.7;

  /** White between rows that are higher, ems. */
  private static final double WHITE = 0.16;

  /** More white between rows of displayed equations, ems: {@code \jot}. */
  private static final double JOT = 0.3;

  /** White between rows, ems, beyond which it was asked for and is added to the leading. */
  private static final double USUAL = 0.4;

  /** Rules of tables are finer than those of fractions by this factor. */
  private static final double FINE = 0.6;

  /** Length of a dash and of the gap behind it, ems. */
  private static final double DASH = 0.25;

  private static final int MOST_DASHES = 500;

  private final FormulaType type;
  private final ArrayCells cells;
  private final Inner inner;

  ArraySetter(FormulaType type, Inner inner) {
    this.type = type;
    this.inner = inner;
    this.cells = new ArrayCells(type, inner);
  }

  private static FormulaStyle inside(Element table, FormulaStyle around) {
    return around.displayed(table.attr("displaystyle").equals("true")).dotted();
  }

  Box set(Element table, FormulaStyle around) {
    FormulaStyle style = inside(table, around);
    ArrayCells.Lines lines = cells.of(table, style, true);
    return lines.lines().isEmpty() ? inner.row(table, style) : stacked(table, lines, style);
  }

  /**
   * A row of a table that is all of a formula.
   *
   * @param up how far it keeps from the row above, from its baseline
   * @param down and from that below
   * @param style that its cells are set in
   */
  record Row(ArrayCells.Line line, double up, double down, FormulaStyle style) {}

  List<Row> rows(Element table, FormulaStyle around) {
    FormulaStyle style = inside(table, around);
    List<ArrayCells.Line> lines = cells.of(table, style, false).lines();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Box box = lines.get(i).box();
      double down = box.depth();
      double up = i == 0 ? Math.max(box.height(), above(style)) : box.height();
      if (i + 1 < lines.size()) {
        double next = lines.get(i + 1).box().height();
        down = distance(table, lines, i, style) - next;
      }
      rows.add(new Row(lines.get(i), up, down, style));
    }
    return rows;
  }

  /** Whether rules go through a table, or it is one with a place of its own on the line. */
  static boolean ruled(Element table) {
    return !table.attr("rowlines").matches("(?:none\\s*)*+")
        || !table.attr("columnlines").matches("(?:none\\s*)*+")
        || !table.attr("frame").matches("|none")
        || table.selectFirst("mtd[class~=line-]") != null;
  }

  private double above(FormulaStyle style) {
    return style.level() > 0 ? 0 : LEADING * ABOVE * type.size(style);
  }

  private double below(FormulaStyle style) {
    return style.level() > 0 ? 0 : LEADING * (1 - ABOVE) * type.size(style);
  }

  /** From the baseline of a row to that of the next. */
  private double distance(Element table, List<ArrayCells.Line> lines, int row, FormulaStyle style) {
    double em = type.size(style);
    double jot = style.display() ? JOT * em : 0;
    String said = ArrayCells.listed(table.attr("rowspacing"), row);
    double asked = said.isEmpty() ? 0 : MathLength.of(said, em, em).orElse(0);
    double more = asked > USUAL * em ? asked : 0;
    double ink = lines.get(row).box().depth() + lines.get(row + 1).box().height();
    double leading = table.hasClass("cases") ? CASES_LEADING : LEADING;
    return Math.max(leading * em + jot, ink + WHITE * em + jot / 2) + more;
  }

  private Box stacked(Element table, ArrayCells.Lines all, FormulaStyle style) {
    List<ArrayCells.Line> lines = all.lines();
    double[] baselines = new double[lines.size()];
    double y = Math.max(above(style), lines.get(0).box().height());
    for (int i = 0; i < baselines.length; i++) {
      baselines[i] = y;
      y +=
          i + 1 < baselines.length
              ? distance(table, lines, i, style)
              : Math.max(below(style), lines.get(i).box().depth());
    }
    double top = top(table.attr("align"), baselines, y, style);
    BoxBuilder out = new BoxBuilder();
    for (int i = 0; i < baselines.length; i++) {
      out.put(0, top - baselines[i], lines.get(i).box());
    }
    out.reach(all.width(), top, y - top);
    rules(table, all, baselines, top, y, style, out);
    return out.box(all.width());
  }

  /** How far above the baseline the table begins. */
  private double top(String align, double[] baselines, double height, FormulaStyle style) {
    String[] said = align.strip().split("\\s+");
    boolean numbered = said.length > 1 && said[1].matches("-?\\d{1,3}");
    if (numbered) {
      int row = Integer.parseInt(said[1]);
      int at = row < 0 ? baselines.length + row : row - 1;
      return baselines[Math.max(0, Math.min(baselines.length - 1, at))];
    }
    return switch (said[0]) {
      case "top" -> baselines[0];
      case "bottom" -> baselines[baselines.length - 1];
      default -> height / 2 + type.axis(style);
    };
  }

  private void rules(
      Element table,
      ArrayCells.Lines all,
      double[] baselines,
      double top,
      double height,
      FormulaStyle style,
      BoxBuilder out) {
    double thick = type.at(FRACTION_RULE_THICKNESS, style) * FINE;
    List<ArrayCells.Line> lines = all.lines();
    double wide = all.width();
    boolean frame = !table.attr("frame").matches("|none");
    for (int i = 0; i < baselines.length; i++) {
      boolean last = i + 1 == baselines.length;
      boolean below =
          last
              ? frame || lines.get(i).element().selectFirst("> .line-below") != null
              : !ArrayCells.listed(table.attr("rowlines"), i).matches("|none");
      double foot = baselines[i] + lines.get(i).box().depth();
      double at = last ? height : (foot + baselines[i + 1] - lines.get(i + 1).box().height()) / 2;
      if (below) {
        boolean dashed =
            last
                ? lines.get(i).element().selectFirst("> .dashed-line-below") != null
                : ArrayCells.listed(table.attr("rowlines"), i).equals("dashed");
        rule(out, 0, top - at - thick / 2, wide, thick, dashed, style);
      }
    }
    if (frame || lines.get(0).element().selectFirst("> .line-above") != null) {
      boolean dashed = lines.get(0).element().selectFirst("> .dashed-line-above") != null;
      rule(out, 0, top - thick / 2, wide, thick, dashed, style);
    }
    for (int c = 0; c <= all.starts().length; c++) {
      boolean edge = c == 0 || c == all.starts().length;
      boolean line =
          edge
              ? frame
                  || table.selectFirst(c == 0 ? "mtd:first-child.line-before" : "mtd.line-after")
                      != null
              : !ArrayCells.listed(table.attr("columnlines"), c - 1).matches("|none");
      if (line) {
        double x = c == all.starts().length ? wide : all.starts()[c];
        boolean dashed =
            edge
                ? table.selectFirst(
                        c == 0 ? "mtd:first-child.dashed-line-before" : "mtd.dashed-line-after")
                    != null
                : ArrayCells.listed(table.attr("columnlines"), c - 1).equals("dashed");
        rule(out, x - thick / 2, top - height, thick, height, dashed, style);
      }
    }
  }

  /** A rule, whole or in dashes that begin and end it. */
  private void rule(
      BoxBuilder out,
      double x,
      double y,
      double wide,
      double high,
      boolean dashed,
      FormulaStyle style) {
    double length = Math.max(wide, high);
    double dash = DASH * type.size(style);
    if (!dashed || length <= 3 * dash) {
      out.rule(x, y, wide, high, style.ink());
      return;
    }
    int gaps = (int) Math.min(MOST_DASHES, Math.round((length / dash - 1) / 2));
    double each = length / (2 * gaps + 1);
    for (int i = 0; i <= gaps; i++) {
      boolean across = wide > high;
      out.rule(
          across ? x + 2 * i * each : x,
          across ? y : y + 2 * i * each,
          across ? each : wide,
          across ? high : each,
          style.ink());
    }
  }
}
