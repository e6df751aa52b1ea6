package bindery.typeset.table;

import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.typeset.inline.EditionContext;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a table in their rows and columns (HTML §4.9.12, forming a table). */
final class TableGrid {
  private static final int MOST_SPAN = 1000;

  /**
   * @param column first column it covers
   * @param columns how many
   * @param rows how many rows it covers
   */
  record Cell(Element element, Style style, int column, int columns, int rows) {}

  /** What a row group is to its table: heads and feet stand again on every page. */
  enum Part {
    HEAD,
    BODY,
    FOOT
  }

  /**
   * @param group the style of the row group it is in
   * @param first whether it is the first row of its group
   * @param last whether it is the last
   */
  record Line(
      Element element,
      Style style,
      Style group,
      Part part,
      boolean first,
      boolean last,
      List<Cell> cells) {}

  final List<Line> lines = new ArrayList<>();
  final List<Element> captions = new ArrayList<>();
  int columns;
  private final EditionContext edition;
  private int[] covered = new int[16];

  TableGrid(EditionContext edition, Element table, Style style) {
    this.edition = edition;
    List<Element> feet = new ArrayList<>();
    List<Element> direct = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.tagName()) {
        case "caption" -> caption(child, style);
        case "tfoot" -> feet.add(child);
        case "thead", "tbody" -> group(child, style);
        case "tr" -> direct.add(child);
        default -> {}
      }
    }
    rows(direct, style, style, Part.BODY);
    feet.forEach(foot -> group(foot, style));
  }

  private boolean shown(Element element, Style parent) {
    return edition.cascade().style(element, parent).box().display() != BoxStyle.Display.NONE;
  }

  private void caption(Element caption, Style table) {
    if (shown(caption, table)) {
      captions.add(caption);
    }
  }

  private void group(Element group, Style table) {
    Style style = edition.cascade().style(group, table);
    if (style.box().display() != BoxStyle.Display.NONE) {
      Part part =
          switch (group.tagName()) {
            case "thead" -> Part.HEAD;
            case "tfoot" -> Part.FOOT;
            default -> Part.BODY;
          };
      rows(group.children(), style, style, part);
    }
  }

  /** The smallest type that any cell sets its text in, points; that of the table without cells. */
  double smallestType(Style table) {
    return lines.stream()
        .flatMap(line -> line.cells().stream())
        .mapToDouble(cell -> cell.style().font().size())
        .min()
        .orElse(table.font().size());
  }

  private void rows(List<Element> all, Style parent, Style group, Part part) {
    covered = new int[16]; // a span ends with its row group
    List<Element> rows = all.stream().filter(row -> shown(row, parent)).toList();
    for (int r = 0; r < rows.size(); r++) {
      Element row = rows.get(r);
      Style style = edition.cascade().style(row, parent);
      List<Cell> cells = new ArrayList<>();
      int column = 0;
      for (Element cell : row.children()) {
        Style own = edition.cascade().style(cell, style);
        if (own.box().display() == BoxStyle.Display.NONE) {
          continue;
        }
        while (covered(column) > 0) {
          column++;
        }
        int wide = span(cell.attr("colspan"), 1);
        int high = Math.min(span(cell.attr("rowspan"), rows.size() - r), rows.size() - r);
        cells.add(new Cell(cell, own, column, wide, high));
        for (int c = column; c < column + wide; c++) {
          cover(c, high);
        }
        column += wide;
      }
      for (int c = 0; c < covered.length; c++) {
        covered[c] = Math.max(0, covered[c] - 1);
      }
      columns = Math.max(columns, column);
      boolean first = r == 0;
      lines.add(new Line(row, style, group, part, first, r == rows.size() - 1, cells));
    }
  }

  private int covered(int column) {
    return column < covered.length ? covered[column] : 0;
  }

  private void cover(int column, int rows) {
    if (column >= covered.length) {
      covered = java.util.Arrays.copyOf(covered, column * 2);
    }
    covered[column] = rows;
  }

  /** 0 means to the end of the group, as in HTML. */
  private static int span(String value, int whenZero) {
    try {
      int n = value.isEmpty() ? 1 : Integer.parseInt(value.strip());
      return n == 0 ? whenZero : Math.max(1, Math.min(MOST_SPAN, n));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
