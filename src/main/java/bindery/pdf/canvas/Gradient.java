package bindery.pdf.canvas;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A gradient (SVG 2 §14.2) as it is painted.
 *
 * @param radial whether between circles
 * @param places x and y, with a radius for circles, of the start and of the end
 * @param stops in order, offsets from 0 to 1; at least two
 * @param spread {@code pad}, {@code repeat} or {@code reflect}
 * @param matrix from its own units to user units
 */
public record Gradient(
    boolean radial, double[] places, List<Stop> stops, String spread, AffineTransform matrix) {
  /** Times that a gradient is repeated; more cannot be seen. */
  private static final int MOST_TIMES = 200;

  /** Colours of all repetitions together; a gradient of so many is not repeated. */
  private static final int MOST_STOPS = 20_000;

  /** A colour at a place, 0 to 1. */
  public record Stop(double offset, Colour colour) {}

  /** Colours without their opacities. */
  public Form.Shading colours(Rectangle2D area) {
    return shading(stops, area);
  }

  /** Opacities as grays, for a mask. */
  public Form.Shading opacities(Rectangle2D area) {
    List<Stop> grays = new ArrayList<>();
    for (Stop stop : stops) {
      double alpha = stop.colour().alpha();
      grays.add(new Stop(stop.offset(), new Colour(alpha, alpha, alpha, 1)));
    }
    return shading(grays, area);
  }

  private Form.Shading shading(List<Stop> of, Rectangle2D area) {
    int from = 0;
    int to = 1;
    if (!spread.equals("pad")) {
      double[] reach = reach(area);
      int most = Math.max(1, Math.min(MOST_TIMES, MOST_STOPS / of.size()));
      from = (int) Math.max(-most, Math.floor(reach[0]));
      to = (int) Math.min(most, Math.max(from + 1, Math.ceil(reach[1])));
    }
    int times = to - from;
    List<Form.Stop> all = new ArrayList<>();
    for (int time = from; time < to; time++) {
      boolean back = spread.equals("reflect") && Math.floorMod(time, 2) == 1;
      for (int i = 0; i < of.size(); i++) {
        Stop stop = of.get(back ? of.size() - 1 - i : i);
        double offset = back ? 1 - stop.offset() : stop.offset();
        Colour colour = stop.colour();
        all.add(
            new Form.Stop(
                (time - from + offset) / times, colour.red(), colour.green(), colour.blue()));
      }
    }
    int half = places.length / 2;
    List<Double> ends = new ArrayList<>();
    for (int end : new int[] {from, to}) {
      for (int i = 0; i < half; i++) {
        ends.add(places[i] + (places[half + i] - places[i]) * end);
      }
    }
    return new Form.Shading(radial, ends, all);
  }

  /** How many times the gradient fits before its start and up to the last corner of the area. */
  private double[] reach(Rectangle2D area) {
    double least = 0;
    double most = 1;
    try {
      AffineTransform back = matrix.createInverse();
      for (int i = 0; i < 4; i++) {
        Point2D corner =
            back.transform(
                new Point2D.Double(
                    i % 2 == 0 ? area.getMinX() : area.getMaxX(),
                    i < 2 ? area.getMinY() : area.getMaxY()),
                null);
        double at = radial ? out(corner) : along(corner);
        least = Math.min(least, at);
        most = Math.max(most, at);
      }
    } catch (NoninvertibleTransformException flat) {
      return new double[] {0, 1};
    }
    // Circles do not go on inwards.
    return new double[] {radial ? 0 : least, most};
  }

  private double along(Point2D at) {
    double dx = places[2] - places[0];
    double dy = places[3] - places[1];
    return ((at.getX() - places[0]) * dx + (at.getY() - places[1]) * dy) / (dx * dx + dy * dy);
  }

  private double out(Point2D at) {
    double focus = Math.hypot(places[3] - places[0], places[4] - places[1]);
    double grows = Math.max(places[5] - places[2] - focus, places[5] / 100);
    return Math.hypot(at.getX() - places[0], at.getY() - places[1]) / grows;
  }
}
