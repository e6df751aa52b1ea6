package bindery.typeset.inline;

import bindery.book.Source;
import bindery.style.Ink;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.util.List;

/** Draws what runs under, through and over stretches of a line: rules and link areas. */
final class TextDecoration {
  private final double start;
  private final List<Placed> out;
  private Look look;
  private String href;
  private Source source;
  private double from;
  private double to;

  TextDecoration(double start, List<Placed> out) {
    this.start = start;
    this.out = out;
  }

  /** The next stretch of the line. */
  void add(Look next, Span span, double offset, double width) {
    if (look != null && (look == next || look.equals(next)) && href.equals(span.href())) {
      from = Math.min(from, offset);
      to = Math.max(to, offset + width);
      return;
    }
    end();
    look = next;
    href = span.href();
    source = span.source();
    from = offset;
    to = offset + width;
  }

  /** Something that nothing runs under; what has no width parts nothing. */
  void gap(double width) {
    if (width != 0) {
      end();
    }
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
    if (!href.isEmpty()) {
      double top = -0.8 * size - look.rise();
      out.add(new Placed.Link(x, top, width, 1.1 * size, href, source));
    }
    look = null;
  }
}
