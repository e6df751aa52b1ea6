package bindery.pdf.painting;

import bindery.pdf.canvas.Colour;
import org.jsoup.nodes.Element;

/** What a fill or a stroke is of (SVG 2 §13.2). */
sealed interface SvgPaint {
  /** Nothing is painted. */
  record None() implements SvgPaint {}

  record Flat(Colour colour) implements SvgPaint {}

  /**
   * A gradient or a pattern.
   *
   * @param opacity of all of it
   */
  record Server(Element element, double opacity) implements SvgPaint {}
}
