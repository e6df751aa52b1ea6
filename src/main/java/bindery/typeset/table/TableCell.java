package bindery.typeset.table;

import bindery.style.BoxStyle;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/** A cell, set: its rows, and how many of them have found their place in the table's strips. */
final class TableCell {
  private static final double HAIR = 0.01;

  final TableGrid.Cell cell;
  final TableGrid.Line line;
  final double x;
  final double width;

  /** Rows of the table that it still covers, from the one being set on. */
  int rowsLeft;

  private final List<Row> rows;
  private int at;

  /**
   * @param line the row that it begins in
   * @param x of its edge from the start of the type area, points
   * @param rows what it holds, padding included
   */
  TableCell(TableGrid.Cell cell, TableGrid.Line line, double x, double width, List<Row> rows) {
    this.cell = cell;
    this.line = line;
    this.x = x;
    this.width = width;
    this.rows = rows;
    this.rowsLeft = cell.rows();
  }

  boolean done() {
    return at >= rows.size();
  }

  /** Whether all of it must be placed before the table's row ends. */
  boolean ends() {
    return rowsLeft == 1;
  }

  double height() {
    return rows.stream().mapToDouble(Row::height).sum();
  }

  double nextHeight() {
    return done() ? 0 : rows.get(at).height();
  }

  /** Places all of it in a room of this height, by its {@code vertical-align}. */
  void place(double room, List<Placed> content, List<String> calls) {
    double spare = Math.max(0, room - height());
    BoxStyle box = cell.style().box();
    double y =
        switch (box.verticalAlign()) {
          case TOP -> 0;
          case MIDDLE -> spare / 2;
          case BOTTOM -> spare;
        };
    while (!done()) {
      y = next(y, content, calls);
    }
  }

  /** Places as many further rows as a strip of this height has room for. */
  void fill(double room, List<Placed> content, List<String> calls) {
    double y = 0;
    while (!done() && y + nextHeight() <= room + HAIR) {
      y = next(y, content, calls);
    }
  }

  private double next(double y, List<Placed> content, List<String> calls) {
    Row row = rows.get(at++);
    row.content().forEach(p -> content.add(p.moved(0, y)));
    calls.addAll(row.calls());
    return y + row.height();
  }

  /** Padding belongs to the first and last strip, so that no page ends between it and the text. */
  static List<Row> padded(List<Row> rows, double top, double bottom) {
    List<Row> out = new ArrayList<>(rows);
    if (out.isEmpty()) {
      out.add(new Row(0, List.of(), List.of(), 0));
    }
    Row first = out.get(0);
    List<Placed> moved = first.content().stream().map(p -> p.moved(0, top)).toList();
    out.set(0, new Row(first.height() + top, moved, first.calls(), first.breakAfter()));
    int end = out.size() - 1;
    Row last = out.get(end);
    out.set(end, new Row(last.height() + bottom, last.content(), last.calls(), last.breakAfter()));
    return out;
  }
}
