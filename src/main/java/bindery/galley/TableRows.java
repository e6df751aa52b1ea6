package bindery.galley;

import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets the rows of a table whose column widths are known into strips. */
final class TableRows {
  /** Rows of more strips than this may be divided between pages. */
  private static final int TALL = 8;

  private static final double DIVIDED = 4000;

  /** Rows lower than this share of a page are never divided. */
  private static final double WHOLE = 0.3;

  private final Compositor compositor;
  private final Style table;
  private final TableGrid grid;
  private final double[] widths;
  private final Area area;

  /** A cell set: what is left of its rows, and where it stands. */
  private static final class Column {
    final List<Row> rows;
    final TableGrid.Cell cell;
    final double x;
    final double width;
    int next;
    int linesLeft;

    Column(List<Row> rows, TableGrid.Cell cell, double x, double width) {
      this.rows = rows;
      this.cell = cell;
      this.x = x;
      this.width = width;
      this.linesLeft = cell.rows();
    }

    boolean done() {
      return next >= rows.size();
    }
  }

  TableRows(Compositor compositor, Style table, TableGrid grid, double[] widths, Area area) {
    this.compositor = compositor;
    this.table = table;
    this.grid = grid;
    this.widths = widths;
    this.area = area;
  }

  List<Row> head() {
    return rows(true);
  }

  List<Row> body() {
    return rows(false);
  }

