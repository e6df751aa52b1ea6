package bindery.galley;

import bindery.style.BoxStyle;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays down a table that is turned a quarter anticlockwise: pages of its own, each as a row that
 * fills the page, with the table's head and foot on every one.
 */
final class TurnedTable {
  private final Bench bench;
  private final Element table;
  private final double length;
  private final double depth;

  /**
   * @param length of the page, along which the table's rows run, points
   * @param depth of the page across, which its rows fill from head to foot
   */
  TurnedTable(Bench bench, Element table, double length, double depth) {
    this.bench = bench;
    this.table = table;
    this.length = length;
    this.depth = depth;
  }

  /** The longest row of a page whose last line is to stand on the grid. */
  static double length(Bench bench, double pageDepth) {
    double lines = Math.max(1, Math.floor(pageDepth / bench.grid() + 0.02));
    return (lines - 1) * bench.grid() + bench.baseline();
  }

  void lay(List<Row> head, List<Row> foot, List<Row> rows) {
    List<Row> pages = pages(head, foot, rows);
    boolean calls = pages.stream().anyMatch(page -> !page.calls().isEmpty());
    if (calls) {
      // a float cannot call notes
      bench.spacing().take();
      bench.block(table, 0, List.of(), pages, false, false, List.of());
      return;
    }
    List<String> ids = bench.release(table.id()) ? List.of(table.id()) : List.of();
    for (int i = 0; i < pages.size(); i++) {
      Row page = i == 0 ? anchored(pages.get(i), ids) : pages.get(i);
      bench.floating(table, List.of(page), 0, BoxStyle.Floating.PAGE);
    }
  }

  private List<Row> pages(List<Row> head, List<Row> foot, List<Row> rows) {
    double room = depth - height(foot);
    List<Row> pages = new ArrayList<>();
    for (int from = 0; from < rows.size(); ) {
      List<Row> page = new ArrayList<>(pages.isEmpty() ? List.of() : head);
      int to = end(rows, from, room - height(page));
      page.addAll(rows.subList(from, to));
      if (to < rows.size()) {
        page.addAll(foot);
      }
      boolean only = pages.isEmpty() && to == rows.size();
      pages.add(turned(page, only ? Math.max(0, depth - height(page)) / 2 : 0));
      from = to;
    }
    return pages;
  }

  /** Where the page that begins here ends: as late as it may. */
  private int end(List<Row> rows, int from, double room) {
    double used = 0;
    int may = -1;
    int to = from;
    while (to < rows.size() && (to == from || used + rows.get(to).height() <= room)) {
      used += rows.get(to).height();
      to++;
      may = rows.get(to - 1).breakAfter() < Row.KEEP ? to : may;
    }
    return to == rows.size() || may < 0 ? to : may;
  }

  private static double height(List<Row> rows) {
    return rows.stream().mapToDouble(Row::height).sum();
  }

  /** The page as one row. What is turned is measured from the page's foot up, and to the right. */
  private Row turned(List<Row> rows, double inset) {
    List<Placed> content = new ArrayList<>();
    List<Placed> outer = new ArrayList<>();
    List<Element> calls = new ArrayList<>();
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
      calls.addAll(row.calls());
      y += row.height();
    }
    outer.add(0, new Placed.Turned(0, length, content));
    return new Row(length, outer, calls, 0);
  }

  private static Row anchored(Row page, List<String> ids) {
    List<Placed> content = new ArrayList<>(page.content());
    ids.forEach(id -> content.add(new Placed.Anchor(id, 0)));
    return new Row(page.height(), content, page.calls(), page.breakAfter());
  }
}
