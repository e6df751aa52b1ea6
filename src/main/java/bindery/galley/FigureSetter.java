package bindery.galley;

import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Sets a figure: pictures side by side or one above the other, and the caption that stays with
 * them.
 */
final class FigureSetter {
  private final Compositor compositor;
  private final Shop shop;

  FigureSetter(Compositor compositor) {
    this.compositor = compositor;
    this.shop = compositor.shop;
  }

  /** Whether the figure is pictures and a caption; others are set as any box. */
  static boolean suits(Element figure) {
    return figure.selectFirst("img") != null
        && figure.children().stream()
            .allMatch(c -> c.tagName().equals("img") || c.tagName().equals("figcaption"));
  }

  void set(Element figure, Style style, Area outer) {
    Area area = outer.inside(style.box(), style.text().rightToLeft());
    List<Row> caption = new ArrayList<>();
    double captionHeight = 0;
    for (Element child : figure.select("> figcaption")) {
      Style styled = shop.cascade().style(child, style);
      double above = styled.box().margin().top().of(area.width());
      if (above > 0) {
        caption.add(new Row(above, List.of(), List.of(), Row.KEEP));
      }
      caption.addAll(compositor.rows(child, styled, area));
    }
    for (Row row : caption) {
      captionHeight += row.height();
    }
    List<Row> rows = new ArrayList<>();
    double room = compositor.pageDepth() - captionHeight - 1;
    for (Element img : figure.select("> img")) {
      rows.addAll(picture(img, style, area, Math.max(20, room)));
    }
    rows.addAll(caption);
    double below = style.box().margin().bottom().of(outer.width());
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      kept.add(i < rows.size() - 1 ? rows.get(i).keeping() : rows.get(i).withBreak(0));
    }
    compositor.bench.block(
        figure, below, List.of(), kept, Compositor.keepsNext(style), true, area.frames());
  }

  private List<Row> picture(Element img, Style figure, Area area, double tallest) {
    Style style = shop.cascade().style(img, figure);
    Optional<Inline.Image> found = InlinePicture.of(shop, img, style, area.width(), tallest);
    if (found.isEmpty()) {
      return alternative(img, figure, area);
    }
    Inline.Image image = found.get();
    double spare = area.width() - image.width();
    double x =
        switch (figure.text().align()) {
          case CENTER -> area.start() + spare / 2;
          case END -> area.start() + spare;
          default -> area.start();
        };
    List<Placed> content = new ArrayList<>();
    if (!img.id().isEmpty()) {
      content.add(new Placed.Anchor(img.id(), 0));
    }
    content.add(
        new Placed.Image(x, 0, image.width(), image.height(), image.picture(), image.alt(), img));
    return List.of(new Row(image.height(), content, List.of(), Row.KEEP));
  }

  /** A picture that cannot be had is replaced by its alternative text, so that nothing is lost. */
  private List<Row> alternative(Element img, Style figure, Area area) {
    Element text = new Element("p").text(img.attr("alt"));
    return img.attr("alt").isBlank() ? List.of() : compositor.rows(text, figure, area);
  }
}
