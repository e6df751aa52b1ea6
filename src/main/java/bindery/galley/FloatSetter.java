package bindery.galley;

import bindery.style.BoxStyle;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets what leaves the column (CSS Page Floats 3), its notes below it. */
final class FloatSetter {
  /** The share of the spare room of a page that stands above what is centred on it. */
  private static final double OPTICAL_MIDDLE = 0.45;

  private final Compositor compositor;

  FloatSetter(Compositor compositor) {
    this.compositor = compositor;
  }

  /** Whether it floats; what is turned has a page of its own in any case, made by its setter. */
  static boolean suits(Element element, Style style) {
    boolean turned =
        switch (element.tagName()) {
          case "table" -> style.box().turn() == BoxStyle.Turn.ALWAYS;
          case "figure" -> FigureSetter.turned(element, style);
          default -> false;
        };
    return style.box().floating() != BoxStyle.Floating.NONE && !turned;
  }

  /** What is taller than a page must be divided and stays in the column. */
  void set(Element element, Style style, Style parent, Area area) {
    Bench bench = compositor.bench;
    List<Row> rows =
        compositor.rows(inner -> inner.element(element, parent, area.without(List.of())));
    List<Row> noted = new FloatNotes(compositor, style, area).below(rows);
    double below = Math.max(1, style.box().margin().bottom().of(area.width()));
    if (Row.height(noted) > compositor.pageDepth()) {
      bench.block(element, below, List.of(), rows, false, true, area.frames());
    } else if (!noted.isEmpty()) {
      bench.floating(element, placed(noted, style), below, style.box().floating());
    }
  }

  /** On a page of its own it stands in the optical middle, a little above the true one. */
  private List<Row> placed(List<Row> rows, Style style) {
    double spare = compositor.pageDepth() - Row.height(rows);
    if (style.box().floating() != BoxStyle.Floating.PAGE || spare < 1) {
      return rows;
    }
    List<Row> lower = new ArrayList<>(rows);
    lower.add(0, new Row(OPTICAL_MIDDLE * spare, List.of(), List.of(), Row.KEEP));
    return lower;
  }
}
