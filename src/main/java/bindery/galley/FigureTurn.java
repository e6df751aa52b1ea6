package bindery.galley;

import bindery.art.Picture;
import bindery.style.BoxStyle;
import bindery.style.Style;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Whether a figure is better read with the book turned. A reader turns a book unwillingly: a
 * drawing, whose words shrink with it, is turned of itself only when it is landscape and upright
 * would lose more than half its size; a photograph, and what the author has given a size, never.
 */
final class FigureTurn {
  private static final double LANDSCAPE = 1.3;
  private static final double REDUCED = 0.5;

  /** How much larger it must be when it is turned. */
  private static final double GAIN = 1.3;

  private final Compositor compositor;
  private final Shop shop;

  FigureTurn(Compositor compositor) {
    this.compositor = compositor;
    this.shop = compositor.shop;
  }

  /**
   * @param measure width of the type area, points
   */
  boolean wanted(Element figure, Style style, double measure) {
    boolean may = !compositor.bench.rigid() && FigureSetter.suits(figure);
    return switch (style.box().turn()) {
      case NONE -> false;
      case ALWAYS -> may;
      case AUTO -> may && small(figure, style, measure).isPresent();
    };
  }

  /** The share of its size that is left to a drawing if it stands upright, where that is small. */
  Optional<Double> small(Element figure, Style style, double measure) {
    List<Element> pictures = figure.select("> img");
    if (pictures.size() != 1) {
      return Optional.empty();
    }
    Element img = pictures.get(0);
    Style own = shop.cascade().style(img, style);
    BoxStyle box = own.box();
    boolean sized = !box.width().auto() || !box.height().auto() || img.hasAttr("width");
    if (sized) {
      return Optional.empty();
    }
    double depth = compositor.pageDepth();
    double length = QuarterTurn.length(compositor.bench, depth);
    Optional<Inline.Image> upright = InlinePicture.of(shop, img, own, measure, depth);
    Optional<Inline.Image> turned = InlinePicture.of(shop, img, own, length, measure, depth);
    return upright
        .filter(image -> image.picture() instanceof Picture.Drawing)
        .filter(image -> image.width() >= LANDSCAPE * image.height())
        .filter(image -> turned.orElseThrow().width() >= GAIN * image.width())
        .map(image -> image.width() / image.picture().width())
        .filter(share -> share < REDUCED);
  }
}
