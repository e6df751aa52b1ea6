package bindery.galley;

import bindery.style.Border;
import bindery.style.Pseudo;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets a break between scenes: what {@code hr::before} says, or a rule, or space alone. */
final class OrnamentSetter {
  private final Compositor compositor;
  private final Shop shop;

  OrnamentSetter(Compositor compositor) {
    this.compositor = compositor;
    this.shop = compositor.shop;
  }

  void set(Element element, Style style, Area outer) {
    Area area = outer.inside(style.box(), style.text().rightToLeft());
    Optional<Style> before = shop.cascade().pseudo(element, style, Pseudo.BEFORE);
    List<Row> rows = new ArrayList<>();
    if (before.isPresent()) {
      rows.addAll(compositor.rows(element, style, outer.without(List.of())));
    } else {
      Border rule = style.box().borderTop();
      double height = Math.max(rule.width(), style.box().height().orElse(0, 0));
      List<Placed> content =
          rule.width() > 0
              ? List.of(new Placed.Fill(area.start(), 0, area.width(), rule.width(), rule.ink()))
              : List.of();
      rows.add(new Row(height, content, List.of(), 0));
    }
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      kept.add(i < rows.size() - 1 ? rows.get(i).keeping() : rows.get(i));
    }
    double below = style.box().margin().bottom().of(outer.width());
    compositor.bench.block(
        element, below, List.of(), kept, compositor.keepsNext(style), true, outer.frames());
  }
}
