package bindery.typeset.table;

import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.galley.Row;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets the rows of a table whose column widths are known into strips. */
final class TableRows {
  /** Rows of more strips than this may be divided between pages. */
  private static final int TALL = 8;

  private static final double DIVIDED = 4000;

  /** Demerits of a page ending beside a cell that goes on. */
  private static final double CROSSED = 500;

  /** Of one that leaves a first or last row alone: as bad as a page some lines short. */
  private static final double LONELY = 4_000_000;

  /** Rows lower than this share of a page are never divided. */
  private static final double WHOLE = 0.3;

  /** A first or last row lower than this share of a page is never left alone. */
  private static final double LOW = 0.2;

  private final Compositor compositor;
  private final TableGrid grid;
  private final TableMeasure measure;
  private final double[] widths;
  private final ContentArea area;
  private final TableRules rules;
  private final boolean topRule;

  /**
   * @param area where the table starts and how wide it is
   */
  TableRows(
      Compositor compositor,
      Style table,
      TableGrid grid,
      TableMeasure measure,
      double[] widths,
      ContentArea area) {
    this.compositor = compositor;
    this.grid = grid;
    this.measure = measure;
    this.widths = widths;
    this.area = area;
    rules = new TableRules(table, area);
    topRule = table.box().borderTop().width() > 0;
  }

  Compositor compositor() {
    return compositor;
  }

