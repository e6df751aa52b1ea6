package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.drawing.Fitting;
import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Shapes;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Paints the elements of a drawing in their order (SVG 2 §3). */
final class ElementPainter implements ContentPainter {
  /** Elements that show nothing where they stand. */
  private static final Set<String> UNSEEN =
      Set.of(
          ("defs clippath mask marker pattern lineargradient radialgradient filter symbol style"
                  + " title desc metadata view cursor script font font-face stop")
              .split(" "));

  private final Scene scene;
  private final ShapePainter shapes;
  private final WordsPainter words;
  private final PicturePainter pictures;
  private final Effects effects;
  private final BoundingBoxes boxes;
  private boolean onlyWords;

  ElementPainter(Scene scene) {
    this.scene = scene;
    this.pictures = new PicturePainter(scene);
    Lettering lettering = new Lettering(scene);
    SvgPaintReader reader = new SvgPaintReader(scene);
    PaintState inks = new PaintState(scene, reader, new Patterns(scene, this));
    this.shapes = new ShapePainter(scene, inks, new Markers(scene, this, reader));
    this.words = new WordsPainter(lettering, inks, shapes);
    this.boxes = new BoundingBoxes(scene, lettering, pictures);
    Filters filters = new Filters(scene, lettering, seen -> onlyWords = !seen);
    this.effects =
        new Effects(scene, new Clips(scene, lettering), new Masks(scene, this), filters, reader);
  }

  /** The outermost element, whose size has been settled. */
  void root(Styled svg, Rectangle2D viewport, Canvas canvas) {
    if (scene.enter(svg.element())) {
      effects.with(
          svg,
          canvas,
          () -> box(svg),
          (inner, opacity) -> {
            inner.concatenate(fit(svg.element(), viewport));
            children(svg, inner);
          });
      scene.leave();
    }
  }

  private static AffineTransform fit(Element element, Rectangle2D viewport) {
    AffineTransform moved = AffineTransform.getTranslateInstance(viewport.getX(), viewport.getY());
    return Fitting.viewBox(element)
        .map(box -> Fitting.of(box, viewport, element.attr("preserveAspectRatio")))
        .orElse(moved);
  }

  @Override
  public Optional<Rectangle2D> box(Styled styled) {
    return boxes.of(styled);
  }

  @Override
  public void children(Styled of, Canvas canvas) {
    for (Element child : of.element().children()) {
      element(scene.styles().within(child, of), canvas);
    }
  }

  @Override
  public void element(Styled styled, Canvas canvas) {
    Element element = styled.element();
    if (UNSEEN.contains(element.normalName()) || !scene.enter(element)) {
      return;
    }
    try {
      if (!"none".equals(styled.own("display")) && Choices.holds(element, scene.language())) {
        effects.with(
            styled, canvas, () -> box(styled), (inner, opacity) -> body(styled, inner, opacity));
      }
    } finally {
      scene.leave();
    }
  }

  private void body(Styled styled, Canvas canvas, double opacity) {
    Element element = styled.element();
    LengthCheck.tell(styled, scene.flaws());
    if (Shapes.isShape(element)) {
      if (!onlyWords) {
        shapes.paint(styled, canvas, opacity);
      }
      return;
    }
    switch (element.normalName()) {
      case "g", "a" -> children(styled, canvas);
      case "text" -> words.paint(styled, canvas, opacity, !onlyWords);
      case "image" -> {
        if (!onlyWords) {
          pictures.paint(styled, canvas);
        }
      }
      case "use" -> use(styled, canvas);
      case "svg" -> {
        Measure m = new Measure(styled, Viewport.of(element));
        viewport(
            styled,
            new Rectangle2D.Double(
                m.across("x", 0),
                m.down("y", 0),
                m.across("width", m.viewport().width()),
                m.down("height", m.viewport().height())),
            canvas);
      }
      case "switch" ->
          Choices.of(element, scene.language())
              .ifPresent(child -> element(scene.styles().within(child, styled), canvas));
      default -> scene.flaws().tell(element, "this element is not painted");
    }
  }

  /** What is in an svg or symbol element, fitted to its viewport. */
  private void viewport(Styled styled, Rectangle2D viewport, Canvas canvas) {
    if (!(viewport.getWidth() > 0 && viewport.getHeight() > 0)) {
      return;
    }
    canvas.save();
    if (!styled.get("overflow", "hidden").matches("visible|auto")) {
      canvas.clip(viewport);
    }
    canvas.concatenate(fit(styled.element(), viewport));
    children(styled, canvas);
    canvas.restore();
  }

  private void use(Styled use, Canvas canvas) {
    Element target = scene.byId(Reference.href(use.element()));
    if (target == null) {
      if (use.element().hasAttr("href") || use.element().hasAttr("xlink:href")) {
        scene.flaws().tell(use.element(), "there is nothing that it could use");
      }
      return;
    }
    if (!scene.open(target)) {
      return;
    }
    canvas.save();
    canvas.concatenate(Uses.moved(use));
    Styled styled = scene.styles().within(target, use);
    String name = target.normalName();
    if (name.equals("symbol") || name.equals("svg")) {
      sized(use, styled, canvas);
    } else {
      element(styled, canvas);
    }
    canvas.restore();
    scene.close(target);
  }

  /** A symbol, or an svg element, in the size that the use element gives it. */
  private void sized(Styled use, Styled styled, Canvas canvas) {
    Measure asked = new Measure(use, Viewport.of(use.element()));
    Measure own = new Measure(styled, Viewport.of(styled.element()));
    double width = asked.across("width", own.across("width", asked.viewport().width()));
    double height = asked.down("height", own.down("height", asked.viewport().height()));
    boolean inside = styled.element().normalName().equals("svg");
    Rectangle2D viewport =
        new Rectangle2D.Double(
            inside ? own.across("x", 0) : 0, inside ? own.down("y", 0) : 0, width, height);
    if (!"none".equals(styled.own("display")) && scene.enter(styled.element())) {
      effects.with(
          styled, canvas, () -> box(styled), (inner, opacity) -> viewport(styled, viewport, inner));
      scene.leave();
    }
  }
}
