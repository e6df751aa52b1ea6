package bindery.typeset.block;

import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.FloatNotes;
import bindery.typeset.compositor.GalleyBuilder;
import bindery.typeset.galley.Row;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets what leaves the column (CSS Page Floats 3), its notes below it. */
public final class FloatSetter implements BlockSetter {
  /** The share of the spare room of a page that stands above what is centred on it. */
  private static final double OPTICAL_MIDDLE = 0.45;

  @Override
  public Stage stage() {
    return Stage.FLOW;
  }

  /** What is taller than a page must be divided and stays in the column. */
  @Override
  public boolean set(Compositor compositor, Element element, Style style, ContentArea area) {
    if (!suits(element, style)) {
      return false;
    }
    if (compositor.pinned()) {
      if (compositor.columns() != null) {
        compositor.columns().keep(element);
      }
      return false;
    }
    GalleyBuilder builder = compositor.builder();
    List<Row> rows =
        compositor.rows(inner -> inner.styled(element, style, area.without(List.of())));
    List<Row> noted = new FloatNotes(compositor, style, area).below(rows);
    double below = Math.max(1, style.box().margin().bottom().of(area.width()));
    if (Row.height(noted) > compositor.pageDepth()) {
      builder.block(element, below, rows, false, true, area.frames());
    } else if (!noted.isEmpty()) {
      List<Row> placed = placed(noted, style, compositor.pageDepth());
      builder.floating(element, placed, below, style.box().floating());
    }
    return true;
  }

  /** Whether it floats; what is turned has a page of its own in any case, made by its setter. */
  private static boolean suits(Element element, Style style) {
    boolean turned =
        switch (element.tagName()) {
          case "table" -> style.box().turn() == BoxStyle.Turn.ALWAYS;
          case "figure" -> FigureRows.turned(element, style);
          default -> false;
        };
    return style.box().floating() != BoxStyle.Floating.NONE && !turned;
  }

  /** On a page of its own it stands in the optical middle, a little above the true one. */
  private static List<Row> placed(List<Row> rows, Style style, double pageDepth) {
    double spare = pageDepth - Row.height(rows);
    if (style.box().floating() != BoxStyle.Floating.PAGE || spare < 1) {
      return rows;
    }
    List<Row> lower = new ArrayList<>(rows);
    lower.add(0, new Row(OPTICAL_MIDDLE * spare, List.of(), List.of(), Row.KEEP));
    return lower;
  }
}
