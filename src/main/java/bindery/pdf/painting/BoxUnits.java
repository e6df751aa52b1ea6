package bindery.pdf.painting;

import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Units that are parts of a box: {@code objectBoundingBox} (SVG 2 §8.11). */
final class BoxUnits {
  private BoxUnits() {}

  /** From parts of the box to what it is measured in. */
  static AffineTransform of(Rectangle2D box) {
    return new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY());
  }

  /** What lengths at an element are measured by. */
  static Measure measure(Styled styled, boolean ofBox) {
    return new Measure(styled, ofBox ? new Viewport(1, 1) : Viewport.of(styled.element()));
  }

  /** A rectangle that is given in parts of a box. */
  static Rectangle2D within(Rectangle2D box, double x, double y, double width, double height) {
    return new Rectangle2D.Double(
        box.getX() + x * box.getWidth(),
        box.getY() + y * box.getHeight(),
        width * box.getWidth(),
        height * box.getHeight());
  }
}
