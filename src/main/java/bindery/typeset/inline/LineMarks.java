package bindery.typeset.inline;

import bindery.style.Ink;
import java.util.List;

/** Draws what runs under, through and over stretches of a line: rules and link areas. */
final class LineMarks {
  private final double start;
  private final List<Placed> out;
  private ItemContent.Look look;
  private double from;
  private double to;

  LineMarks(double start, List<Placed> out) {
    this.start = start;
    this.out = out;
  }

  /** The next stretch of the line; null where nothing is set. */
  void add(ItemContent.Look next, double offset, double width, Placed.Kind kind) {
    if (look != null && next != null && look.equals(next)) {
      from = Math.min(from, offset);
      to = Math.max(to, offset + width);
      return;
    }
    if (next == null && width == 0) {
      return;
    }
    end();
    look = next;
    from = offset;
    to = offset + width;
  }

  void end() {
    if (look == null) {
      return;
    }
    double x = start + from;
    double width = to - from;
    double size = look.size();
    Ink ink = look.ink();
    if (look.underline()) {
      out.add(new Placed.Fill(x, 0.14 * size - look.rise(), width, 0.045 * size, ink));
    }
    if (look.lineThrough()) {
      out.add(new Placed.Fill(x, -0.24 * size - look.rise(), width, 0.05 * size, ink));
    }
    if (!look.href().isEmpty()) {
      double top = -0.8 * size - look.rise();
      out.add(new Placed.Link(x, top, width, 1.1 * size, look.href()));
    }
    look = null;
  }
}