  private List<Row> rows(boolean head) {
    List<Row> out = new ArrayList<>();
    List<Column> open = new ArrayList<>();
    int last = grid.lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      TableGrid.Line line = grid.lines.get(i);
      if (line.head() == head) {
        List<Row> strips = line(line, open);
        double topRule = i == 0 ? table.box().borderTop().width() : 0;
        rules(strips, line, topRule > 0, i == last);
        int size = strips.size();
        for (int k = 0; k < size; k++) {
          boolean tall = size > TALL && k >= 1 && k < size - 2;
          double within = tall ? DIVIDED : Row.KEEP;
          boolean second = !head && i < last && size == 1 && line.first();
          double after = head ? Row.KEEP : second ? 500 : i == last - 1 ? 500 : 0;
          out.add(strips.get(k).withBreak(k < size - 1 ? within : after));
        }
      }
    }
    return out;
  }

  private List<Row> line(TableGrid.Line line, List<Column> open) {
    List<Column> columns = new ArrayList<>(open);
    for (TableGrid.Cell cell : line.cells()) {
      columns.add(column(cell));
    }
    List<Row> strips = spans(columns) || tall(columns) ? zipped(columns) : whole(columns);
    sides(strips, columns);
    open.clear();
    for (Column column : columns) {
      column.linesLeft--;
      if (column.linesLeft > 0) {
        open.add(column);
      }
    }
    return strips;
  }

  private static boolean spans(List<Column> columns) {
    return columns.stream().anyMatch(c -> c.cell.rows() > 1);
  }

  private boolean tall(List<Column> columns) {
    double most = 0;
    for (Column column : columns) {
      most = Math.max(most, column.rows.stream().mapToDouble(Row::height).sum());
    }
    return most > compositor.pageDepth() * WHOLE;
  }

  /** The row as one strip, every cell's lines at their own distances. */
  private List<Row> whole(List<Column> columns) {
    double height = 0;
    List<Placed> content = new ArrayList<>();
    List<Element> calls = new ArrayList<>();
    for (Column column : columns) {
      height = Math.max(height, column.rows.stream().mapToDouble(Row::height).sum());
    }
    for (Column column : columns) {
      double spare = height - column.rows.stream().mapToDouble(Row::height).sum();
      double y =
          switch (column.cell.style().box().verticalAlign()) {
            case TOP -> 0;
            case MIDDLE -> spare / 2;
            case BOTTOM -> spare;
          };
      for (Row row : column.rows) {
        double down = y;
        row.content().forEach(p -> content.add(p.moved(0, down)));
        calls.addAll(row.calls());
        y += row.height();
      }
      column.next = column.rows.size();
    }
    return new ArrayList<>(List.of(new Row(height, content, calls, Row.KEEP)));
  }

  /** The row line by line, for rows that go over pages or into the next row. */
  private List<Row> zipped(List<Column> columns) {
    List<Row> strips = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      double height = 0;
      List<Placed> content = new ArrayList<>();
      List<Element> calls = new ArrayList<>();
      for (Column column : columns) {
        if (!column.done()) {
          Row row = column.rows.get(column.next++);
          height = Math.max(height, row.height());
          content.addAll(row.content());
          calls.addAll(row.calls());
        }
        boolean must = column.linesLeft == 1 || column.cell.rows() == 1;
        more |= must && !column.done();
      }
      strips.add(new Row(height, content, calls, Row.KEEP));
    }
    return strips;
  }

  private Column column(TableGrid.Cell cell) {
    double x = area.start();
    for (int c = 0; c < cell.column(); c++) {
      x += widths[c];
    }
    double width = 0;
    for (int c = cell.column(); c < Math.min(cell.column() + cell.columns(), widths.length); c++) {
      width += widths[c];
    }
    BoxStyle box = cell.style().box();
    Area inner =
        new Area(
            x + box.borderStart().width() + box.padding().start().of(area.width()),
            Math.max(1, width - TableSetter.sides(box, area.width())),
            InlineCollector.language(cell.element(), area.language()),
            List.of());
    List<Row> rows = compositor.contentRows(cell.element(), cell.style(), inner);
    return new Column(padded(rows, box), cell, x, width);
  }

  /** Padding belongs to the first and last strip, so that no page ends between it and the text. */
  private List<Row> padded(List<Row> rows, BoxStyle box) {
    double top = box.padding().top().of(area.width());
    double bottom = box.padding().bottom().of(area.width());
    List<Row> out = new ArrayList<>(rows);
    if (out.isEmpty()) {
      out.add(new Row(0, List.of(), List.of(), 0));
    }
    Row first = out.get(0);
    List<Placed> moved = first.content().stream().map(p -> p.moved(0, top)).toList();
    out.set(0, new Row(first.height() + top, moved, first.calls(), first.breakAfter()));
    Row last = out.get(out.size() - 1);
    out.set(
        out.size() - 1,
        new Row(last.height() + bottom, last.content(), last.calls(), last.breakAfter()));
    return out;
  }

  /** Grounds and upright rules of the cells, through all strips of the row. */
  private void sides(List<Row> strips, List<Column> columns) {
    for (int i = 0; i < strips.size(); i++) {
      Row strip = strips.get(i);
      List<Placed> content = new ArrayList<>();
      for (Column c : columns) {
        BoxStyle box = c.cell.style().box();
        if (!(box.background() instanceof Ink.None)) {
          content.add(new Placed.Fill(c.x, 0, c.width, strip.height(), box.background()));
        }
        upright(content, box.borderStart(), c.x, strip.height());
        double end = c.x + c.width - box.borderEnd().width();
        upright(content, box.borderEnd(), end, strip.height());
      }
      if (!content.isEmpty()) {
        content.addAll(strip.content());
        strips.set(i, new Row(strip.height(), content, strip.calls(), strip.breakAfter()));
      }
    }
  }

  private static void upright(List<Placed> content, Border rule, double x, double height) {
    if (rule.width() > 0) {
      content.add(new Placed.Fill(x, 0, rule.width(), height, rule.ink()));
    }
  }

  /** Level rules of cells, row, row group and table at the row's top and bottom. */
  private void rules(List<Row> strips, TableGrid.Line line, boolean tableTop, boolean tableBottom) {
    List<Placed> top = new ArrayList<>();
    List<Placed> bottom = new ArrayList<>();
    double foot = strips.get(strips.size() - 1).height();
    for (TableGrid.Cell cell : line.cells()) {
      double x = area.start();
      for (int c = 0; c < cell.column(); c++) {
        x += widths[c];
      }
      double wide = 0;
      for (int c = cell.column();
          c < Math.min(cell.column() + cell.columns(), widths.length);
          c++) {
        wide += widths[c];
      }
      level(top, cell.style().box().borderTop(), x, wide, 0, false);
      level(bottom, cell.style().box().borderBottom(), x, wide, foot, true);
    }
    double x = area.start();
    double wide = area.width();
    level(top, line.style().box().borderTop(), x, wide, 0, false);
    level(bottom, line.style().box().borderBottom(), x, wide, foot, true);
    if (line.group() != table) {
      Border groupTop = line.first() ? line.group().box().borderTop() : Border.NONE;
      Border groupBottom = line.last() ? line.group().box().borderBottom() : Border.NONE;
      level(top, groupTop, x, wide, 0, false);
      level(bottom, groupBottom, x, wide, foot, true);
    }
    if (tableTop) {
      level(top, table.box().borderTop(), x, wide, 0, false);
    }
    if (tableBottom) {
      level(bottom, table.box().borderBottom(), x, wide, foot, true);
    }
    add(strips, 0, top);
    add(strips, strips.size() - 1, bottom);
  }

  private static void level(
      List<Placed> out, Border rule, double x, double width, double y, boolean above) {
    if (rule.width() > 0) {
      double top = above ? y - rule.width() : y;
      out.add(new Placed.Fill(x, top, width, rule.width(), rule.ink()));
    }
  }

  private static void add(List<Row> strips, int at, List<Placed> more) {
    if (!more.isEmpty()) {
      Row strip = strips.get(at);
      List<Placed> content = new ArrayList<>(strip.content());
      content.addAll(more);
      strips.set(at, new Row(strip.height(), content, strip.calls(), strip.breakAfter()));
    }
  }
}
