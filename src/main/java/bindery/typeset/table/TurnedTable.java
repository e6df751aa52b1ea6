package bindery.typeset.table;

import bindery.typeset.compositor.FloatNotes;
import bindery.typeset.compositor.QuarterTurn;
import bindery.typeset.galley.Row;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays down a table that is turned a quarter anticlockwise: pages of its own, each as a row that
 * fills the page, with the table's head and foot on every one, and below them the notes that are
 * called there.
 */
final class TurnedTable {
  private final Element table;
  private final QuarterTurn turn;
  private final double depth;
  private final FloatNotes notes;

  /**
   * @param depth of the page across, which the table's rows fill from head to foot, points
   */
  TurnedTable(Element table, QuarterTurn turn, double depth, FloatNotes notes) {
    this.table = table;
    this.turn = turn;
    this.depth = depth;
    this.notes = notes;
  }

  void lay(List<Row> head, List<Row> foot, List<Row> rows) {
    turn.lay(table, pages(head, foot, rows));
  }

  private List<Row> pages(List<Row> head, List<Row> foot, List<Row> rows) {
    double room = depth - Row.height(foot);
    List<Row> pages = new ArrayList<>();
    List<Row> waiting = new ArrayList<>();
    boolean late = false;
    int from = 0;
    while (from < rows.size() || !waiting.isEmpty()) {
      boolean again = !pages.isEmpty() && from < rows.size();
      List<Row> page = new ArrayList<>(again ? head : List.of());
      int to = end(rows, from, room - Row.height(page), Row.height(waiting));
      List<Row> here = rows.subList(from, to);
      page.addAll(FloatNotes.quiet(here));
      if (to < rows.size()) {
        page.addAll(foot);
      }
      waiting.addAll(notes.called(here));
      int lines = lines(waiting, depth - Row.height(page), from == to);
      if (lines > 0) {
        page.add(notes.space());
        page.addAll(waiting.subList(0, lines));
        waiting.subList(0, lines).clear();
      }
      late |= waiting.stream().anyMatch(TurnedTable::begins);
      boolean only = pages.isEmpty() && to == rows.size() && waiting.isEmpty();
      pages.add(turn.page(page, only ? Math.max(0, depth - Row.height(page)) / 2 : 0));
      from = to;
    }
    if (late) {
      notes.late(table);
    }
    return pages;
  }

  /** Whether a note begins with this line: its id is there. */
  private static boolean begins(Row line) {
    return line.content().stream().anyMatch(Placed.Anchor.class::isInstance);
  }

  /**
   * Where the page that begins here ends: as late as it may with the notes called on it.
   *
   * @param noted height of notes that wait from the page before
   */
  private int end(List<Row> rows, int from, double room, double noted) {
    double used = noted > 0 ? noted + notes.skip() : 0;
    boolean calls = noted > 0;
    int may = -1;
    int to = from;
    while (to < rows.size()) {
      Row row = rows.get(to);
      double called = notes.height(row);
      double more = row.height() + called + (called > 0 && !calls ? notes.skip() : 0);
      if (to > from && used + more > room) {
        break;
      }
      used += more;
      calls |= called > 0;
      to++;
      may = row.breakAfter() < Row.KEEP ? to : may;
    }
    return to == rows.size() || may < 0 ? to : may;
  }

  /** How many lines of the notes have room; at least one on a page of nothing else. */
  private int lines(List<Row> waiting, double room, boolean alone) {
    double left = room - notes.skip();
    int lines = 0;
    while (lines < waiting.size() && waiting.get(lines).height() <= left) {
      left -= waiting.get(lines).height();
      lines++;
    }
    return lines == 0 && alone ? 1 : lines;
  }
}
