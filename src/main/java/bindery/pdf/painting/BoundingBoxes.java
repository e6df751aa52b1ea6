package bindery.pdf.painting;

import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Shapes;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Boxes round what elements show (SVG 2 §8.10), without strokes, clips and filters. */
final class BoundingBoxes {
  private final Scene scene;
  private final Lettering lettering;
  private final PicturePainter pictures;

  BoundingBoxes(Scene scene, Lettering lettering, PicturePainter pictures) {
    this.scene = scene;
    this.lettering = lettering;
    this.pictures = pictures;
  }

  Optional<Rectangle2D> of(Styled styled) {
    Element element = styled.element();
    if (Shapes.isShape(element)) {
      Path2D path = Shapes.of(styled).path();
      return path.getCurrentPoint() == null ? Optional.empty() : Optional.of(path.getBounds2D());
    }
    return switch (element.normalName()) {
      case "text" -> lettering.box(lettering.set(styled));
      case "image" -> pictures.place(styled);
      case "use" -> used(styled);
      case "g", "a", "svg", "symbol", "switch" -> children(styled);
      default -> Optional.empty();
    };
  }

  private Optional<Rectangle2D> used(Styled use) {
    Element target = scene.byId(Reference.href(use.element()));
    if (target == null || !scene.enter(use.element())) {
      return Optional.empty();
    }
    Optional<Rectangle2D> box = placed(scene.styles().within(target, use));
    scene.leave();
    AffineTransform moved = Uses.moved(use);
    return box.map(b -> moved.createTransformedShape(b).getBounds2D());
  }

  private Optional<Rectangle2D> children(Styled styled) {
    Rectangle2D all = null;
    for (Element child : styled.element().children()) {
      if (!scene.enter(child)) {
        break;
      }
      Rectangle2D own = placed(scene.styles().within(child, styled)).orElse(null);
      scene.leave();
      all = all == null ? own : own == null ? all : all.createUnion(own);
    }
    return Optional.ofNullable(all);
  }

  /** The box as the element around has it; the fitting of nested view boxes is left out. */
  private Optional<Rectangle2D> placed(Styled styled) {
    if ("none".equals(styled.own("display"))) {
      return Optional.empty();
    }
    Optional<Rectangle2D> box = of(styled);
    if (box.isEmpty()) {
      return box;
    }
    if (styled.element().normalName().equals("svg")) {
      Measure m = new Measure(styled, Viewport.of(styled.element()));
      return Optional.of(
          new Rectangle2D.Double(
              m.across("x", 0),
              m.down("y", 0),
              m.across("width", m.viewport().width()),
              m.down("height", m.viewport().height())));
    }
    return ElementTransforms.of(styled, scene, () -> box)
        .map(place -> place.createTransformedShape(box.get()).getBounds2D());
  }
}
