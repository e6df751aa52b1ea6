package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Masks (CSS Masking 1 §8) as soft masks. */
final class Masks {
  private final Scene scene;
  private final ContentPainter painter;

  Masks(Scene scene, ContentPainter painter) {
    this.scene = scene;
    this.painter = painter;
  }

  /** The mask that an element asks for; empty where it has none. */
  Optional<Form.SoftMask> of(Styled styled, Canvas canvas, Supplier<Optional<Rectangle2D>> box) {
    String value = styled.own("mask");
    if (value == null || value.equals("none")) {
      return Optional.empty();
    }
    Optional<Reference> reference = Reference.of(value);
    Element mask = reference.map(r -> scene.byId(r.id())).orElse(null);
    if (mask == null || !mask.normalName().equals("mask")) {
      scene.flaws().tell(styled.element(), "there is no mask ‘" + value + "’");
      return Optional.empty();
    }
    if (!scene.open(mask)) {
      return Optional.empty();
    }
    try {
      return Optional.of(paint(mask, canvas, box.get().orElseGet(Rectangle2D.Double::new)));
    } finally {
      scene.close(mask);
    }
  }

  private Form.SoftMask paint(Element mask, Canvas canvas, Rectangle2D box) {
    Styled styled = scene.styles().inTree(mask);
    Rectangle2D region = region(styled, "maskUnits", box);
    Canvas inner = canvas.within();
    inner.save();
    Optional<Form.SoftMask> own = of(styled, inner, () -> Optional.of(box));
    own.ifPresent(inner::state);
    if (mask.attr("maskContentUnits").equals("objectBoundingBox")) {
      inner.concatenate(BoxUnits.of(box));
    }
    painter.children(styled, inner);
    inner.restore();
    boolean byLightness = !styled.get("mask-type", "luminance").equals("alpha");
    return new Form.SoftMask(inner.finish(region, true), byLightness);
  }

  /** The region of a mask or filter: a tenth more than the box on every side if nothing is said. */
  static Rectangle2D region(Styled styled, String units, Rectangle2D box) {
    boolean ofBox = !styled.element().attr(units).equals("userSpaceOnUse");
    Measure m = BoxUnits.measure(styled, ofBox);
    Viewport viewport = m.viewport();
    double x = m.attributeAcross("x", -0.1 * viewport.width());
    double y = m.attributeDown("y", -0.1 * viewport.height());
    double width = m.attributeAcross("width", 1.2 * viewport.width());
    double height = m.attributeDown("height", 1.2 * viewport.height());
    return ofBox
        ? BoxUnits.within(box, x, y, width, height)
        : new Rectangle2D.Double(x, y, width, height);
  }
}
