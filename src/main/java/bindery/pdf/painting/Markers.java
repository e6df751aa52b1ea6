package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.canvas.Vertices;
import bindery.pdf.drawing.Fitting;
import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.ShapeOutline;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Transforms;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Markers at the places of a shape (SVG 2 §11.6); each is painted once and shown often. */
final class Markers {
  private record Key(Element marker, SvgPaint fill, SvgPaint stroke) {}

  private final Scene scene;
  private final ContentPainter painter;
  private final SvgPaintReader inks;
  private final Map<Key, Form> painted = new HashMap<>();

  Markers(Scene scene, ContentPainter painter, SvgPaintReader inks) {
    this.scene = scene;
    this.painter = painter;
    this.inks = inks;
  }

  void paint(Styled styled, ShapeOutline outline, Canvas canvas) {
    Element start = marker(styled, "marker-start");
    Element mid = marker(styled, "marker-mid");
    Element end = marker(styled, "marker-end");
    if (start == null && mid == null && end == null) {
      return;
    }
    List<Vertices.Vertex> vertices = Vertices.of(outline);
    double width = Strokes.width(styled);
    for (int i = 0; i < vertices.size(); i++) {
      if (i == 0 && start != null) {
        one(styled, start, vertices.get(i), true, width, canvas);
      }
      if (i > 0 && i < vertices.size() - 1 && mid != null) {
        one(styled, mid, vertices.get(i), false, width, canvas);
      }
      if (i == vertices.size() - 1 && end != null) {
        one(styled, end, vertices.get(i), false, width, canvas);
      }
    }
  }

  private Element marker(Styled styled, String property) {
    String value = styled.get(property, "none");
    Optional<Reference> reference = Reference.of(value);
    Element found = reference.map(r -> scene.byId(r.id())).orElse(null);
    if (found != null && found.normalName().equals("marker")) {
      return found;
    }
    if (!value.equals("none")) {
      scene.flaws().tell(styled.element(), "there is no marker for its " + property);
    }
    return null;
  }

  private void one(
      Styled styled,
      Element marker,
      Vertices.Vertex at,
      boolean first,
      double strokeWidth,
      Canvas canvas) {
    boolean ofStroke = !marker.attr("markerUnits").equals("userSpaceOnUse");
    double scale = ofStroke ? strokeWidth : 1;
    Measure m = measure(marker);
    Rectangle2D size =
        new Rectangle2D.Double(
            0, 0, m.attributeAcross("markerWidth", 3), m.attributeDown("markerHeight", 3));
    if (!(scale > 0 && size.getWidth() > 0 && size.getHeight() > 0)) {
      return;
    }
    AffineTransform fit =
        Fitting.viewBox(marker)
            .map(box -> Fitting.of(box, size, marker.attr("preserveAspectRatio")))
            .orElseGet(AffineTransform::new);
    AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
    place.rotate(angle(marker, at, first));
    place.scale(scale, scale);
    double[] origin = {word(marker, "refX", size, fit), word(marker, "refY", size, fit)};
    fit.transform(origin, 0, origin, 0, 1);
    place.translate(-origin[0], -origin[1]);
    Optional<Form> form = form(styled, marker, size, fit, canvas.pointsToUnit() * scale);
    if (form.isPresent() && scene.room(marker, form.get().weight())) {
      canvas.save();
      canvas.concatenate(place);
      canvas.form(form.get());
      canvas.restore();
    }
  }

  private Measure measure(Element marker) {
    Viewport around =
        Fitting.viewBox(marker)
            .map(box -> new Viewport(box.getWidth(), box.getHeight()))
            .orElseGet(() -> Viewport.of(marker));
    return new Measure(scene.styles().inTree(marker), around);
  }

  /** A reference point, which may be a word for an edge of the view box. */
  private double word(Element marker, String name, Rectangle2D size, AffineTransform fit) {
    Rectangle2D box =
        Fitting.viewBox(marker)
            .orElseGet(() -> new Rectangle2D.Double(0, 0, size.getWidth(), size.getHeight()));
    boolean across = name.equals("refX");
    double from = across ? box.getX() : box.getY();
    double extent = across ? box.getWidth() : box.getHeight();
    return switch (marker.attr(name).trim()) {
      case "left", "top" -> from;
      case "center" -> from + extent / 2;
      case "right", "bottom" -> from + extent;
      default ->
          across
              ? measure(marker).attributeAcross(name, 0)
              : measure(marker).attributeDown(name, 0);
    };
  }

  private static double angle(Element marker, Vertices.Vertex at, boolean first) {
    String orient = marker.attr("orient").trim();
    if (orient.equals("auto")) {
      return at.angle();
    }
    if (orient.equals("auto-start-reverse")) {
      return at.angle() + (first ? Math.PI : 0);
    }
    double degrees = orient.isEmpty() ? 0 : Transforms.degrees(orient);
    return Double.isNaN(degrees) ? 0 : Math.toRadians(degrees);
  }

  private Optional<Form> form(
      Styled styled, Element marker, Rectangle2D size, AffineTransform fit, double scale) {
    Key key = new Key(marker, inks.read(styled, false), inks.read(styled, true));
    Form known = painted.get(key);
    if (known == null) {
      if (!scene.open(marker)) {
        return Optional.empty();
      }
      SvgPaint fill = inks.contextFill();
      SvgPaint stroke = inks.contextStroke();
      inks.context(key.fill(), key.stroke());
      try {
        known = paint(marker, size, fit, scale);
      } finally {
        inks.context(fill, stroke);
        scene.close(marker);
      }
      painted.put(key, known);
    }
    return Optional.of(known);
  }

  private Form paint(Element marker, Rectangle2D size, AffineTransform fit, double scale) {
    Styled styled = scene.styles().inTree(marker);
    boolean clipped = !styled.get("overflow", "hidden").matches("visible|auto");
    double far = 1000 * Math.max(size.getWidth(), size.getHeight());
    Rectangle2D area = clipped ? size : new Rectangle2D.Double(-far, -far, 2 * far, 2 * far);
    Canvas canvas = new Canvas(area, scale);
    canvas.concatenate(fit);
    painter.children(styled, canvas);
    return canvas.finish(false);
  }
}
