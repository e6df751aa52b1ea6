package bindery.typeset.compositor;

import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.typeset.galley.BoxFrame;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows one below the other with the boxes that they stand in: each row carries its own part of
 * their grounds and rules, so that a page may end between any two.
 */
final class FramedRows {
  /** What is thinner is nothing, points. */
  private static final double HAIR = 0.001;

  private final List<Row> rows = new ArrayList<>();
  private final Map<BoxFrame, double[]> extents = new LinkedHashMap<>();
  private List<BoxFrame> around = List.of();
  private double depth;
  private Row below = new Row(0, List.of(), List.of(), 0);

  /** A row of what stands in the boxes that are open. */
  void add(Row row) {
    rows.add(row);
    widen(depth, depth + row.height());
    depth += row.height();
  }

  /** Space that a page may end after, below what has been added, if anything comes next. */
  void below(double height, double breakAfter) {
    below = new Row(height, List.of(), List.of(), breakAfter);
  }

  /**
   * What comes next stands in these boxes: of those open some end above the space to it, and others
   * begin below that.
   *
   * @param above space, from nothing or what is below the last
   */
  void begin(double above, List<BoxFrame> frames) {
    List<BoxFrame> both = frames.stream().filter(around::contains).toList();
    double feet = BoxFrame.edges(around, both);
    double heads = BoxFrame.edges(both, frames);
    foot(feet);
    around = both;
    if (!rows.isEmpty()) {
      double rest = Math.max(0, below.height() - feet);
      white(rest, below.breakAfter());
      white(below.height() + above - feet - heads - rest, Row.KEEP);
    }
    around = frames;
    white(heads, Row.KEEP);
    below(0, 0);
  }

  /** Ends the boxes that are still open; nothing comes next. */
  void end() {
    boolean spare = around.isEmpty() && below.height() == 0 && rows.size() > 1;
    if (spare && rows.get(rows.size() - 1).content().isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    foot(BoxFrame.edges(around, List.of()));
    around = List.of();
  }

  /** What ends a box stays with what it ends. */
  private void foot(double height) {
    if (height > HAIR) {
      Row last = rows.get(rows.size() - 1);
      rows.set(rows.size() - 1, last.keeping());
      white(height, last.breakAfter());
    }
  }

  private void white(double height, double breakAfter) {
    if (height > HAIR) {
      rows.add(new Row(height, List.of(), List.of(), breakAfter));
      depth += height;
    }
  }

  /** Widens the boxes around a row, each by the padding and rules of those within it. */
  private void widen(double start, double end) {
    double from = start;
    double to = end;
    for (int i = around.size() - 1; i >= 0; i--) {
      BoxFrame frame = around.get(i);
      from -= frame.head();
      to += frame.foot();
      double[] extent = extents.computeIfAbsent(frame, f -> new double[] {start, end});
      extent[0] = Math.min(extent[0], from);
      extent[1] = Math.max(extent[1], to);
    }
  }

  /** All rows, grounds and rules under all else. */
  List<Row> rows() {
    if (extents.isEmpty()) {
      return rows;
    }
    List<Map.Entry<BoxFrame, double[]>> outermostFirst =
        extents.entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> e.getValue()[0] - e.getKey().width() / 1e4))
            .toList();
    List<Row> out = new ArrayList<>();
    double y = 0;
    for (Row row : rows) {
      List<Placed> content = new ArrayList<>();
      for (Map.Entry<BoxFrame, double[]> each : outermostFirst) {
        double[] extent = each.getValue();
        new Strip(content, row.height(), extent[0] - y, extent[1] - y).paint(each.getKey());
      }
      content.addAll(row.content());
      out.add(row.holding(content));
      y += row.height();
    }
    return out;
  }

  /**
   * The part of a box that a row has.
   *
   * @param top of the box, from that of the row
   * @param foot of the box, from the top of the row
   */
  private record Strip(List<Placed> content, double height, double top, double foot) {
    void paint(BoxFrame frame) {
      BoxStyle box = frame.style();
      double left = frame.start();
      double width = frame.width();
      fill(left, top, width, foot, box.background());
      rule(left, top, width, top + box.borderTop().width(), box.borderTop());
      rule(left, foot - box.borderBottom().width(), width, foot, box.borderBottom());
      rule(left, top, box.borderStart().width(), foot, box.borderStart());
      double w = box.borderEnd().width();
      rule(left + width - w, top, w, foot, box.borderEnd());
    }

    private void rule(double x, double from, double width, double to, Border border) {
      if (border.width() > 0 && width > 0) {
        fill(x, from, width, to, border.ink());
      }
    }

    /** What of it is in the row; the whole depth of the row exactly, if it is all of that. */
    private void fill(double x, double from, double width, double to, Ink ink) {
      double start = from < HAIR ? 0 : from;
      double end = to > height - HAIR ? height : to;
      if (!(ink instanceof Ink.None) && end - start > HAIR) {
        content.add(new Placed.Fill(x, start, width, end - start, ink));
      }
    }
  }
}
