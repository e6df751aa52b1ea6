package bindery.pdf.painting;

import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Transforms;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;

/** Where an element is put by its {@code transform} (CSS Transforms 1). */
final class ElementTransforms {
  private ElementTransforms() {}

  /** Empty, and told, where the transform cannot be read. */
  static Optional<AffineTransform> of(
      Styled styled, Scene scene, Supplier<Optional<Rectangle2D>> box) {
    String list = styled.own("transform");
    if (list == null || list.equals("none") || list.equals("initial")) {
      return Optional.of(new AffineTransform());
    }
    Viewport viewport = Viewport.of(styled.element());
    String frame = styled.get("transform-box", "view-box");
    boolean ofBox = frame.equals("fill-box") || frame.equals("content-box");
    Rectangle2D whole =
        ofBox
            ? box.get().orElseGet(Rectangle2D.Double::new)
            : new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
    Optional<AffineTransform> read =
        Transforms.read(list, styled.font().size(), whole.getWidth(), whole.getHeight());
    if (read.isEmpty()) {
      scene.flaws().tell(styled.element(), "its transform cannot be read");
      return read;
    }
    String origin = styled.own("transform-origin");
    if (origin == null && !ofBox) {
      return read;
    }
    double[] at = origin(origin == null ? "50% 50%" : origin, styled, whole);
    AffineTransform out = AffineTransform.getTranslateInstance(at[0], at[1]);
    out.concatenate(read.get());
    out.translate(-at[0], -at[1]);
    return Optional.of(out);
  }

  private static double[] origin(String value, Styled styled, Rectangle2D whole) {
    String[] words = value.trim().split("\\s+");
    String across = words[0];
    String down = words.length > 1 ? words[1] : "50%";
    boolean turned = across.matches("top|bottom") || down.matches("left|right");
    Measure m = new Measure(styled, new Viewport(whole.getWidth(), whole.getHeight()));
    return new double[] {
      whole.getX() + m.read(percent(turned ? down : across), whole.getWidth(), 0),
      whole.getY() + m.read(percent(turned ? across : down), whole.getHeight(), 0)
    };
  }

  private static String percent(String word) {
    return switch (word) {
      case "left", "top" -> "0%";
      case "center" -> "50%";
      case "right", "bottom" -> "100%";
      default -> word;
    };
  }
}
