package bindery.galley;

import bindery.style.BoxStyle;
import bindery.style.Style;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets what leaves the column (CSS Page Floats 3); what calls notes or must be divided stays. */
final class FloatSetter {
  private final Compositor compositor;

  FloatSetter(Compositor compositor) {
    this.compositor = compositor;
  }

  void set(Element element, Style style, Style parent, Area area) {
    Bench bench = compositor.bench;
    List<Row> rows =
        compositor.rows(inner -> inner.element(element, parent, area.without(List.of())));
    double below = Math.max(1, style.box().margin().bottom().of(area.width()));
    boolean calls = rows.stream().anyMatch(row -> !row.calls().isEmpty());
    boolean tall = rows.stream().mapToDouble(Row::height).sum() > compositor.pageDepth();
    BoxStyle.Floating where = style.box().floating();
    if (calls || tall) {
      bench.block(element, below, List.of(), rows, false, true, area.frames());
    } else if (!rows.isEmpty()) {
      bench.floating(element, rows, below, where);
    }
  }
}
