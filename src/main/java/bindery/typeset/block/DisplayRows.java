package bindery.typeset.block;

import bindery.style.Style;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.formula.DisplayLines;
import bindery.typeset.formula.FormulaPart;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The lines of a formula that stands by itself, and its number, as rows. */
final class DisplayRows {
  /** White between the lines of a formula, and between a formula and its number, ems. */
  private static final double WHITE = 0.3;

  static final double ASIDE = 1;

  /** What a line of text has above and below its baseline, ems. */
  private static final double ABOVE = 0.7;

  private static final double BELOW = 0.22;

  /** Demerits of a page that ends between two rows: it had better not. */
  private static final double ROW_END = 1e5;

  private final Compositor compositor;
  private final ContentArea area;
  private final double em;

  DisplayRows(Compositor compositor, Style style, ContentArea area) {
    this.compositor = compositor;
    this.area = area;
    this.em = style.font().size();
  }

  /** A number with its place on the line. */
  private record Numbered(List<Placed> content, double from, double to, double baseline) {}

  /**
   * @param number rows of the number; empty for none
   */
  List<Row> rows(DisplayLines display, Element origin, List<Row> number) {
    List<Row> rows = new ArrayList<>();
    Numbered numbered = number.isEmpty() ? null : numbered(number);
    double wide = display.width();
    boolean beside = numbered != null && fits(wide, numbered);
    double end = area.width();
    double widest = display.formula().numbers();
    double start = start(wide, beside ? numbered : null);
    if (widest > 0) {
      start =
          Math.max(area.start(), Math.min(start, area.start() + end - widest - ASIDE * em - wide));
    }
    int count = display.lines().size();
    double[] baselines = new double[count];
    double top = 0;
    for (int i = 0; i < count; i++) {
      List<FormulaPart> line = display.lines().get(i);
      boolean goesOn = display.goesOn(i);
      double up = i == 0 || goesOn ? ABOVE * em : 0;
      double down = i + 1 == count || display.goesOn(i + 1) ? BELOW * em : -em;
      for (FormulaPart part : line) {
        up = Math.max(up, part.height());
        down = Math.max(down, part.depth());
      }
      double above = up + (goesOn ? WHITE * em : 0);
      List<Placed> content = line(line, start + display.indent(i), above, origin);
      FormulaPart own = line.get(0).number();
      if (own != null) {
        content.addAll(line(List.of(own), area.start() + end - own.width(), above, origin));
      }
      line.stream()
          .filter(part -> !part.id().isEmpty())
          .forEach(part -> content.add(new Placed.Anchor(part.id(), 0)));
      rows.add(new Row(above + down, content, List.of(), ends(display, i)));
      baselines[i] = top + above;
      top += above + down;
    }
    if (beside) {
      double at = display.rows() ? (baselines[0] + baselines[count - 1]) / 2 : baselines[count - 1];
      number(rows, numbered, at);
    } else if (numbered != null) {
      rows.set(count - 1, rows.get(count - 1).keeping());
      number.forEach(row -> rows.add(row.keeping()));
    }
    return rows;
  }

  /** Whether a page may end after a line: where a row does, but had better not. */
  private static double ends(DisplayLines display, int line) {
    return line + 1 < display.lines().size() && !display.goesOn(line + 1) ? ROW_END : Row.KEEP;
  }

  /** Puts a number beside rows, its baseline at a height of theirs. */
  private static void number(List<Row> rows, Numbered number, double baseline) {
    double top = 0;
    int row = 0;
    while (row + 1 < rows.size() && top + rows.get(row).height() < baseline) {
      top += rows.get(row++).height();
    }
    Row beside = rows.get(row);
    double fall = baseline - top - number.baseline();
    List<Placed> content = new ArrayList<>(beside.content());
    number.content().forEach(p -> content.add(p.moved(0, fall)));
    rows.set(row, new Row(beside.height(), content, beside.calls(), beside.breakAfter()));
  }

  private boolean fits(double wide, Numbered number) {
    double taken = number.to() - number.from() + ASIDE * em;
    return wide + taken <= area.width();
  }

  /** In the middle of the measure, or of what its number leaves of it. */
  private double start(double wide, Numbered number) {
    double middle = area.start() + (area.width() - wide) / 2;
    if (number == null) {
      return middle;
    }
    double gap = ASIDE * em;
    boolean after = number.from() > area.start() + area.width() / 2;
    double free = after ? number.from() - gap - wide : number.to() + gap;
    return after ? Math.min(middle, free) : Math.max(middle, free);
  }

  private Numbered numbered(List<Row> number) {
    List<Placed> content = new ArrayList<>();
    double from = Double.MAX_VALUE;
    double to = 0;
    double baseline = 0;
    double top = 0;
    for (Row row : number) {
      for (Placed placed : row.content()) {
        content.add(placed.moved(0, top));
        if (placed instanceof Placed.Line line) {
          baseline = top + line.y();
          for (Placed.Piece piece : line.pieces()) {
            double x = line.x() + piece.offset();
            from = Math.min(from, x);
            to = Math.max(to, x + piece.run().width(piece.size()) * line.scale());
          }
        }
      }
      top += row.height();
    }
    return new Numbered(content, from == Double.MAX_VALUE ? to : from, to, baseline);
  }

  private List<Placed> line(List<FormulaPart> parts, double x, double baseline, Element origin) {
    List<Placed.Piece> pieces = new ArrayList<>();
    List<Placed> rules = new ArrayList<>();
    double at = 0;
    for (FormulaPart part : parts) {
      for (Placed.Piece p : part.pieces()) {
        pieces.add(
            new Placed.Piece(
                at + p.offset(), p.run(), p.look(), p.span(), p.from(), p.to(), p.kind()));
      }
      double moved = x + at;
      part.rules().forEach(rule -> rules.add(rule.moved(moved, baseline)));
      at += part.width() + part.after().space();
    }
    List<Placed> out = new ArrayList<>();
    rules.stream().filter(FormulaPart::isGround).forEach(out::add);
    if (!pieces.isEmpty()) {
      out.add(
          new Placed.Line(
              x, baseline, 1, pieces, compositor.source(origin), compositor.builder().part()));
    }
    rules.stream().filter(rule -> !FormulaPart.isGround(rule)).forEach(out::add);
    return out;
  }
}
