package bindery.typeset.table;

import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.ContentMeasure;
import bindery.typeset.inline.Extent;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.line.Item;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of a table need and want, from every cell set on a line of its own. Nothing that
 * is found here is laid down.
 */
final class TableMeasure {
  private final ContentMeasure content;
  private final double reference;
  private final TableWidths widths;
  private final Map<TableGrid.Cell, Double> rooms = new IdentityHashMap<>();
  private double widestLetter;

  /**
   * @param around measures the matter around the table
   */
  TableMeasure(ContentMeasure around, TableGrid grid, Locale language) {
    this.content = around.inner();
    this.reference = around.reference();
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

  private Extent extent(
      TableGrid.Cell cell, TableGrid.Line line, Locale outer, DecimalColumns decimals) {
    double sides = ContentArea.sides(cell.style().box(), reference);
    widestLetter = Math.max(widestLetter, sides + 2 * cell.style().font().size());
    Locale language = InlineCollector.language(cell.element(), outer);
    List<Item> text = new ArrayList<>();
    Extent extent = content.extent(cell.element(), cell.style(), language, text);
    if (line.part() != TableGrid.Part.HEAD) {
      decimals.add(cell, text);
    }
    return extent.wider(sides);
  }
}
