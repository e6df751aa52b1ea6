package bindery.pdf.canvas;

import bindery.pdf.drawing.DrawingSetter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A content stream that is being painted: operators, and where user space is by now. */
public final class Canvas {
  /** Segments of a path that weigh as much as a path more. */
  private static final int SEGMENTS = 50;

  private final Rectangle2D area;
  private final double scale;
  private final StringBuilder lines = new StringBuilder();
  private final List<Form.Part> parts = new ArrayList<>();
  private final Map<Form.Resource, String> names = new LinkedHashMap<>();
  private final Deque<AffineTransform> saved = new ArrayDeque<>();
  private AffineTransform matrix = new AffineTransform();
  private long weight;

  /**
   * @param area what of its own space can be seen
   * @param scale points on the page to a unit of its own space
   */
  public Canvas(Rectangle2D area, double scale) {
    this.area = area;
    this.scale = scale;
  }

  /** A canvas for something whose space is user space as it is here by now. */
  public Canvas within() {
    return new Canvas(visible(), pointsToUnit());
  }

  /** What of user space can be seen, or more. */
  public Rectangle2D visible() {
    try {
      return matrix.createInverse().createTransformedShape(area).getBounds2D();
    } catch (NoninvertibleTransformException flat) {
      return new Rectangle2D.Double();
    }
  }

  /** How many points of the page a user unit is, about. */
  public double pointsToUnit() {
    return scale * Math.sqrt(Math.abs(matrix.getDeterminant()));
  }

  /** From user space to the stream's own. */
  public AffineTransform matrix() {
    return new AffineTransform(matrix);
  }

  public void save() {
    saved.push(new AffineTransform(matrix));
    lines.append("q\n");
  }

  public void restore() {
    matrix = saved.pop();
    lines.append("Q\n");
  }

  public void concatenate(AffineTransform transform) {
    if (!transform.isIdentity()) {
      matrix.concatenate(transform);
      Numbers.put(lines, transform);
      lines.append("cm\n");
    }
  }

  /** An operator with operands that are numbers. */
  public void operator(String name, double... operands) {
    for (double operand : operands) {
      Numbers.put(lines, operand);
    }
    lines.append(name).append('\n');
  }

  public void text(String operators) {
    lines.append(operators).append('\n');
  }

  /** The colour of fills, or of strokes. */
  public void colour(Colour colour, boolean stroke) {
    if (colour.gray()) {
      operator(stroke ? "G" : "g", colour.red());
    } else {
      operator(stroke ? "RG" : "rg", colour.red(), colour.green(), colour.blue());
    }
  }

  /** A pattern in place of a colour. */
  public void pattern(Form.Resource pattern, boolean stroke) {
    text((stroke ? "/Pattern CS /" : "/Pattern cs /") + name(pattern) + (stroke ? " SCN" : " scn"));
  }

  /** Sets opacities, a blend mode or a mask. */
  public void state(Form.Resource state) {
    text("/" + name(state) + " gs");
  }

  public void shading(Form.Shading shading) {
    weight++;
    text("/" + name(shading) + " sh");
  }

  public void form(Form form) {
    weight += form.weight();
    text("/" + name(new Form.Nested(form)) + " Do");
  }

  /** A picture into the unit square. */
  public void image(Form.Image image) {
    weight++;
    flush();
    parts.add(new Form.Pixels(name(image)));
  }

  /** A run at its place; the letters are set ten units high and scaled. */
  public void words(DrawingSetter.Set set) {
    weight++;
    flush();
    parts.add(new Form.Words(set));
  }

  /** A path and what is done to it. */
  public void path(Shape shape, String painting) {
    int segments = 0;
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> operator("m", c[0], c[1]);
        case PathIterator.SEG_LINETO -> operator("l", c[0], c[1]);
        case PathIterator.SEG_QUADTO -> {
          double ax = x + (c[0] - x) * 2 / 3;
          double ay = y + (c[1] - y) * 2 / 3;
          double bx = c[2] + (c[0] - c[2]) * 2 / 3;
          double by = c[3] + (c[1] - c[3]) * 2 / 3;
          operator("c", ax, ay, bx, by, c[2], c[3]);
          c[0] = c[2];
          c[1] = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          operator("c", c[0], c[1], c[2], c[3], c[4], c[5]);
          c[0] = c[4];
          c[1] = c[5];
        }
        default -> operator("h");
      }
      x = c[0];
      y = c[1];
      segments++;
    }
    weight += 1 + segments / SEGMENTS;
    operator(painting);
  }

  /** Nothing outside of the rectangle is painted until the state is restored. */
  public void clip(Rectangle2D box) {
    operator("re", box.getX(), box.getY(), box.getWidth(), box.getHeight());
    text("W n");
  }

  public long weight() {
    return weight;
  }

  /** All that was painted. */
  public Form finish(boolean group) {
    return finish(area, group);
  }

  public Form finish(Rectangle2D box, boolean group) {
    flush();
    Map<String, Form.Resource> resources = new LinkedHashMap<>();
    names.forEach((resource, name) -> resources.put(name, resource));
    return new Form(box, List.copyOf(parts), resources, group, weight);
  }

  private void flush() {
    if (lines.length() > 0) {
      parts.add(new Form.Operators(lines.toString()));
      lines.setLength(0);
    }
  }

  private String name(Form.Resource resource) {
    String known = names.get(resource);
    if (known == null) {
      known = "R" + (names.size() + 1);
      names.put(resource, known);
    }
    return known;
  }
}
