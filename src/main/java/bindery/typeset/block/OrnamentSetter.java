package bindery.typeset.block;

import bindery.style.Border;
import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets a break between scenes: what {@code hr::before} and {@code hr::after} say, with the ground
 * and rules of the box that they stand in; or a rule, or space alone.
 */
public final class OrnamentSetter implements BlockSetter {
  @Override
  public boolean set(Compositor compositor, Element element, Style style, ContentArea outer) {
    if (!element.tagName().equals("hr")) {
      return false;
    }
    ContentArea area =
        outer.inside(compositor.source(element), style.box(), style.text().rightToLeft());
    List<Row> rows = new ArrayList<>();
    if (compositor.edition().boxes().generates(element, style)) {
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
    boolean keep = compositor.keepsNext(style);
    compositor.builder().block(element, below, kept, keep, true, outer.frames());
    return true;
  }
}