  /** Strips of all rows of a kind; pages may end where their breaks say. */
  List<Row> part(TableGrid.Part part) {
    List<Row> out = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < grid.lines.size(); i++) {
      if (grid.lines.get(i).part() == part) {
        lines.add(i);
      }
    }
    for (int i = 0; i < lines.size(); ) {
      int to = i + 1;
      int end = i + reach(grid.lines.get(lines.get(i)));
      while (to < lines.size() && to < end) {
        end = Math.max(end, to + reach(grid.lines.get(lines.get(to))));
        to++;
      }
      rows(lines.subList(i, to), out, starts);
      i = to;
    }
    return part == TableGrid.Part.BODY ? accompanied(out, starts) : out;
  }

  /**
   * The same with the first row kept on the page of the second, and the last on that of the one
   * before it, if they are low.
   *
   * @param starts for every row its first strip
   */
  private List<Row> accompanied(List<Row> strips, List<Integer> starts) {
    if (starts.size() < 2) {
      return strips;
    }
    int second = starts.get(1);
    int last = starts.get(starts.size() - 1);
    double low = compositor.pageDepth() * LOW;
    if (Row.height(strips.subList(0, second)) <= low) {
      strips.set(second - 1, strips.get(second - 1).keeping());
    }
    if (Row.height(strips.subList(last, strips.size())) <= low) {
      strips.set(last - 1, strips.get(last - 1).keeping());
    }
    return strips;
  }

  /** How many rows the row's tallest cell covers. */
  private static int reach(TableGrid.Line line) {
    return line.cells().stream().mapToInt(TableGrid.Cell::rows).max().orElse(1);
  }

  /** Rows that share cells: as high as they need, in strips that stay together if they are low. */
  private void rows(List<Integer> lines, List<Row> out, List<Integer> starts) {
    List<List<TableCell>> cells = new ArrayList<>();
    for (int i : lines) {
      TableGrid.Line line = grid.lines.get(i);
      cells.add(line.cells().stream().map(cell -> set(cell, line)).toList());
    }
    double[] heights = heights(cells);
    double share = lines.size() > 1 ? 2 * WHOLE : WHOLE;
    boolean whole = Arrays.stream(heights).sum() <= compositor.pageDepth() * share;
    List<TableCell> open = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      List<TableCell> all = new ArrayList<>(open);
      all.addAll(cells.get(k));
      List<Row> strips = whole ? whole(cells.get(k), heights, k) : zipped(all);
      if (!whole) {
        rules.grounds(strips, all);
      }
      int last = grid.lines.size() - 1;
      int i = lines.get(k);
      strips.set(0, anchored(strips.get(0), grid.lines.get(i).element()));
      rules.level(strips, grid.lines.get(i), open, all, i == 0 && topRule, i == last);
      open.clear();
      for (TableCell cell : all) {
        cell.rowsLeft--;
        if (cell.rowsLeft > 0) {
          open.add(cell);
        }
      }
      double after = whole && k < lines.size() - 1 ? Row.KEEP : after(i, strips, !open.isEmpty());
      starts.add(out.size());
      breaks(strips, after, out);
    }
  }

  private double after(int i, List<Row> strips, boolean crossed) {
    TableGrid.Line line = grid.lines.get(i);
    if (line.part() == TableGrid.Part.HEAD) {
      return Row.KEEP;
    }
    int last = grid.lines.size() - 1;
    boolean single = strips.size() == 1 && line.first() && i < last;
    return single || i == last - 1 ? LONELY : crossed ? CROSSED : 0;
  }

  private void breaks(List<Row> strips, double after, List<Row> out) {
    int size = strips.size();
    double height = strips.stream().mapToDouble(Row::height).sum();
    boolean tall = size > TALL || height > compositor.pageDepth() * WHOLE;
    int together = size > TALL ? 2 : 1;
    for (int k = 0; k < size; k++) {
      boolean inner = k + 1 >= together && size - k - 1 >= together;
      double within = tall && inner ? DIVIDED : Row.KEEP;
      out.add(strips.get(k).withBreak(k < size - 1 ? within : after));
    }
  }

  /** Heights of rows that share cells: the last row of a cell has what the cell needs beyond. */
  private static double[] heights(List<List<TableCell>> cells) {
    double[] heights = new double[cells.size()];
    for (int end = 0; end < heights.length; end++) {
      for (int start = 0; start <= end; start++) {
        for (TableCell cell : cells.get(start)) {
          if (start + cell.cell.rows() - 1 == end) {
            double above = Arrays.stream(heights, start, end).sum();
            heights[end] = Math.max(heights[end], cell.height() - above);
          }
        }
      }
    }
    return heights;
  }

  /** The row as one strip, every cell's lines at their own distances. */
  private List<Row> whole(List<TableCell> cells, double[] heights, int k) {
    List<Placed> content = new ArrayList<>();
    List<String> calls = new ArrayList<>();
    for (TableCell cell : cells) {
      int end = Math.min(heights.length, k + cell.cell.rows());
      double height = Arrays.stream(heights, k, end).sum();
      rules.ground(content, cell, height);
      cell.place(height, content, calls);
    }
    return new ArrayList<>(List.of(new Row(heights[k], content, calls, Row.KEEP)));
  }

  /** The row line by line, for rows that go over pages. */
  private static List<Row> zipped(List<TableCell> cells) {
    List<Row> strips = new ArrayList<>();
    do {
      boolean must = cells.stream().anyMatch(c -> c.ends() && !c.done());
      double height =
          cells.stream()
              .filter(c -> c.ends() || !must)
              .mapToDouble(TableCell::nextHeight)
              .max()
              .orElse(0);
      List<Placed> content = new ArrayList<>();
      List<String> calls = new ArrayList<>();
      cells.forEach(cell -> cell.fill(height, content, calls));
      strips.add(new Row(height, content, calls, Row.KEEP));
    } while (cells.stream().anyMatch(c -> c.ends() && !c.done()));
    return strips;
  }

  /** The row with the element's id, if it has one. */
  static Row anchored(Row row, Element element) {
    if (element.id().isEmpty()) {
      return row;
    }
    List<Placed> content = new ArrayList<>(row.content());
    content.add(new Placed.Anchor(element.id(), 0));
    return new Row(row.height(), content, row.calls(), row.breakAfter());
  }

  private TableCell set(TableGrid.Cell cell, TableGrid.Line line) {
    double x = area.start();
    for (int c = 0; c < cell.column(); c++) {
      x += widths[c];
    }
    double width = 0;
    for (int c = cell.column(); c < Math.min(cell.column() + cell.columns(), widths.length); c++) {
      width += widths[c];
    }
    BoxStyle box = cell.style().box();
    double sides = ContentArea.sides(box, area.width()) + measure.room(cell);
    ContentArea inner =
        new ContentArea(
            x + box.borderStart().width() + box.padding().start().of(area.width()),
            Math.max(1, width - sides),
            InlineCollector.language(cell.element(), area.language()),
            List.of());
    List<Row> rows = compositor.contentRows(cell.element(), cell.style(), inner);
    double top = box.padding().top().of(area.width());
    double bottom = box.padding().bottom().of(area.width());
    List<Row> padded = TableCell.padded(rows, top, bottom);
    padded.set(0, anchored(padded.get(0), cell.element()));
    return new TableCell(cell, line, x, width, padded);
  }
}
