package bindery.pdf.painting;

import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.AffineTransform;

/** Where a use element puts what it shows (SVG 2 §5.5). */
final class Uses {
  private Uses() {}

  static AffineTransform moved(Styled use) {
    Measure m = new Measure(use, Viewport.of(use.element()));
    return AffineTransform.getTranslateInstance(m.across("x", 0), m.down("y", 0));
  }
}
