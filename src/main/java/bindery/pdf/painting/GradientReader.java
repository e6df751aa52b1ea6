package bindery.pdf.painting;

import bindery.pdf.canvas.Colour;
import bindery.pdf.canvas.ColourReader;
import bindery.pdf.canvas.Gradient;
import bindery.pdf.drawing.Lengths;
import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Styled;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads gradients (SVG 2 §14.2). */
final class GradientReader {
  /** A gradient that comes out as less: one colour, or nothing. */
  sealed interface Read {}

  record One(Colour colour) implements Read {}

  record Whole(Gradient gradient) implements Read {}

  record Nothing() implements Read {}

  private final Scene scene;

  GradientReader(Scene scene) {
    this.scene = scene;
  }

  /**
   * Reads a gradient for an element.
   *
   * @param box round that element
   */
  Read read(Element element, Rectangle2D box, double opacity) {
    Servers servers = Servers.of(element, scene);
    List<Gradient.Stop> stops = stops(servers, opacity);
    if (stops.isEmpty()) {
      return new Nothing();
    }
    Colour last = stops.get(stops.size() - 1).colour();
    boolean ofBox = servers.boxUnits("gradientUnits", true);
    if (ofBox && (box.getWidth() == 0 || box.getHeight() == 0)) {
      return new Nothing();
    }
    AffineTransform matrix = new AffineTransform();
    if (ofBox) {
      matrix.concatenate(BoxUnits.of(box));
    }
    matrix.concatenate(servers.transform("gradientTransform", scene));
    if (matrix.getDeterminant() == 0) {
      return new Nothing();
    }
    Measure measure = BoxUnits.measure(scene.styles().inTree(element), ofBox);
    boolean radial = element.normalName().equals("radialgradient");
    double[] places = radial ? circles(servers, measure) : line(servers, measure);
    boolean empty = radial ? places[5] <= 0 : places[0] == places[2] && places[1] == places[3];
    if (stops.size() == 1 || empty) {
      return new One(last);
    }
    String spread = servers.attribute("spreadMethod").orElse("pad");
    boolean known = spread.equals("repeat") || spread.equals("reflect");
    return new Whole(new Gradient(radial, places, stops, known ? spread : "pad", matrix));
  }

  private static double[] line(Servers servers, Measure m) {
    return new double[] {
      across(servers, m, "x1", "0%"),
      down(servers, m, "y1", "0%"),
      across(servers, m, "x2", "100%"),
      down(servers, m, "y2", "0%")
    };
  }

  private static double[] circles(Servers servers, Measure m) {
    double cx = across(servers, m, "cx", "50%");
    double cy = down(servers, m, "cy", "50%");
    double r = diagonal(servers, m, "r", "50%");
    double fx = servers.attribute("fx").isPresent() ? across(servers, m, "fx", "50%") : cx;
    double fy = servers.attribute("fy").isPresent() ? down(servers, m, "fy", "50%") : cy;
    return new double[] {fx, fy, Math.max(0, diagonal(servers, m, "fr", "0%")), cx, cy, r};
  }

  private static double across(Servers servers, Measure m, String name, String otherwise) {
    return m.read(servers.attribute(name).orElse(otherwise), m.viewport().width(), 0);
  }

  private static double down(Servers servers, Measure m, String name, String otherwise) {
    return m.read(servers.attribute(name).orElse(otherwise), m.viewport().height(), 0);
  }

  private static double diagonal(Servers servers, Measure m, String name, String otherwise) {
    double whole = m.viewport().diagonal();
    return m.read(servers.attribute(name).orElse(otherwise), whole, 0);
  }

  /** Offsets never fall; one that would is as large as the one before (SVG 2 §14.2.4.2). */
  private List<Gradient.Stop> stops(Servers servers, double opacity) {
    Element owner = servers.withChildren(List.of("stop"));
    List<Gradient.Stop> out = new ArrayList<>();
    double before = 0;
    for (Element stop : owner.children()) {
      if (stop.normalName().equals("stop")) {
        double offset = Lengths.number(stop.attr("offset")).orElse(0);
        before = Math.max(before, Math.max(0, Math.min(1, offset)));
        out.add(new Gradient.Stop(before, colour(scene.styles().inTree(stop)).times(opacity)));
      }
    }
    return out;
  }

  private Colour colour(Styled stop) {
    String value = stop.get("stop-color", "black");
    Optional<Colour> colour = ColourReader.read(value, SvgPaintReader.current(stop));
    if (colour.isEmpty()) {
      scene.flaws().tell(stop.element(), "stop-color has no colour ‘" + value + "’");
    }
    return colour.orElse(Colour.BLACK).times(SvgPaintReader.opacity(stop, "stop-opacity"));
  }
}
