package bindery.pdf.canvas;

import bindery.pdf.drawing.ShapeOutline;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The places of a shape where markers stand, and which way it goes there (SVG 2 §11.6.2). */
public final class Vertices {
  /**
   * A place with directions in radians; NaN where the path does not come or go.
   *
   * @param in which way the path comes
   * @param out which way it goes on
   */
  public record Vertex(double x, double y, double in, double out) {
    /** Half way between the two directions. */
    public double angle() {
      if (Double.isNaN(in)) {
        return Double.isNaN(out) ? 0 : out;
      }
      if (Double.isNaN(out)) {
        return in;
      }
      return Math.atan2(Math.sin(in) + Math.sin(out), Math.cos(in) + Math.cos(out));
    }
  }

  private final List<Vertex> found = new ArrayList<>();
  private double x;
  private double y;
  private double startX;
  private double startY;
  private int subpath;

  private Vertices() {}

  public static List<Vertex> of(ShapeOutline outline) {
    Vertices vertices = new Vertices();
    double[] c = new double[6];
    int segment = 0;
    for (PathIterator it = outline.path().getPathIterator(null);
        !it.isDone();
        it.next(), segment++) {
      vertices.segment(it.currentSegment(c), c, outline.within().get(segment));
    }
    return vertices.found;
  }

  private void segment(int kind, double[] c, boolean within) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> {
        if (!within) {
          subpath = found.size();
          found.add(new Vertex(c[0], c[1], Double.NaN, Double.NaN));
        }
        startX = c[0];
        startY = c[1];
        x = c[0];
        y = c[1];
      }
      case PathIterator.SEG_LINETO -> line(c[0], c[1]);
      case PathIterator.SEG_QUADTO ->
          add(c[2], c[3], direction(c[0], c[1], c[2], c[3]), back(c[0], c[1], c[2], c[3]), within);
      case PathIterator.SEG_CUBICTO -> {
        double out = direction(c[0], c[1], c[2], c[3]);
        out = Double.isNaN(out) ? angle(x, y, c[4], c[5]) : out;
        double in = back(c[2], c[3], c[4], c[5]);
        in = Double.isNaN(in) ? angle(c[0], c[1], c[4], c[5]) : in;
        add(c[4], c[5], out, Double.isNaN(in) ? out : in, within);
      }
      default -> close();
    }
  }

  private void close() {
    line(startX, startY);
    // The first and the last place of a closed subpath are one, with one direction.
    Vertex first = found.get(subpath);
    Vertex last = found.get(found.size() - 1);
    found.set(subpath, new Vertex(first.x(), first.y(), last.in(), first.out()));
    found.set(found.size() - 1, new Vertex(last.x(), last.y(), last.in(), first.out()));
  }

  private void line(double toX, double toY) {
    double way = angle(x, y, toX, toY);
    add(toX, toY, way, way, false);
  }

  private void add(double toX, double toY, double out, double in, boolean within) {
    int last = found.size() - 1;
    Vertex before = found.get(last);
    if (Double.isNaN(before.out())) {
      found.set(last, new Vertex(before.x(), before.y(), before.in(), out));
    }
    // Part of an arc: the next place is where the whole of it ends.
    if (!within) {
      found.add(new Vertex(toX, toY, in, Double.NaN));
    }
    x = toX;
    y = toY;
  }

  private double direction(double ax, double ay, double bx, double by) {
    double way = angle(x, y, ax, ay);
    return Double.isNaN(way) ? angle(x, y, bx, by) : way;
  }

  private double back(double ax, double ay, double bx, double by) {
    double way = angle(ax, ay, bx, by);
    return Double.isNaN(way) ? angle(x, y, bx, by) : way;
  }

  private static double angle(double ax, double ay, double bx, double by) {
    return ax == bx && ay == by ? Double.NaN : Math.atan2(by - ay, bx - ax);
  }
}
