package bindery.typeset.table;

import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * Grounds and rules of a table, its row groups, rows and cells (CSS 2.2 §17.5.1). What lies under
 * or along a row stops at cells that go on into the next.
 */
final class TableRules {
  private final Style table;
  private final ContentArea area;

  /**
   * @param area the table's own: where it starts and how wide it is
   */
  TableRules(Style table, ContentArea area) {
    this.table = table;
    this.area = area;
  }

  /** Grounds and upright rules of cells, as high as each strip, under what stands in it. */
  void grounds(List<Row> strips, List<TableCell> cells) {
    for (int i = 0; i < strips.size(); i++) {
      Row strip = strips.get(i);
      List<Placed> under = new ArrayList<>();
      for (TableCell cell : cells) {
        ground(under, cell, strip.height());
      }
      strips.set(i, with(strip, under, List.of()));
    }
  }

  void ground(List<Placed> under, TableCell cell, double height) {
    BoxStyle box = cell.cell.style().box();
    Style group = cell.line.group();
    if (group != table) {
      fill(under, group.box().background(), cell, height);
    }
    fill(under, cell.line.style().box().background(), cell, height);
    fill(under, box.background(), cell, height);
    upright(under, box.borderStart(), cell.x, height);
    double end = cell.x + cell.width - box.borderEnd().width();
    upright(under, box.borderEnd(), end, height);
  }

  private static void fill(List<Placed> under, Ink ink, TableCell cell, double height) {
    if (!(ink instanceof Ink.None)) {
      under.add(new Placed.Fill(cell.x, 0, cell.width, height, ink));
    }
  }

  private static void upright(List<Placed> content, Border rule, double x, double height) {
    if (rule.width() > 0) {
      content.add(new Placed.Fill(x, 0, rule.width(), height, rule.ink()));
    }
  }

  /**
   * Level rules at the row's top and bottom.
   *
   * @param strips of the row
   * @param before cells that come from the row above
   * @param cells all that stand in the row
   * @param tableTop whether it is the table's first row
   * @param tableBottom whether it is the last
   */
  void level(
      List<Row> strips,
      TableGrid.Line line,
      List<TableCell> before,
      List<TableCell> cells,
      boolean tableTop,
      boolean tableBottom) {
    List<Placed> top = new ArrayList<>();
    List<Placed> bottom = new ArrayList<>();
    int end = strips.size() - 1;
    double foot = strips.get(end).height();
    for (TableCell cell : cells) {
      BoxStyle box = cell.cell.style().box();
      if (!before.contains(cell)) {
        level(top, box.borderTop(), cell.x, cell.width, 0);
      }
      if (cell.ends()) {
        above(bottom, box.borderBottom(), cell.x, cell.width, foot);
      }
    }
    List<TableCell> after = cells.stream().filter(cell -> !cell.ends()).toList();
    BoxStyle row = line.style().box();
    for (double[] part : parts(before)) {
      level(top, row.borderTop(), part[0], part[1] - part[0], 0);
    }
    for (double[] part : parts(after)) {
      above(bottom, row.borderBottom(), part[0], part[1] - part[0], foot);
    }
    BoxStyle group = line.group().box();
    if (line.group() != table && line.first()) {
      level(top, group.borderTop(), area.start(), area.width(), 0);
    }
    if (line.group() != table && line.last()) {
      above(bottom, group.borderBottom(), area.start(), area.width(), foot);
    }
    if (tableTop) {
      level(top, table.box().borderTop(), area.start(), area.width(), 0);
    }
    if (tableBottom) {
      above(bottom, table.box().borderBottom(), area.start(), area.width(), foot);
    }
    strips.set(0, with(strips.get(0), List.of(), top));
    strips.set(end, with(strips.get(end), List.of(), bottom));
  }

  /** Start and end of every stretch of the row that no cell crosses. */
  private List<double[]> parts(List<TableCell> crossing) {
    List<double[]> parts = new ArrayList<>();
    double at = area.start();
    List<TableCell> inOrder = new ArrayList<>(crossing);
    inOrder.sort(java.util.Comparator.comparingDouble(cell -> cell.x));
    for (TableCell cell : inOrder) {
      if (cell.x > at) {
        parts.add(new double[] {at, cell.x});
      }
      at = Math.max(at, cell.x + cell.width);
    }
    double end = area.start() + area.width();
    if (end > at) {
      parts.add(new double[] {at, end});
    }
    return parts;
  }

  private static void level(List<Placed> out, Border rule, double x, double width, double y) {
    if (rule.width() > 0 && width > 0) {
      out.add(new Placed.Fill(x, y, width, rule.width(), rule.ink()));
    }
  }

  private static void above(List<Placed> out, Border rule, double x, double width, double foot) {
    level(out, rule, x, width, foot - rule.width());
  }

  private static Row with(Row strip, List<Placed> under, List<Placed> over) {
    List<Placed> content = new ArrayList<>(under);
    content.addAll(strip.content());
    content.addAll(over);
    return new Row(strip.height(), content, strip.calls(), strip.breakAfter());
  }
}
