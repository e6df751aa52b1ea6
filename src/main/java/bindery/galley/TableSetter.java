package bindery.galley;

import bindery.book.Places;
import bindery.line.Item;
import bindery.report.Problem;
import bindery.style.BoxStyle;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Sets a table: columns as wide as their content wants, rows that may go over pages, the head again
 * on every page. Nothing of a cell is lost, however tall.
 */
final class TableSetter {
  private final Compositor compositor;
  private final Shop shop;

  TableSetter(Compositor compositor) {
    this.compositor = compositor;
    this.shop = compositor.shop;
  }

  void set(Element table, Style style, Area outer) {
    Area area = outer.inside(style.box(), style.text().rightToLeft());
    TableGrid grid = new TableGrid(shop, table, style);
    List<Row> above = new ArrayList<>();
    List<Row> below = new ArrayList<>();
    captions(grid, style, area, above, below);
    if (grid.columns == 0) {
      above.addAll(below);
      lay(table, style, outer, List.of(), above);
      return;
    }
    double[] widths = widths(table, grid, style, area);
    double total = java.util.Arrays.stream(widths).sum();
    double start =
        area.start() + (style.box().margin().start().auto() ? (area.width() - total) / 2 : 0);
    TableRows rows =
        new TableRows(
            compositor, style, grid, widths, new Area(start, total, area.language(), List.of()));
    List<Row> head = rows.head();
    List<Row> all = new ArrayList<>(above);
    all.addAll(head);
    all.addAll(rows.body());
    if (!below.isEmpty() && !all.isEmpty()) {
      all.set(all.size() - 1, all.get(all.size() - 1).keeping());
    }
    all.addAll(below);
    lay(table, style, outer, head, all);
  }

  private void lay(Element table, Style style, Area outer, List<Row> head, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Row> repeated = new ArrayList<>();
    head.forEach(r -> repeated.add(new Row(r.height(), r.content(), List.of(), Row.KEEP)));
    double below = style.box().margin().bottom().of(outer.width());
    compositor.bench.block(
        table, below, repeated, rows, Compositor.keepsNext(style), true, outer.frames());
  }

  private void captions(TableGrid grid, Style table, Area area, List<Row> above, List<Row> below) {
    for (Element caption : grid.captions) {
      Style style = shop.cascade().style(caption, table);
      List<Row> rows = new ArrayList<>();
      double before = style.box().margin().top().of(area.width());
      double after = style.box().margin().bottom().of(area.width());
      space(rows, before);
      compositor.rows(caption, style, area).forEach(r -> rows.add(r.keeping()));
      space(rows, after);
      (style.box().captionBelow() ? below : above).addAll(rows);
    }
  }

  private static void space(List<Row> rows, double height) {
    if (height > 0) {
      rows.add(new Row(height, List.of(), List.of(), Row.KEEP));
    }
  }

  private double[] widths(Element table, TableGrid grid, Style style, Area area) {
    TableWidths widths = new TableWidths(grid.columns);
    for (int several = 0; several < 2; several++) {
      for (TableGrid.Line line : grid.lines) {
        for (TableGrid.Cell cell : line.cells()) {
          if (cell.columns() > 1 == (several == 1)) {
            double sides = sides(cell.style().box(), area.width());
            Extent extent = extent(cell.element(), cell.style(), area).wider(sides);
            widths.need(cell.column(), cell.columns(), extent);
          }
        }
      }
    }
    if (widths.least() > area.width() + 0.5) {
      shop.report()
          .add(
              Problem.warning(
                  "wide-table",
                  Places.of(table),
                  "",
                  String.format(
                      Locale.ROOT,
                      "this table needs %.0f points and the measure is %.0f; words in it may be"
                          + " divided or stick out",
                      widths.least(),
                      area.width()),
                  "use fewer columns, shorter words, or smaller type for it"));
    }
    return widths.fit(area.width(), !style.box().width().auto());
  }

  static double sides(BoxStyle box, double reference) {
    return box.padding().start().of(reference)
        + box.padding().end().of(reference)
        + box.borderStart().width()
        + box.borderEnd().width();
  }

  /** The widest text of a cell and of the blocks in it. */
  private Extent extent(Element element, Style style, Area area) {
    Extent extent = Extent.NONE;
    boolean blocks = false;
    for (Element child : element.children()) {
      Style own = shop.cascade().style(child, style);
      if (!Phrasing.always(child) && own.box().display() != BoxStyle.Display.INLINE) {
        blocks = true;
        double sides =
            sides(own.box(), area.width())
                + own.box().margin().start().of(area.width())
                + own.box().margin().end().of(area.width());
        extent = extent.or(extent(child, own, area).wider(sides));
      }
    }
    if (!blocks) {
      List<Inline> inlines =
          new InlineCollector(compositor, area.width())
              .content(element, style, area.language())
              .inlines();
      List<Item> items = ComposingStick.compose(shop, inlines, style.text().rightToLeft());
      extent = extent.or(Extent.of(items));
    }
    return extent;
  }
}
