package bindery.pdf.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** A path as letters stand on it: places and directions by the length from its start. */
public final class LetterPath {
  /** A straight part: its ends, and how long the path is before it. */
  private record Part(double x, double y, double dx, double dy, double before, double length) {}

  private final List<Part> parts;
  private final double start;
  private double length;

  /**
   * A path whose text starts where it does.
   *
   * @param flatness how far its straight parts may be off the curve
   */
  public LetterPath(Shape path, double flatness) {
    parts = new ArrayList<>();
    start = 0;
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator it = path.getPathIterator(null, flatness); !it.isDone(); it.next()) {
      int segment = it.currentSegment(c);
      double toX = segment == PathIterator.SEG_CLOSE ? startX : c[0];
      double toY = segment == PathIterator.SEG_CLOSE ? startY : c[1];
      double far = Math.hypot(toX - x, toY - y);
      if (segment == PathIterator.SEG_MOVETO) {
        startX = toX;
        startY = toY;
      } else if (far > 0) {
        parts.add(new Part(x, y, (toX - x) / far, (toY - y) / far, length, far));
        length += far;
      }
      x = toX;
      y = toY;
    }
  }

  private LetterPath(LetterPath path, double start) {
    this.parts = path.parts;
    this.length = path.length;
    this.start = start;
  }

  /** The same path with its text starting further on. */
  public LetterPath from(double further) {
    return new LetterPath(this, further);
  }

  public double start() {
    return start;
  }

  public double length() {
    return length;
  }

  /** From a letter's own place, its middle on the baseline, to the path; null beyond its ends. */
  AffineTransform at(double along) {
    if (along < 0 || along > length || parts.isEmpty()) {
      return null;
    }
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (parts.get(middle).before() <= along) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Part part = parts.get(low);
    double into = along - part.before();
    return new AffineTransform(
        part.dx(),
        part.dy(),
        -part.dy(),
        part.dx(),
        part.x() + part.dx() * into,
        part.y() + part.dy() * into);
  }
}
