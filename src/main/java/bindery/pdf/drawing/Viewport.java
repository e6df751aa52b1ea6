package bindery.pdf.drawing;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What percentages in a drawing are of (SVG 2 §8.9).
 *
 * @param width in user units
 * @param height in user units
 */
public record Viewport(double width, double height) {
  /** The nearest svg or symbol element's: its view box, else its own size. */
  public static Viewport of(Element element) {
    boolean outermost = element.normalName().equals("svg") && !isNested(element);
    return outermost ? inside(element) : around(element);
  }

  private static boolean isNested(Element svg) {
    return svg.parents().stream().anyMatch(e -> e.normalName().equals("svg"));
  }

  private static Viewport around(Element element) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (e.normalName().equals("svg") || e.normalName().equals("symbol")) {
        return inside(e);
      }
    }
    return new Viewport(0, 0);
  }

  private static Viewport inside(Element svg) {
    List<Double> box = Lengths.numbers(svg.attr("viewBox"));
    if (box.size() == 4 && box.get(2) > 0 && box.get(3) > 0) {
      return new Viewport(box.get(2), box.get(3));
    }
    Viewport outer = around(svg);
    return new Viewport(
        Lengths.read(svg.attr("width"), 16, outer.width, outer.width),
        Lengths.read(svg.attr("height"), 16, outer.height, outer.height));
  }

  /** What percentages are of that go neither across nor down. */
  public double diagonal() {
    return Math.hypot(width, height) / Math.sqrt(2);
  }
}
