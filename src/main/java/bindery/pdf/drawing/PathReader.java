package bindery.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.BitSet;
import java.util.Optional;

/** Reads path data (SVG 2 §9.3); where it goes wrong, the path ends there. */
final class PathReader {
  private final String text;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final BitSet within = new BitSet();
  private int at;
  private int segments;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private char before;

  /** Data that goes wrong. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String what) {
      super(what, null, false, false);
    }
  }

  private PathReader(String text) {
    this.text = text;
  }

  static ShapeOutline read(String data) {
    PathReader reader = new PathReader(data);
    Optional<String> flaw = Optional.empty();
    try {
      reader.all();
    } catch (Wrong wrong) {
      flaw = Optional.of(wrong.getMessage());
    }
    return new ShapeOutline(reader.path, reader.within, flaw);
  }

  private void all() throws Wrong {
    char command = 0;
    while (skip()) {
      char c = text.charAt(at);
      if ("MmLlHhVvCcSsQqTtAaZz".indexOf(c) >= 0) {
        command = c;
        at++;
      } else if (command == 0 || command == 'Z' || command == 'z') {
        throw new Wrong("path data cannot go on with ‘" + c + "’");
      }
      if (segments == 0 && command != 'M' && command != 'm') {
        throw new Wrong("path data must start with M");
      }
      segment(command);
      // What follows a place to move to are lines to draw.
      command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }
  }

  private void segment(char command) throws Wrong {
    boolean relative = Character.isLowerCase(command);
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    char upper = Character.toUpperCase(command);
    switch (upper) {
      case 'M' -> {
        x = fromX + number();
        y = fromY + number();
        startX = x;
        startY = y;
        path.moveTo(x, y);
        segments++;
      }
      case 'L' -> line(fromX + number(), fromY + number());
      case 'H' -> line(fromX + number(), y);
      case 'V' -> line(x, fromY + number());
      case 'C' ->
          cubic(
              fromX + number(),
              fromY + number(),
              fromX + number(),
              fromY + number(),
              fromX + number(),
              fromY + number());
      case 'S' -> {
        boolean goesOn = before == 'C' || before == 'S';
        cubic(
            goesOn ? 2 * x - controlX : x,
            goesOn ? 2 * y - controlY : y,
            fromX + number(),
            fromY + number(),
            fromX + number(),
            fromY + number());
      }
      case 'Q' -> quadratic(fromX + number(), fromY + number(), fromX + number(), fromY + number());
      case 'T' -> {
        boolean goesOn = before == 'Q' || before == 'T';
        quadratic(
            goesOn ? 2 * x - controlX : x,
            goesOn ? 2 * y - controlY : y,
            fromX + number(),
            fromY + number());
      }
      case 'A' ->
          arc(number(), number(), number(), flag(), flag(), fromX + number(), fromY + number());
      default -> {
        path.closePath();
        segments++;
        x = startX;
        y = startY;
      }
    }
    before = upper;
  }

  private void reopen() {
    if (before == 'Z') {
      path.moveTo(x, y);
      within.set(segments++);
    }
  }

  private void line(double toX, double toY) {
    reopen();
    path.lineTo(toX, toY);
    segments++;
    x = toX;
    y = toY;
  }

  private void cubic(double ax, double ay, double bx, double by, double toX, double toY) {
    reopen();
    path.curveTo(ax, ay, bx, by, toX, toY);
    segments++;
    controlX = bx;
    controlY = by;
    x = toX;
    y = toY;
  }

  private void quadratic(double ax, double ay, double toX, double toY) {
    reopen();
    path.quadTo(ax, ay, toX, toY);
    segments++;
    controlX = ax;
    controlY = ay;
    x = toX;
    y = toY;
  }

  /** From end points to the centre (SVG 2 appendix B.2.4), and to curves of at most a quarter. */
  private void arc(
      double radiusX,
      double radiusY,
      double degrees,
      boolean large,
      boolean sweep,
      double toX,
      double toY) {
    double rx = Math.abs(radiusX);
    double ry = Math.abs(radiusY);
    if (rx == 0 || ry == 0 || x == toX && y == toY) {
      if (x != toX || y != toY) {
        line(toX, toY);
      }
      return;
    }
    reopen();
    double turn = Math.toRadians(degrees % 360);
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double dx = (x - toX) / 2;
    double dy = (y - toY) / 2;
    double px = cos * dx + sin * dy;
    double py = -sin * dx + cos * dy;
    double needed = px * px / (rx * rx) + py * py / (ry * ry);
    if (needed > 1) {
      rx *= Math.sqrt(needed);
      ry *= Math.sqrt(needed);
    }
    double below = rx * rx * py * py + ry * ry * px * px;
    double factor = Math.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below));
    factor = large == sweep ? -factor : factor;
    double cx = factor * rx * py / ry;
    double cy = -factor * ry * px / rx;
    double from = Math.atan2((py - cy) / ry, (px - cx) / rx);
    double sweepAngle = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
    if (sweep && sweepAngle < 0) {
      sweepAngle += 2 * Math.PI;
    } else if (!sweep && sweepAngle > 0) {
      sweepAngle -= 2 * Math.PI;
    }
    Arc2D unit =
        new Arc2D.Double(
            -1, -1, 2, 2, -Math.toDegrees(from), -Math.toDegrees(sweepAngle), Arc2D.OPEN);
    AffineTransform place = new AffineTransform();
    place.translate(cos * cx - sin * cy + (x + toX) / 2, sin * cx + cos * cy + (y + toY) / 2);
    place.rotate(turn);
    place.scale(rx, ry);
    append(unit.getPathIterator(place), toX, toY);
    x = toX;
    y = toY;
  }

  private void append(PathIterator curves, double toX, double toY) {
    double[] c = new double[6];
    int last = segments - 1;
    for (; !curves.isDone(); curves.next()) {
      if (curves.currentSegment(c) == PathIterator.SEG_CUBICTO) {
        path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        last = segments++;
        within.set(last);
      }
    }
    within.clear(Math.max(0, last));
    if (last == segments) {
      path.lineTo(toX, toY);
    }
  }

  private boolean skip() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
      at++;
    }
    return at < text.length();
  }

  /** A flag is one digit, and need not be parted from what follows. */
  private boolean flag() throws Wrong {
    if (!skip() || text.charAt(at) != '0' && text.charAt(at) != '1') {
      throw new Wrong("an arc's flags are 0 or 1");
    }
    return text.charAt(at++) == '1';
  }

  private double number() throws Wrong {
    skip();
    int from = at;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    int digits = digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits += digits();
    }
    if (digits == 0) {
      String found = from < text.length() ? "‘" + text.charAt(from) + "’" : "its end";
      throw new Wrong("path data has " + found + " where a number is due");
    }
    exponent();
    double value = Double.parseDouble(text.substring(from, at));
    if (Math.abs(value) > Lengths.LARGEST) {
      throw new Wrong("path data has a number beyond all bounds");
    }
    return value;
  }

  private void exponent() {
    int mark = at;
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
        at++;
      }
      if (digits() == 0) {
        at = mark;
      }
    }
  }

  private int digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }
}
