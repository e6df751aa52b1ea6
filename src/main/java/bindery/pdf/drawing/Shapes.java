package bindery.pdf.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The outlines of basic shapes and paths (SVG 2 §9 and §10). */
public final class Shapes {
  private Shapes() {}

  /** Whether the element is one of those that have an outline. */
  public static boolean isShape(Element element) {
    return switch (element.normalName()) {
      case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> true;
      default -> false;
    };
  }

  /** The outline of a shape; a path of nothing where it has no extent. */
  public static ShapeOutline of(Styled shape) {
    Measure measure = new Measure(shape, Viewport.of(shape.element()));
    return switch (shape.element().normalName()) {
      case "path" -> path(shape);
      case "rect" -> rectangle(measure);
      case "circle" -> {
        double r = measure.diagonal("r", 0);
        yield ellipse(measure.across("cx", 0), measure.down("cy", 0), r, r);
      }
      case "ellipse" -> {
        double rx = measure.across("rx", Double.NaN);
        double ry = measure.down("ry", Double.NaN);
        yield ellipse(
            measure.across("cx", 0),
            measure.down("cy", 0),
            Double.isNaN(rx) ? ry : rx,
            Double.isNaN(ry) ? rx : ry);
      }
      case "line" -> line(measure);
      default -> points(shape.element());
    };
  }

  private static ShapeOutline path(Styled shape) {
    String css = shape.own("d");
    String data = css == null ? "" : css.trim();
    if (data.startsWith("path(")) {
      data = data.substring(5).replaceAll("[\"')]", " ");
    }
    return data.equals("none") ? PathReader.read("") : PathReader.read(data);
  }

  private static ShapeOutline rectangle(Measure measure) {
    double width = measure.across("width", 0);
    double height = measure.down("height", 0);
    double rx = measure.across("rx", Double.NaN);
    double ry = measure.down("ry", Double.NaN);
    rx = rx >= 0 ? rx : Double.NaN;
    ry = ry >= 0 ? ry : Double.NaN;
    double roundX = Math.min(Double.isNaN(rx) ? Double.isNaN(ry) ? 0 : ry : rx, width / 2);
    double roundY = Math.min(Double.isNaN(ry) ? Double.isNaN(rx) ? 0 : rx : ry, height / 2);
    double x = measure.across("x", 0);
    double y = measure.down("y", 0);
    Path2D.Double path = new Path2D.Double();
    if (width > 0 && height > 0) {
      if (roundX > 0 && roundY > 0) {
        path.append(
            new RoundRectangle2D.Double(x, y, width, height, 2 * roundX, 2 * roundY), false);
      } else {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
      }
    }
    return ShapeOutline.of(path);
  }

  private static ShapeOutline ellipse(double cx, double cy, double rx, double ry) {
    Path2D.Double path = new Path2D.Double();
    if (rx > 0 && ry > 0) {
      path.append(new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry), false);
    }
    return ShapeOutline.of(path);
  }

  private static ShapeOutline line(Measure measure) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(measure.attributeAcross("x1", 0), measure.attributeDown("y1", 0));
    path.lineTo(measure.attributeAcross("x2", 0), measure.attributeDown("y2", 0));
    return ShapeOutline.of(path);
  }

  private static ShapeOutline points(Element element) {
    List<Double> numbers = Lengths.numbers(element.attr("points"));
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (i == 0) {
        path.moveTo(numbers.get(0), numbers.get(1));
      } else {
        path.lineTo(numbers.get(i), numbers.get(i + 1));
      }
    }
    if (element.normalName().equals("polygon") && numbers.size() > 1) {
      path.closePath();
    }
    boolean wrong =
        numbers.size() % 2 == 1 || numbers.isEmpty() && !element.attr("points").isBlank();
    return wrong
        ? new ShapeOutline(
            path, ShapeOutline.of(path).within(), Optional.of("points are pairs of numbers"))
        : ShapeOutline.of(path);
  }
}
