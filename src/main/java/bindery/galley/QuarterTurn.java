package bindery.galley;

import bindery.style.BoxStyle;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays down matter that is turned a quarter anticlockwise, so that it is read from the page's foot
 * up: every page of it a float that fills one.
 */
final class QuarterTurn {
  private final Bench bench;
  private final double length;

  /**
   * @param length of the page, along which turned rows run, points
   */
  QuarterTurn(Bench bench, double length) {
    this.bench = bench;
    this.length = length;
  }

  /** The longest row of a page whose last line is to stand on the grid. */
  static double length(Bench bench, double pageDepth) {
    double lines = Math.max(1, Math.floor(pageDepth / bench.grid() + 0.02));
    return (lines - 1) * bench.grid() + bench.baseline();
  }

  /** Lays down pages; the element's id leads to the first. */
  void lay(Element element, List<Row> pages) {
    List<String> ids = bench.release(element.id()) ? List.of(element.id()) : List.of();
    for (int i = 0; i < pages.size(); i++) {
      Row page = i == 0 ? anchored(pages.get(i), ids) : pages.get(i);
      bench.floating(element, List.of(page), 0, BoxStyle.Floating.PAGE);
    }
  }

  /**
   * Rows as a page. What is turned is measured from the page's foot up, and to the right.
   *
   * @param inset from the edge of the type area to the first row
   */
  Row page(List<Row> rows, double inset) {
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
    outer.add(0, new Placed.Turned(0, length, content));
    return new Row(length, outer, List.of(), 0);
  }

  private static Row anchored(Row page, List<String> ids) {
    List<Placed> content = new ArrayList<>(page.content());
    ids.forEach(id -> content.add(new Placed.Anchor(id, 0)));
    return new Row(page.height(), content, List.of(), page.breakAfter());
  }
}
