package bindery.pdf.painting;

import bindery.pdf.canvas.Colour;
import bindery.pdf.canvas.ColourReader;
import bindery.pdf.drawing.Lengths;
import bindery.pdf.drawing.Styled;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds out what an element is filled and stroked with. */
final class SvgPaintReader {
  private final Scene scene;
  private SvgPaint contextFill = new SvgPaint.None();
  private SvgPaint contextStroke = new SvgPaint.None();

  SvgPaintReader(Scene scene) {
    this.scene = scene;
  }

  /** What {@code context-fill} and {@code context-stroke} are from now on (SVG 2 §13.2). */
  void context(SvgPaint fill, SvgPaint stroke) {
    contextFill = fill;
    contextStroke = stroke;
  }

  SvgPaint contextFill() {
    return contextFill;
  }

  SvgPaint contextStroke() {
    return contextStroke;
  }

  /** The ink of fills or strokes, opacity included. */
  SvgPaint read(Styled styled, boolean stroke) {
    String property = stroke ? "stroke" : "fill";
    double opacity = opacity(styled, property + "-opacity");
    for (Styled at = styled; at != null; at = at.parent()) {
      String value = at.own(property);
      if (value == null || value.equals("unset") || value.startsWith("revert")) {
        continue;
      }
      Optional<SvgPaint> ink =
          value.equals("initial") ? Optional.empty() : ink(value, at, opacity, styled);
      if (ink.isPresent()) {
        return ink.get();
      }
      if (value.equals("initial")) {
        break;
      }
      scene.flaws().tell(at.element(), property + " has no colour ‘" + shortened(value) + "’");
    }
    return stroke ? new SvgPaint.None() : flat(Colour.BLACK.times(opacity));
  }

  private static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }

  /** Empty where the value cannot be read, as if it had not been written. */
  private Optional<SvgPaint> ink(String value, Styled at, double opacity, Styled styled) {
    Optional<Reference> reference = Reference.of(value);
    if (reference.isPresent()) {
      Element server = scene.byId(reference.get().id());
      if (server != null && isServer(server)) {
        return Optional.of(new SvgPaint.Server(server, opacity));
      }
      String otherwise = reference.get().otherwise();
      if (otherwise.isEmpty()) {
        scene
            .flaws()
            .tell(at.element(), "there is no gradient or pattern ‘#" + reference.get().id() + "’");
      }
      if (Reference.of(otherwise).isPresent()) {
        return Optional.empty(); // behind a reference stands a colour or none, not one more
      }
      return otherwise.isEmpty()
          ? Optional.of(new SvgPaint.None())
          : ink(otherwise, at, opacity, styled);
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "none" -> Optional.of(new SvgPaint.None());
      case "context-fill" -> Optional.of(faded(contextFill, opacity));
      case "context-stroke" -> Optional.of(faded(contextStroke, opacity));
      default -> ColourReader.read(value, current(styled)).map(c -> flat(c.times(opacity)));
    };
  }

  private static SvgPaint flat(Colour colour) {
    return colour.alpha() == 0 ? new SvgPaint.None() : new SvgPaint.Flat(colour);
  }

  private static SvgPaint faded(SvgPaint ink, double opacity) {
    return ink instanceof SvgPaint.Flat flat ? flat(flat.colour().times(opacity)) : ink;
  }

  private static boolean isServer(Element element) {
    return switch (element.normalName()) {
      case "lineargradient", "radialgradient", "pattern" -> true;
      default -> false;
    };
  }

  /** What {@code currentColor} is for an element. */
  static Colour current(Styled styled) {
    for (Styled at = styled; at != null; at = at.parent()) {
      String value = at.own("color");
      if (value != null && !value.equalsIgnoreCase("currentcolor")) {
        Optional<Colour> colour = ColourReader.read(value, Colour.BLACK);
        if (colour.isPresent()) {
          return colour.get();
        }
      }
    }
    return Colour.BLACK;
  }

  /** An opacity from 0 to 1. */
  static double opacity(Styled styled, String property) {
    double value = Lengths.number(styled.get(property, "1")).orElse(1);
    return Math.max(0, Math.min(1, value));
  }
}
