package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.Fitting;
import bindery.pdf.drawing.Measure;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Patterns (SVG 2 §14.3) as tiling patterns: what is in a cell stays lines and words. */
final class Patterns {
  /** Cells that a reader has to paint for one fill. */
  private static final double MOST_CELLS = 400_000;

  private record Key(Element pattern, Rectangle2D cell, AffineTransform content) {}

  private final Scene scene;
  private final ContentPainter painter;
  private final Map<Key, Form> painted = new HashMap<>();

  Patterns(Scene scene, ContentPainter painter) {
    this.scene = scene;
    this.painter = painter;
  }

  /**
   * The pattern for an element; empty where it paints nothing.
   *
   * @param box round the element
   */
  Optional<Form.Resource> of(Element element, Rectangle2D box, Canvas canvas) {
    Servers servers = Servers.of(element, scene);
    boolean ofBox = servers.boxUnits("patternUnits", true);
    Rectangle2D cell = cell(servers, element, ofBox, box);
    if (!(cell.getWidth() > 0 && cell.getHeight() > 0)) {
      return Optional.empty();
    }
    AffineTransform matrix = canvas.matrix();
    AffineTransform own = servers.transform("patternTransform", scene);
    matrix.concatenate(own);
    if (matrix.getDeterminant() == 0) {
      return Optional.empty();
    }
    Rectangle2D seen = box.createIntersection(canvas.visible());
    double cells =
        Math.max(0, seen.getWidth())
            * Math.max(0, seen.getHeight())
            / (cell.getWidth() * cell.getHeight() * Math.abs(own.getDeterminant()));
    if (cells > MOST_CELLS) {
      scene.flaws().tell(element, "the cells of the pattern are too many");
      return Optional.empty();
    }
    Element owner = servers.withChildren(List.of());
    Key key = new Key(owner, cell, content(servers, cell, box));
    Form form = painted.get(key);
    if (form == null) {
      if (!scene.open(owner)) {
        return Optional.empty();
      }
      try {
        form = paint(key, canvas.pointsToUnit() * Math.sqrt(Math.abs(own.getDeterminant())));
      } finally {
        scene.close(owner);
      }
      painted.put(key, form);
    }
    if (!scene.room(element, (long) Math.min(1e9, form.weight() * Math.max(1, cells / 100)))) {
      return Optional.empty();
    }
    return Optional.of(new Form.Tiling(form, cell.getWidth(), cell.getHeight(), matrix));
  }

  private Rectangle2D cell(Servers servers, Element element, boolean ofBox, Rectangle2D box) {
    Measure m = BoxUnits.measure(scene.styles().inTree(element), ofBox);
    double x = m.read(servers.attribute("x").orElse("0"), m.viewport().width(), 0);
    double y = m.read(servers.attribute("y").orElse("0"), m.viewport().height(), 0);
    double width = m.read(servers.attribute("width").orElse("0"), m.viewport().width(), 0);
    double height = m.read(servers.attribute("height").orElse("0"), m.viewport().height(), 0);
    return ofBox
        ? BoxUnits.within(box, x, y, width, height)
        : new Rectangle2D.Double(x, y, width, height);
  }

  /** From the units of what is in the cell to those of the cell. */
  private static AffineTransform content(Servers servers, Rectangle2D cell, Rectangle2D box) {
    AffineTransform out = new AffineTransform();
    Optional<Rectangle2D> viewBox =
        servers.chain().stream()
            .filter(e -> e.hasAttr("viewBox"))
            .findFirst()
            .flatMap(Fitting::viewBox);
    if (viewBox.isPresent()) {
      return Fitting.of(
          viewBox.get(), cell, servers.attribute("preserveAspectRatio").orElse("xMidYMid"));
    }
    out.translate(cell.getX(), cell.getY());
    if (servers.boxUnits("patternContentUnits", false)) {
      out.scale(box.getWidth(), box.getHeight());
    }
    return out;
  }

  private Form paint(Key key, double scale) {
    Canvas cell = new Canvas(key.cell(), scale);
    cell.concatenate(key.content());
    painter.children(scene.styles().inTree(key.pattern()), cell);
    return cell.finish(false);
  }
}
