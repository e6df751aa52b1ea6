package bindery.galley;

import bindery.line.Item;
import bindery.style.BoxStyle;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the columns of a table need and want, from every cell set on a line of its own. Nothing that
 * is found here is laid down.
 */
final class TableMeasure {
  private final Shop shop;
  private final Compositor compositor;
  private final double reference;
  private final TableWidths widths;
  private final Map<TableGrid.Cell, Double> rooms = new IdentityHashMap<>();
  private double widestLetter;

  /**
   * @param compositor of the matter around the table
   * @param reference what percentages refer to, points
   */
  TableMeasure(Compositor compositor, TableGrid grid, Locale language, double reference) {
    this.shop = compositor.shop;
    this.compositor = compositor.inner();
    this.reference = reference;
    widths = new TableWidths(grid.columns);
    DecimalColumns decimals = new DecimalColumns(grid.columns);
    Map<TableGrid.Cell, Extent> extents = new IdentityHashMap<>();
    for (TableGrid.Line line : grid.lines) {
      for (TableGrid.Cell cell : line.cells()) {
        extents.put(cell, extent(cell, line, language, decimals));
      }
    }
    for (int several = 0; several < 2; several++) {
      for (TableGrid.Line line : grid.lines) {
        for (TableGrid.Cell cell : line.cells()) {
          if (cell.columns() > 1 == (several == 1)) {
            double room = decimals.room(cell);
            rooms.put(cell, room);
            widths.need(cell.column(), cell.columns(), extents.get(cell).wider(room));
          }
        }
      }
    }
  }

  TableWidths widths() {
    return widths;
  }

  /** Room after a number so that its decimal sign stands below the others of its column. */
  double room(TableGrid.Cell cell) {
    return rooms.getOrDefault(cell, 0.0);
  }

  /** A width in which any cell can be set when its words are broken anywhere; points. */
  double widestLetter() {
    return widestLetter;
  }

  static double sides(BoxStyle box, double reference) {
    return box.padding().start().of(reference)
        + box.padding().end().of(reference)
        + box.borderStart().width()
        + box.borderEnd().width();
  }

  private Extent extent(
      TableGrid.Cell cell, TableGrid.Line line, Locale outer, DecimalColumns decimals) {
    double sides = sides(cell.style().box(), reference);
    widestLetter = Math.max(widestLetter, sides + 2 * cell.style().font().size());
    Locale language = InlineCollector.language(cell.element(), outer);
    List<Item> text = new ArrayList<>();
    Extent extent = extent(cell.element(), cell.style(), language, text);
    if (line.part() != TableGrid.Part.HEAD) {
      decimals.add(cell, text);
    }
    return extent.wider(sides);
  }

  /**
   * The widest text of an element and of the blocks in it.
   *
   * @param text takes the items of an element that holds nothing but text
   */
  private Extent extent(Element element, Style style, Locale language, List<Item> text) {
    Extent extent = Extent.NONE;
    boolean blocks = false;
    for (Element child : element.children()) {
      Style own = shop.cascade().style(child, style);
      if (!Phrasing.always(child) && own.box().display() != BoxStyle.Display.INLINE) {
        blocks = true;
        double sides =
            sides(own.box(), reference)
                + own.box().margin().start().of(reference)
                + own.box().margin().end().of(reference);
        Locale spoken = InlineCollector.language(child, language);
        Extent inner =
            child.tagName().equals("table")
                ? table(child, own, spoken)
                : extent(child, own, spoken, new ArrayList<>());
        extent = extent.or(inner.wider(sides));
      }
    }
    if (!blocks) {
      List<Inline> inlines =
          new InlineCollector(compositor, reference).content(element, style, language).inlines();
      text.addAll(ComposingStick.compose(shop, inlines, style.text().rightToLeft()));
      double indent =
          Math.max(0, style.text().indent().of(0)); // shares of a width still open: none
      extent = extent.or(Extent.of(text).wider(indent));
    }
    return extent;
  }

  private Extent table(Element table, Style style, Locale language) {
    TableGrid grid = new TableGrid(shop, table, style);
    TableWidths inner = new TableMeasure(compositor, grid, language, reference).widths();
    return new Extent(
        inner.tearing().least(), inner.dividing().least(), inner.least(), inner.most());
  }
}
