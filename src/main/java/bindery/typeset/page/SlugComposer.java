package bindery.typeset.page;

import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.typeset.galley.Block;
import bindery.typeset.galley.BoxFrame;
import bindery.typeset.galley.Columns;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.placed.JoinedFills;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts parts of slugs at their places below one another: in the type area, or in a column of it.
 */
final class SlugComposer {
  private final double left;
  private final double top;
  private final double grid;
  private final double baseline;
  private final boolean outerLeft;
  private final List<Placed> out = new ArrayList<>();
  private final Map<BoxFrame, double[]> frames = new LinkedHashMap<>();

  /**
   * @param left from which places in slugs are counted, points
   * @param top of the first line
   * @param grid distance of lines
   * @param baseline of a line from its top
   * @param outerLeft whether the outer margin is on the left of the page
   */
  SlugComposer(double left, double top, double grid, double baseline, boolean outerLeft) {
    this.left = left;
    this.top = top;
    this.grid = grid;
    this.baseline = baseline;
    this.outerLeft = outerLeft;
  }

  /**
   * A part of a slug.
   *
   * @param room lines from its own first to the last that it might fill
   */
  void place(
      Slug slug, int setting, int from, int to, int line, boolean head, boolean foot, int room) {
    double y = top + line * grid;
    if (from == 0) {
      for (String id : slug.head().anchors()) {
        out.add(new Placed.Anchor(id, y));
      }
    }
    double start = y;
    double end = y + slug.depth(setting, from, to, head, foot) * grid;
    if (slug instanceof Block block) {
      start = y + block.inset(from, to, head, foot);
      end = block(block, from, to, head, foot, y);
    } else if (slug instanceof Columns columns) {
      start = y + columns.inset(from, to, head, foot);
      end = Math.max(end, columns(columns, from, to, start, room));
    } else {
      for (int u = from; u < to; u++) {
        double at = y + (u - from) * grid + baseline;
        slug.unit(setting, u).forEach(p -> out.add(p.moved(left, at)));
      }
    }
    frame(slug.head().frames(), start, end);
  }

  /** Widens the boxes that a slug stands in, each by the padding and rules of those within it. */
  private void frame(List<BoxFrame> around, double start, double end) {
    double from = start;
    double to = end;
    for (int i = around.size() - 1; i >= 0; i--) {
      BoxFrame frame = around.get(i);
      from -= frame.head();
      to += frame.foot();
      double[] extent = frames.computeIfAbsent(frame, f -> new double[] {start, end});
      extent[0] = Math.min(extent[0], from);
      extent[1] = Math.max(extent[1], to);
    }
  }

  private double block(Block block, int from, int to, boolean head, boolean foot, double start) {
    double y = start + block.inset(from, to, head, foot);
    if (from > 0) {
      for (Row row : block.repeatedAbove(from)) {
        y = row(row, y);
      }
    }
    for (int u = from; u < to; u++) {
      y = row(block.row(u, from, to, head, foot), y);
    }
    for (Row row : block.repeatedBelow(to)) {
      y = row(row, y);
    }
    return y;
  }

  /** One column after the other, each with its grounds under it, and the rules between them. */
  private double columns(Columns columns, int from, int to, double y, int room) {
    List<Columns.Part> parts = columns.parts(from, to, room);
    double leading = columns.leading();
    int lines = 0;
    int filled = 0;
    SlugComposer column = null;
    for (Columns.Part part : parts) {
      if (column == null || part.column() != filled - 1) {
        take(column);
        double x = left + columns.geometry().shift(part.column());
        column = new SlugComposer(x, y, leading, columns.baseline(), outerLeft);
        filled = part.column() + 1;
      }
      column.place(
          part.slug(),
          part.setting(),
          part.from(),
          part.to(),
          part.line(),
          part.top(),
          part.foot(),
          0);
      int deep = part.slug().depth(part.setting(), part.from(), part.to(), part.top(), part.foot());
      lines = Math.max(lines, part.line() + deep);
    }
    take(column);
    double height = lines * leading;
    columns.geometry().rules(filled, height).forEach(p -> out.add(p.moved(left, y)));
    return y + height;
  }

  private void take(SlugComposer column) {
    if (column != null) {
      out.addAll(column.placed());
    }
  }

  /** Something that belongs to no slug. */
  void add(Placed placed) {
    out.add(placed);
  }

  /** A row, wherever it stands; where the next begins. */
  double row(Row row, double y) {
    double x = outerLeft ? left - row.outward() : left;
    row.content().forEach(p -> out.add(p.moved(x, y)));
    return y + row.height();
  }

  /** All that has been placed, grounds and rules of boxes under all else. */
  List<Placed> placed() {
    List<Placed> all = new ArrayList<>();
    frames.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> e.getValue()[0] - e.getKey().width() / 1e4))
        .forEach(e -> ground(all, e.getKey(), e.getValue()));
    all.addAll(out);
    return JoinedFills.of(all);
  }

  private void ground(List<Placed> under, BoxFrame frame, double[] extent) {
    BoxStyle box = frame.style();
    double width = frame.width();
    double x = left + frame.start();
    double y = extent[0];
    double end = extent[1];
    double height = end - y;
    if (!(box.background() instanceof Ink.None)) {
      under.add(new Placed.Fill(x, y, width, height, box.background()));
    }
    rule(under, box.borderTop(), x, y, width, box.borderTop().width());
    double foot = end - box.borderBottom().width();
    rule(under, box.borderBottom(), x, foot, width, box.borderBottom().width());
    rule(under, box.borderStart(), x, y, box.borderStart().width(), height);
    double right = x + width - box.borderEnd().width();
    rule(under, box.borderEnd(), right, y, box.borderEnd().width(), height);
  }

  private static void rule(
      List<Placed> under, Border border, double x, double y, double width, double height) {
    if (border.width() > 0 && width > 0 && height > 0) {
      under.add(new Placed.Fill(x, y, width, height, border.ink()));
    }
  }
}
