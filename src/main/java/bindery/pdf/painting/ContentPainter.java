package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.drawing.Styled;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Paints whole elements, for those whose work is a part of that: patterns, masks, markers. */
interface ContentPainter {
  /** What is in an element, not what is asked of the element itself. */
  void children(Styled of, Canvas canvas);

  /** One element with all that is asked of it. */
  void element(Styled styled, Canvas canvas);

  /** The box round an element's outlines in its own user units (SVG 2 §8.10); empty: no outline. */
  Optional<Rectangle2D> box(Styled styled);
}
