package bindery.typeset.compositor;

import bindery.style.BoxStyle;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.JoinedFills;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays down matter that is turned a quarter anticlockwise, so that it is read from the page's foot
 * up: every page of it a float that fills one.
 */
public final class QuarterTurn {
  private final GalleyBuilder builder;
  private final double length;

  /**
   * @param length of the page, along which turned rows run, points
   */
  public QuarterTurn(GalleyBuilder builder, double length) {
    this.builder = builder;
    this.length = length;
  }

  /** The longest row of a page whose last line is to stand on the grid. */
  public static double length(GalleyBuilder builder, double pageDepth) {
    double lines = Math.max(1, Math.floor(pageDepth / builder.grid() + 0.02));
    return (lines - 1) * builder.grid() + builder.baseline();
  }

  /** Lays down pages; the element's id leads to the first. */
  public void lay(Element element, List<Row> pages) {
    List<String> ids = builder.release(element.id()) ? List.of(element.id()) : List.of();
    for (int i = 0; i < pages.size(); i++) {
      Row page = i == 0 ? anchored(pages.get(i), ids) : pages.get(i);
      builder.floating(element, List.of(page), 0, BoxStyle.Floating.PAGE);
    }
  }

  /**
   * Rows as a page. What is turned is measured from the page's foot up, and to the right.
   *
   * @param inset from the edge of the type area to the first row
   */
  public Row page(List<Row> rows, double inset) {
    List<Placed> content = new ArrayList<>();
    List<Placed> outer = new ArrayList<>();
    double y = inset;
    for (Row row : rows) {
      double down = y;
      for (Placed placed : row.content()) {
        if (placed instanceof Placed.Anchor anchor) {
          outer.add(new Placed.Anchor(anchor.id(), 0));
        } else {
          content.add(placed.moved(0, down));
        }
      }
      y += row.height();
    }
    outer.add(0, new Placed.Turned(0, length, JoinedFills.of(content)));
    return new Row(length, outer, List.of(), 0);
  }

  private static Row anchored(Row page, List<String> ids) {
    List<Placed> content = new ArrayList<>(page.content());
    ids.forEach(id -> content.add(new Placed.Anchor(id, 0)));
    return new Row(page.height(), content, List.of(), page.breakAfter());
  }
}
