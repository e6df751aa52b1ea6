package bindery.galley;

import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.style.Edges;
import bindery.style.Style;
import java.util.List;
import org.jsoup.nodes.Element;

/** Rows of a cell's content; its padding and rules are the table's to set. */
final class CellRows {
  private CellRows() {}

  static List<Row> of(Compositor compositor, Element cell, Style style, Area area) {
    return compositor.rows(cell, compositor.shop.derived(style, CellRows::bare), area);
  }

  private static Style bare(Style style) {
    BoxStyle b = style.box();
    BoxStyle bare =
        new BoxStyle(
            BoxStyle.Display.BLOCK,
            Edges.NONE,
            Edges.NONE,
            Border.NONE,
            Border.NONE,
            Border.NONE,
            Border.NONE,
            new bindery.style.Ink.None(),
            bindery.style.Length.AUTO,
            bindery.style.Length.AUTO,
            bindery.style.Length.AUTO,
            bindery.style.Length.AUTO,
            BoxStyle.Floating.NONE,
            b.listMarker(),
            b.markerOutside(),
            b.captionBelow(),
            1,
            0,
            0,
            b.verticalAlign());
    return new Style(style.font(), style.text(), bare, style.breaks(), style.generated());
  }
}
