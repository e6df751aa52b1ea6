package bindery.galley;

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
  private final QuarterTurn turn;
  private final double depth;

  /**
   * @param length of the page, along which the table's rows run, points
   * @param depth of the page across, which its rows fill from head to foot
   */
  TurnedTable(Bench bench, Element table, double length, double depth) {
    this.bench = bench;
    this.table = table;
    this.turn = new QuarterTurn(bench, length);
    this.depth = depth;
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
    turn.lay(table, pages);
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
      pages.add(turn.page(page, only ? Math.max(0, depth - height(page)) / 2 : 0));
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
}
