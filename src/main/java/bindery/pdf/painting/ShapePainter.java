package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.drawing.ShapeOutline;
import bindery.pdf.drawing.Shapes;
import bindery.pdf.drawing.Styled;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Fills and strokes shapes and sets their markers (SVG 2 §13). */
final class ShapePainter {
  private final Scene scene;
  private final PaintState inks;
  private final Strokes strokes;
  private final Markers markers;

  ShapePainter(Scene scene, PaintState inks, Markers markers) {
    this.scene = scene;
    this.inks = inks;
    this.strokes = new Strokes(scene);
    this.markers = markers;
  }

  void paint(Styled styled, Canvas canvas, double opacity) {
    ShapeOutline outline = Shapes.of(styled);
    outline.flaw().ifPresent(what -> scene.flaws().tell(styled.element(), what));
    if (outline.path().getCurrentPoint() == null || styled.hidden()) {
      return;
    }
    for (String part : order(styled)) {
      switch (part) {
        case "fill" -> fill(styled, outline.path(), outline.path(), opacity, canvas);
        case "stroke" -> stroke(styled, outline.path(), outline.path(), opacity, canvas);
        default -> {
          if (canMark(styled)) {
            markers.paint(styled, outline, canvas);
          }
        }
      }
    }
  }

  /** What is painted first, second and third. */
  static List<String> order(Styled styled) {
    List<String> out = new ArrayList<>();
    for (String word : styled.get("paint-order", "normal").trim().split("\\s+")) {
      if (!out.contains(word) && List.of("fill", "stroke", "markers").contains(word)) {
        out.add(word);
      }
    }
    for (String word : List.of("fill", "stroke", "markers")) {
      if (!out.contains(word)) {
        out.add(word);
      }
    }
    return out;
  }

  private static boolean canMark(Styled styled) {
    return switch (styled.element().normalName()) {
      case "path", "line", "polyline", "polygon" -> true;
      default -> false;
    };
  }

  /**
   * Fills an outline.
   *
   * @param whole what gradients are stretched to; for letters all of their text
   */
  void fill(Styled styled, Path2D path, Shape whole, double opacity, Canvas canvas) {
    canvas.save();
    Rectangle2D box = whole.getBounds2D();
    if (inks.set(styled, false, box, box, opacity, canvas)) {
      boolean evenOdd = styled.get("fill-rule", "nonzero").equals("evenodd");
      canvas.path(path, evenOdd ? "f*" : "f");
    }
    canvas.restore();
  }

  void stroke(Styled styled, Path2D path, Shape whole, double opacity, Canvas canvas) {
    if (Strokes.width(styled) <= 0) {
      return;
    }
    Rectangle2D box = whole.getBounds2D();
    canvas.save();
    if (inks.set(styled, true, box, Strokes.around(styled, box), opacity, canvas)) {
      Path2D drawn = path;
      if (styled.get("vector-effect", "none").equals("non-scaling-stroke")) {
        drawn = outOfScale(path, canvas);
      }
      strokes.set(styled, drawn, canvas);
      canvas.path(drawn, "S");
    }
    canvas.restore();
  }

  /**
   * The path in pixels of the page, and the canvas brought there, so that lines keep their width.
   */
  private static Path2D outOfScale(Path2D path, Canvas canvas) {
    try {
      AffineTransform matrix = canvas.matrix();
      double pixel = 0.75 * Math.sqrt(Math.abs(matrix.getDeterminant())) / canvas.pointsToUnit();
      AffineTransform back = matrix.createInverse();
      back.scale(pixel, pixel);
      canvas.concatenate(back);
      AffineTransform there = AffineTransform.getScaleInstance(1 / pixel, 1 / pixel);
      there.concatenate(matrix);
      return new Path2D.Double(path, there);
    } catch (NoninvertibleTransformException flat) {
      return path;
    }
  }
}
