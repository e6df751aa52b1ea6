package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Colour;
import bindery.pdf.canvas.Form;
import bindery.pdf.canvas.Gradient;
import bindery.pdf.drawing.Styled;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Puts inks into the graphics state of a canvas. */
final class PaintState {
  private final SvgPaintReader reader;
  private final GradientReader gradients;
  private final Patterns patterns;

  PaintState(Scene scene, SvgPaintReader reader, Patterns patterns) {
    this.reader = reader;
    this.gradients = new GradientReader(scene);
    this.patterns = patterns;
  }

  /**
   * Sets what an element is filled or stroked with; call between saving and restoring the state.
   *
   * @param box round the element's outline
   * @param painted what will be painted, strokes included
   * @param opacity of all of it besides
   * @return whether there is anything to paint with
   */
  boolean set(
      Styled styled,
      boolean stroke,
      Rectangle2D box,
      Rectangle2D painted,
      double opacity,
      Canvas canvas) {
    SvgPaint ink = reader.read(styled, stroke);
    if (ink instanceof SvgPaint.Flat flat) {
      flat(flat.colour().times(opacity), stroke, canvas);
      return true;
    }
    if (ink instanceof SvgPaint.Server read) {
      SvgPaint.Server server = new SvgPaint.Server(read.element(), read.opacity() * opacity);
      return server.element().normalName().equals("pattern")
          ? pattern(server, stroke, box, canvas)
          : gradient(server, stroke, box, painted, canvas);
    }
    return false;
  }

  private static void flat(Colour colour, boolean stroke, Canvas canvas) {
    canvas.colour(colour, stroke);
    opacity(colour.alpha(), stroke, canvas);
  }

  private static void opacity(double alpha, boolean stroke, Canvas canvas) {
    if (alpha < 1) {
      canvas.state(stroke ? new Form.Opacity(1, alpha) : new Form.Opacity(alpha, 1));
    }
  }

  private boolean pattern(SvgPaint.Server server, boolean stroke, Rectangle2D box, Canvas canvas) {
    Optional<Form.Resource> tiling = patterns.of(server.element(), box, canvas);
    if (tiling.isEmpty()) {
      return false;
    }
    canvas.pattern(tiling.get(), stroke);
    opacity(server.opacity(), stroke, canvas);
    return true;
  }

  private boolean gradient(
      SvgPaint.Server server, boolean stroke, Rectangle2D box, Rectangle2D painted, Canvas canvas) {
    GradientReader.Read read = gradients.read(server.element(), box, server.opacity());
    if (read instanceof GradientReader.One one) {
      flat(one.colour(), stroke, canvas);
      return one.colour().alpha() > 0;
    }
    if (!(read instanceof GradientReader.Whole whole)) {
      return false;
    }
    Gradient gradient = whole.gradient();
    double first = gradient.stops().get(0).colour().alpha();
    if (gradient.stops().stream().allMatch(stop -> stop.colour().alpha() == first)) {
      opacity(first, stroke, canvas);
    } else {
      canvas.state(new Form.SoftMask(opacities(gradient, painted, canvas), true));
    }
    var matrix = canvas.matrix();
    matrix.concatenate(gradient.matrix());
    canvas.pattern(new Form.Shaded(gradient.colours(painted), matrix), stroke);
    return true;
  }

  private static Form opacities(Gradient gradient, Rectangle2D painted, Canvas canvas) {
    Canvas mask = canvas.within();
    mask.concatenate(gradient.matrix());
    mask.shading(gradient.opacities(painted));
    return mask.finish(painted, true);
  }
}
