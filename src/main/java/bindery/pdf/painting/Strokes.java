package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Numbers;
import bindery.pdf.drawing.Lengths;
import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** How lines are drawn (SVG 2 §13.5): width, ends, corners and dashes. */
final class Strokes {
  /** Dashes along one path; more cannot be seen, and readers take long over them. */
  private static final double MOST_DASHES = 100_000;

  private final Scene scene;

  Strokes(Scene scene) {
    this.scene = scene;
  }

  /** The width of an element's lines, 0 where it has none. */
  static double width(Styled styled) {
    Measure m = new Measure(styled, Viewport.of(styled.element()));
    double whole = m.viewport().diagonal();
    return Math.max(0, m.read(styled.get("stroke-width", "1"), whole, 1));
  }

  /** The box round a shape and its lines, or somewhat more. */
  static Rectangle2D around(Styled styled, Rectangle2D box) {
    double width = width(styled);
    double miter = Lengths.number(styled.get("stroke-miterlimit", "4")).orElse(4);
    double out = width * Math.max(1, Math.min(miter, 10)) + 1e-6;
    return new Rectangle2D.Double(
        box.getX() - out, box.getY() - out, box.getWidth() + 2 * out, box.getHeight() + 2 * out);
  }

  /** Sets all but colour. */
  void set(Styled styled, Shape path, Canvas canvas) {
    canvas.operator("w", width(styled));
    int cap = cap(styled.get("stroke-linecap", "butt"));
    if (cap != 0) {
      canvas.operator("J", cap);
    }
    int join = join(styled.get("stroke-linejoin", "miter"));
    if (join != 0) {
      canvas.operator("j", join);
    } else {
      double limit = Lengths.number(styled.get("stroke-miterlimit", "4")).orElse(4);
      canvas.operator("M", limit >= 1 ? limit : 4);
    }
    dashes(styled, path, canvas);
  }

  private static int cap(String word) {
    return word.equals("round") ? 1 : word.equals("square") ? 2 : 0;
  }

  private static int join(String word) {
    return word.equals("round") ? 1 : word.equals("bevel") ? 2 : 0;
  }

  private void dashes(Styled styled, Shape path, Canvas canvas) {
    String list = styled.get("stroke-dasharray", "none");
    if (list.equals("none")) {
      return;
    }
    Measure m = new Measure(styled, Viewport.of(styled.element()));
    double whole = m.viewport().diagonal();
    List<Double> dashes = new ArrayList<>();
    double sum = 0;
    for (String each : list.trim().split("[\\s,]+")) {
      double dash = m.read(each, whole, -1);
      if (dash < 0) {
        scene.flaws().tell(styled.element(), "stroke-dasharray has lengths that cannot be");
        return;
      }
      dashes.add(dash);
      sum += dash;
    }
    double length = length(path);
    double factor = pathLength(styled, length);
    if (sum * factor <= 0) {
      return;
    }
    if (length / (sum * factor) > MOST_DASHES) {
      scene.flaws().tell(styled.element(), "its dashes are too many");
      return;
    }
    if (dashes.size() % 2 == 1) {
      dashes.addAll(List.copyOf(dashes));
      sum *= 2;
    }
    double phase = m.read(styled.get("stroke-dashoffset", "0"), whole, 0) % sum;
    StringBuilder out = new StringBuilder("[");
    dashes.forEach(dash -> Numbers.put(out, dash * factor));
    out.append("] ");
    Numbers.put(out, (phase < 0 ? phase + sum : phase) * factor);
    canvas.text(out + "d");
  }

  /** What a unit of dashes is where the author says how long the path is. */
  private static double pathLength(Styled styled, double length) {
    double said = Lengths.number(styled.element().attr("pathLength")).orElse(0);
    return said > 0 && length > 0 ? length / said : 1;
  }

  private static double length(Shape path) {
    double[] c = new double[6];
    double length = 0;
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    Rectangle2D box = path.getBounds2D();
    double flatness = Math.max(1e-6, Math.max(box.getWidth(), box.getHeight()) / 2000);
    for (PathIterator it = path.getPathIterator(null, flatness); !it.isDone(); it.next()) {
      int segment = it.currentSegment(c);
      double toX = segment == PathIterator.SEG_CLOSE ? startX : c[0];
      double toY = segment == PathIterator.SEG_CLOSE ? startY : c[1];
      if (segment == PathIterator.SEG_MOVETO) {
        startX = toX;
        startY = toY;
      } else {
        length += Math.hypot(toX - x, toY - y);
      }
      x = toX;
      y = toY;
    }
    return length;
  }
}
