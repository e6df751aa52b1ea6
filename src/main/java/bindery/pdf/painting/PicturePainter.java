package bindery.pdf.painting;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.Fitting;
import bindery.pdf.drawing.Measure;
import bindery.pdf.drawing.Styled;
import bindery.pdf.drawing.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Pictures of pixels that stand in a drawing (SVG 2 §12.3). */
final class PicturePainter {
  private static final double PIXEL = 0.75;

  private final Scene scene;
  private final Map<Element, Optional<Picture.Raster>> read = new IdentityHashMap<>();

  PicturePainter(Scene scene) {
    this.scene = scene;
  }

  /** Where it is put; empty where it has no extent or is none. */
  Optional<Rectangle2D> place(Styled styled) {
    Optional<Picture.Raster> picture = picture(styled.element());
    if (picture.isEmpty()) {
      return Optional.empty();
    }
    Measure m = new Measure(styled, Viewport.of(styled.element()));
    double ownWidth = picture.get().pixelWidth();
    double ownHeight = picture.get().pixelHeight();
    double width = m.across("width", Double.NaN);
    double height = m.down("height", Double.NaN);
    if (Double.isNaN(width)) {
      width = Double.isNaN(height) ? ownWidth : height * ownWidth / ownHeight;
    }
    if (Double.isNaN(height)) {
      height = width * ownHeight / ownWidth;
    }
    return width > 0 && height > 0
        ? Optional.of(new Rectangle2D.Double(m.across("x", 0), m.down("y", 0), width, height))
        : Optional.empty();
  }

  void paint(Styled styled, Canvas canvas) {
    Optional<Rectangle2D> place = place(styled);
    if (place.isEmpty() || styled.hidden()) {
      return;
    }
    Picture.Raster picture = picture(styled.element()).orElseThrow();
    Rectangle2D box =
        new Rectangle2D.Double(0, 0, picture.pixelWidth() * PIXEL, picture.pixelHeight() * PIXEL);
    String how = styled.element().attr("preserveAspectRatio");
    AffineTransform fit = Fitting.of(box, place.get(), how);
    canvas.save();
    if (how.contains("slice")) {
      canvas.clip(place.get());
    }
    canvas.concatenate(fit);
    canvas.concatenate(
        new AffineTransform(box.getWidth(), 0, 0, -box.getHeight(), 0, box.getHeight()));
    canvas.image(new Form.Image(picture));
    canvas.restore();
  }

  private Optional<Picture.Raster> picture(Element image) {
    return read.computeIfAbsent(image, this::read);
  }

  private Optional<Picture.Raster> read(Element image) {
    String href = image.hasAttr("href") ? image.attr("href") : image.attr("xlink:href");
    if (href.isBlank()) {
      // What was outside of the drawing has been told when it was taken out.
      return Optional.empty();
    }
    Optional<Picture.Raster> picture = Pictures.inside(href);
    if (picture.isEmpty()) {
      scene.flaws().tell(image, "its picture cannot be read");
    }
    return picture;
  }
}
