package bindery.pdf.drawing;

import org.jsoup.nodes.Element;

/**
 * What percentages in a drawing are of (SVG 2 §8.9).
 *
 * @param width in user units
 * @param height in user units
 */
record Viewport(double width, double height) {
  /** The nearest svg element's: its view box, else its own size. */
  static Viewport of(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals("svg")) {
        String[] box = e.attr("viewBox").trim().split("[\\s,]+");
        return box.length == 4
            ? new Viewport(number(box[2]), number(box[3]))
            : new Viewport(number(e.attr("width")), number(e.attr("height")));
      }
    }
    return new Viewport(0, 0);
  }

  private static double number(String value) {
    try {
      return Double.parseDouble(value.trim());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
