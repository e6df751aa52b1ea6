package bindery.pdf.painting;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.DrawingLog;
import bindery.pdf.drawing.Lengths;
import bindery.pdf.drawing.Styled;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/**
 * Filters (Filter Effects 1). PDF has none, so what is filtered is painted as pixels, by jsvg; its
 * words are there all the same, unseen, so that they can be searched.
 */
final class Filters {
  /** Pixels to a point: 216 to the inch, enough for shadows and blurs. */
  private static final double FINE = 3;

  /** Pixels of one filter. */
  private static final double MOST_PIXELS = 1_500_000;

  /** What even the smallest filter costs, in pixels. */
  private static final long LEAST_COST = 80_000;

  /** Steps of a filter. */
  private static final int MOST_STEPS = 30;

  private static final int DEEPEST = 250;
  private static final int MOST_PATHS = 300_000;

  private final Scene scene;
  private final Lettering lettering;
  private final Consumer<Boolean> seen;
  private final Map<String, Boolean> sound = new HashMap<>();
  private boolean within;

  /**
   * @param seen told whether what is painted from now on is seen, or only its words are there
   */
  Filters(Scene scene, Lettering lettering, Consumer<Boolean> seen) {
    this.scene = scene;
    this.lettering = lettering;
    this.seen = seen;
  }

  /** Whether an element has a filter that can be painted; told where it has one that cannot. */
  boolean asked(Styled styled) {
    String value = styled.own("filter");
    // What is in a picture already has been filtered there.
    if (value == null || value.equals("none") || within) {
      return false;
    }
    Optional<Element> filter = filter(styled);
    if (filter.isEmpty()) {
      scene.flaws().tell(styled.element(), "there is no filter for it; it is painted without");
      return false;
    }
    return filter.get().childrenSize() > 0
        && sound.computeIfAbsent(filter.get().attr("id"), id -> isSound(filter.get()));
  }

  private Optional<Element> filter(Styled styled) {
    return Reference.of(styled.own("filter"))
        .map(reference -> scene.byId(reference.id()))
        .filter(element -> element.normalName().equals("filter"));
  }

  private boolean isSound(Element filter) {
    if (filter.children().size() > MOST_STEPS) {
      scene.flaws().tell(filter, "the filter has too many steps");
      return false;
    }
    for (Element step : filter.children()) {
      for (String name : List.of("stdDeviation", "radius", "numOctaves", "order", "scale")) {
        boolean negative =
            Lengths.numbers(step.attr(name)).stream().anyMatch(n -> n < 0) && !name.equals("scale");
        if (negative || absurd(step.attr(name), name)) {
          scene.flaws().tell(step, name + " of a filter cannot be " + step.attr(name));
          return false;
        }
      }
    }
    return true;
  }

  private static boolean absurd(String value, String name) {
    double most = name.equals("numOctaves") || name.equals("order") ? 12 : 500;
    return !value.isBlank()
        && (Lengths.numbers(value).isEmpty()
            || Lengths.numbers(value).stream().anyMatch(n -> Math.abs(n) > most));
  }

  /**
   * Paints an element with its filter.
   *
   * @return false where it has to be painted without
   */
  boolean paint(
      Styled styled, Canvas canvas, Supplier<Optional<Rectangle2D>> box, Effects.Body body) {
    Element filter = filter(styled).orElseThrow();
    Rectangle2D outline = box.get().orElseGet(Rectangle2D.Double::new);
    Rectangle2D region =
        Masks.region(scene.styles().inTree(filter), "filterUnits", outline)
            .createIntersection(grown(canvas.visible()));
    if (!(region.getWidth() > 0 && region.getHeight() > 0)) {
      return true;
    }
    double fine = FINE * canvas.pointsToUnit();
    double pixels = region.getWidth() * region.getHeight() * fine * fine;
    fine *= Math.sqrt(Math.min(1, MOST_PIXELS / pixels));
    int width = (int) Math.max(1, Math.ceil(region.getWidth() * fine));
    int height = (int) Math.max(1, Math.ceil(region.getHeight() * fine));
    Excerpt excerpt = new Excerpt(scene, lettering);
    String svg = excerpt.of(styled, region, width, height);
    long steps = Math.max(1, excerpt.filters()) * (1 + filter.childrenSize() / 3);
    long cost = Math.max(LEAST_COST, (long) width * height) * steps;
    if (scene.allowance().pixels() < cost || (double) width * height > 2 * MOST_PIXELS) {
      scene.flaws().tell(styled.element(), "its filter takes too long; it is painted without");
      return false;
    }
    scene.allowance().takePixels(cost);
    Optional<Picture.Raster> picture = picture(svg, filter, width, height);
    if (picture.isEmpty()) {
      scene.flaws().tell(styled.element(), "its filter cannot be painted");
      return false;
    }
    canvas.save();
    canvas.concatenate(
        new AffineTransform(
            region.getWidth(),
            0,
            0,
            -region.getHeight(),
            region.getX(),
            region.getY() + region.getHeight()));
    canvas.image(new Form.Image(picture.get()));
    canvas.restore();
    seen.accept(false);
    within = true;
    try {
      body.paint(canvas, 1);
    } finally {
      within = false;
      seen.accept(true);
    }
    return true;
  }

  /** Blurs and shadows of what is just outside come in. */
  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - box.getWidth() / 4,
        box.getY() - box.getHeight() / 4,
        box.getWidth() * 1.5,
        box.getHeight() * 1.5);
  }

  private Optional<Picture.Raster> picture(String svg, Element filter, int width, int height) {
    DrawingLog log = new DrawingLog(said -> scene.flaws().tell(filter, said));
    try {
      LoaderContext context =
          LoaderContext.builder()
              .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
              .documentLimits(new DocumentLimits(DEEPEST, DEEPEST, MOST_PATHS))
              .build();
      byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
      SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
      if (document == null) {
        return Optional.empty();
      }
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = image.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
      graphics.dispose();
      ImageIO.setUseCache(false);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return Pictures.pixels(png.toByteArray());
    } catch (IOException | RuntimeException | StackOverflowError gaveUp) {
      return Optional.empty();
    } finally {
      log.close();
    }
  }
}
