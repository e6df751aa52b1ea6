package bindery.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** How a view box, or a picture, is fitted to a viewport (SVG 2 §8.2 and §8.6). */
public final class Fitting {
  private Fitting() {}

  /** The view box of an element; empty where it has none, or one without extent. */
  public static Optional<Rectangle2D> viewBox(Element element) {
    List<Double> box = Lengths.numbers(element.attr("viewBox"));
    return box.size() == 4 && box.get(2) > 0 && box.get(3) > 0
        ? Optional.of(new Rectangle2D.Double(box.get(0), box.get(1), box.get(2), box.get(3)))
        : Optional.empty();
  }

  /**
   * From the box to the viewport.
   *
   * @param how the value of {@code preserveAspectRatio}
   */
  public static AffineTransform of(Rectangle2D box, Rectangle2D viewport, String how) {
    double scaleX = viewport.getWidth() / box.getWidth();
    double scaleY = viewport.getHeight() / box.getHeight();
    String[] words = how.trim().replaceFirst("^defer\\s+", "").split("\\s+");
    String align = words[0].matches("x(Min|Mid|Max)Y(Min|Mid|Max)|none") ? words[0] : "xMidYMid";
    AffineTransform out = new AffineTransform();
    if (!align.equals("none")) {
      boolean slice = words.length > 1 && words[1].equals("slice");
      scaleX = slice ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
      scaleY = scaleX;
    }
    double spareX = viewport.getWidth() - box.getWidth() * scaleX;
    double spareY = viewport.getHeight() - box.getHeight() * scaleY;
    out.translate(
        viewport.getX() + (align.equals("none") ? 0 : spareX * share(align.substring(1, 4))),
        viewport.getY() + (align.equals("none") ? 0 : spareY * share(align.substring(5))));
    out.scale(scaleX, scaleY);
    out.translate(-box.getX(), -box.getY());
    return out;
  }

  private static double share(String word) {
    return switch (word) {
      case "Min" -> 0;
      case "Max" -> 1;
      default -> 0.5;
    };
  }
}
