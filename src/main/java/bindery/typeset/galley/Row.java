package bindery.typeset.galley;

import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A strip of a block across the measure: a line, a row of a table, a picture.
 *
 * @param height in points, never below 0
 * @param content placed from the strip's top and the start of the type area
 * @param calls ids of the notes that are called in it, in order
 * @param breakAfter demerits of a page ending after it; infinite forbids
 * @param outward how far it stands out on the right, into the outer margin; where that is on the
 *     left of the page, it stands so much further to the left
 */
public record Row(
    double height, List<Placed> content, List<String> calls, double breakAfter, double outward) {
  private static final double HAIR = 0.001;

  public static final double KEEP = Double.POSITIVE_INFINITY;

  public Row {
    height = Math.max(0, height);
  }

  /** A strip within the measure. */
  public Row(double height, List<Placed> content, List<String> calls, double breakAfter) {
    this(height, content, calls, breakAfter, 0);
  }

  /** The same with other content. */
  public Row holding(List<Placed> other) {
    return new Row(height, other, calls, breakAfter, outward);
  }

  /** The same calling more notes before its own. */
  public Row calling(List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(calls);
    return new Row(height, content, all, breakAfter, outward);
  }

  /** The same, standing out into the outer margin. */
  public Row outward(double points) {
    return new Row(height, content, calls, breakAfter, points);
  }

  /** The same with more room below, or less; its ground, rules and foot rule go with it. */
  public Row taller(double more) {
    List<Placed> grown = content.stream().map(p -> grown(p, more)).toList();
    return new Row(height + more, grown, calls, breakAfter, outward);
  }

  private Placed grown(Placed placed, double more) {
    if (!(placed instanceof Placed.Fill f)) {
      return placed;
    }
    if (f.y() == 0 && f.height() == height) {
      return new Placed.Fill(f.x(), 0, f.width(), height + more, f.ink());
    }
    boolean foot = f.y() > 0 && Math.abs(f.y() + f.height() - height) < HAIR;
    return foot ? f.moved(0, more) : f;
  }

  /** Whether it is the padding of a ground: nothing else is in it. */
  boolean pads() {
    return height > 0
        && !content.isEmpty()
        && content.stream().allMatch(Placed.Fill.class::isInstance);
  }

  /** Of all of them, in points. */
  public static double height(List<Row> rows) {
    double height = 0;
    for (Row row : rows) {
      height += row.height;
    }
    return height;
  }

  /** From the top of the first to the first baseline, points; 0 where nothing stands on one. */
  public static double firstBaseline(List<Row> rows) {
    double top = 0;
    for (Row row : rows) {
      for (Placed placed : row.content()) {
        if (placed instanceof Placed.Line line) {
          return top + line.y();
        }
      }
      top += row.height();
    }
    return 0;
  }

  /** The same further to the right. */
  public Row moved(double right) {
    return holding(content.stream().map(p -> p.moved(right, 0)).toList());
  }

  /** The same, smaller or larger towards the start of the type area. */
  public Row scaled(double factor) {
    List<Placed> all = content.stream().map(placed -> placed.scaled(factor)).toList();
    return new Row(height * factor, all, calls, breakAfter, outward * factor);
  }

  /** The same standing again on a further page: it calls no notes and nothing leads to it. */
  public Row again() {
    List<Placed> again = new ArrayList<>();
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        again.add(line.as(Placed.Part.REPEATED));
      } else if (!(placed instanceof Placed.Anchor)) {
        again.add(placed);
      }
    }
    return new Row(height, again, List.of(), KEEP, outward);
  }

  public Row keeping() {
    return withBreak(KEEP);
  }

  public Row withBreak(double demerits) {
    return new Row(height, content, calls, demerits, outward);
  }
}
