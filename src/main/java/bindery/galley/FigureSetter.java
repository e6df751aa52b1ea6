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
  /** Room between pictures side by side, in ems. */
  private static final double GAP = 1;

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
    rows.addAll(pictures(figure.select("> img"), style, area, Math.max(20, room)));
    rows.addAll(caption);
    double below = style.box().margin().bottom().of(outer.width());
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      kept.add(i < rows.size() - 1 ? rows.get(i).keeping() : rows.get(i).withBreak(0));
    }
    compositor.bench.block(
        figure, below, List.of(), kept, compositor.keepsNext(style), true, area.frames());
  }

  /** Pictures that fit beside each other stand so, on one foot; others one above the other. */
  private List<Row> pictures(List<Element> imgs, Style figure, Area area, double tallest) {
    List<Row> rows = new ArrayList<>();
    List<Inline.Image> line = new ArrayList<>();
    double width = 0;
    for (Element img : imgs) {
      Style style = shop.cascade().style(img, figure);
      Optional<Inline.Image> found = InlinePicture.of(shop, img, style, area.width(), tallest);
      if (found.isEmpty()) {
        rows.addAll(alternative(img, figure, area));
        continue;
      }
      double wide = found.get().width();
      double gap = line.isEmpty() ? 0 : GAP * figure.font().size();
      if (!line.isEmpty() && width + gap + wide > area.width()) {
        rows.add(row(line, figure, area));
        line.clear();
        width = 0;
        gap = 0;
      }
      line.add(found.get());
      width += gap + wide;
    }
    if (!line.isEmpty()) {
      rows.add(row(line, figure, area));
    }
    return rows;
  }

  private Row row(List<Inline.Image> line, Style figure, Area area) {
    double gap = GAP * figure.font().size();
    double width = gap * (line.size() - 1);
    double height = 0;
    for (Inline.Image image : line) {
      width += image.width();
      height = Math.max(height, image.height());
    }
    double spare = area.width() - width;
    double x =
        switch (figure.text().align()) {
          case CENTER -> area.start() + spare / 2;
          case END -> area.start() + spare;
          default -> area.start();
        };
    List<Placed> content = new ArrayList<>();
    for (Inline.Image image : line) {
      if (!image.origin().id().isEmpty()) {
        content.add(new Placed.Anchor(image.origin().id(), 0));
      }
      double top = height - image.height();
      content.add(
          new Placed.Image(
              x, top, image.width(), image.height(), image.picture(), image.alt(), image.origin()));
      x += image.width() + gap;
    }
    return new Row(height, content, List.of(), Row.KEEP);
  }

  /** A picture that cannot be had is replaced by its alternative text, so that nothing is lost. */
  private List<Row> alternative(Element img, Style figure, Area area) {
    Element text = new Element("p").text(img.attr("alt"));
    return img.attr("alt").isBlank() ? List.of() : compositor.rows(text, figure, area);
  }
}
