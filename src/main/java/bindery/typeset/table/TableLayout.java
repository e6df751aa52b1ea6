package bindery.typeset.table;

import bindery.style.Style;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.FloatNotes;
import bindery.typeset.compositor.QuarterTurn;
import bindery.typeset.galley.Block;
import bindery.typeset.galley.Row;
import bindery.typeset.inline.EditionContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets a table: columns as wide as their content wants, rows that may go over pages, head and foot
 * again on every page. Nothing of a cell is lost, however tall; a table too wide is made to fit by
 * {@link TableFit}, which reports how.
 */
final class TableLayout {
  /** Heads and feet that take up more of the page are not repeated. */
  private static final double REPEATED = 0.25;

  /** The share of a page, less what stands above and below, that a picture in a cell may have. */
  private static final double ROOM = 0.92;

  private static final double DIVIDED = 4000;

  private final Compositor compositor;
  private final EditionContext edition;

  TableLayout(Compositor compositor) {
    this.compositor = compositor;
    this.edition = compositor.edition();
  }

  void set(Element table, Style style, ContentArea outer) {
    ContentArea area =
        outer.inside(compositor.source(table), style.box(), style.text().rightToLeft());
    TableGrid grid = new TableGrid(edition, table, style);
    if (grid.columns == 0) {
      List<Row> words = captions(grid, style, area, false);
      words.addAll(captions(grid, style, area, true));
      block(table, style, outer, List.of(), List.of(), words);
      return;
    }
    TableFit fit =
        TableFit.of(compositor, table, grid, style, area, () -> compositor.pinned() ? 0 : length());
    double depth = fit.turned() ? outer.width() : compositor.pageDepth();
    ContentArea across =
        fit.turned()
            ? new ContentArea(0, fit.reference() * fit.scale(), area.language(), List.of())
            : area;
    double[] widths = fit.widths().fit(fit.reference(), !style.box().width().auto());
    ContentArea own = own(fit, Arrays.stream(widths).sum(), style, across);
    ContentArea captioned = fit.turned() ? captioned(own, fit.scale(), across) : area;
    List<Row> all = captions(grid, style, captioned, false);
    List<Row> below = captions(grid, style, captioned, true);
    TableRows ends = rows(fit, style, grid, widths, own, depth * REPEATED);
    List<Row> head = part(ends, TableGrid.Part.HEAD, fit);
    List<Row> foot = part(ends, TableGrid.Part.FOOT, fit);
    boolean headAgain = Row.height(head) <= depth * REPEATED;
    boolean footAgain = Row.height(foot) <= depth * REPEATED;
    double free =
        depth * ROOM - Row.height(all) - Row.height(head) - Row.height(foot) - Row.height(below);
    List<Row> body = part(rows(fit, style, grid, widths, own, free), TableGrid.Part.BODY, fit);
    all.addAll(headAgain ? head : divisible(head));
    all.addAll(body);
    keepLast(all, foot);
    all.addAll(footAgain ? foot : divisible(foot));
    keepLast(all, below);
    all.addAll(below);
    List<Row> heads = headAgain ? again(head) : List.of();
    List<Row> feet = footAgain ? again(foot) : List.of();
    if (fit.turned()) {
      QuarterTurn turn = new QuarterTurn(compositor.builder(), across.width());
      FloatNotes notes = new FloatNotes(compositor, style, captioned);
      new TurnedTable(table, turn, depth, notes).lay(heads, feet, all);
    } else {
      block(table, style, outer, heads, feet, all);
    }
  }

  private double length() {
    return QuarterTurn.length(compositor.builder(), compositor.pageDepth());
  }

  /** Where the table stands before it is scaled. */
  private static ContentArea own(TableFit fit, double total, Style style, ContentArea area) {
    boolean centred = style.box().margin().start().auto() || fit.turned();
    double start = area.start() / fit.scale() + (centred ? (fit.reference() - total) / 2 : 0);
    return new ContentArea(start, total, area.language(), List.of());
  }

  /** A turned table's caption begins where the table does. */
  private static ContentArea captioned(ContentArea own, double scale, ContentArea page) {
    double start = own.start() * scale;
    double width = Math.min(page.width() - start, Math.max(own.width() * scale, page.width() / 2));
    return new ContentArea(start, width, own.language(), List.of());
  }

  private TableRows rows(
      TableFit fit, Style style, TableGrid grid, double[] widths, ContentArea own, double depth) {
    Compositor cells = compositor.inner(Math.max(36, depth) / fit.scale(), fit.broken());
    return new TableRows(cells, style, grid, fit.measure(), widths, own);
  }

  private List<Row> part(TableRows rows, TableGrid.Part part, TableFit fit) {
    Compositor cells = rows.compositor();
    List<Row> set = rows.part(part);
    compositor.adopt(cells);
    double scale = fit.scale();
    return scale == 1 ? set : set.stream().map(row -> row.scaled(scale)).toList();
  }

  private List<Row> captions(TableGrid grid, Style table, ContentArea area, boolean beneath) {
    List<Row> all = new ArrayList<>();
    for (Element caption : grid.captions) {
      Style style = edition.cascade().style(caption, table);
      if (style.box().captionBelow() == beneath) {
        space(all, style.box().margin().top().of(area.width()));
        int first = all.size();
        compositor.rows(caption, style, area).forEach(r -> all.add(r.keeping()));
        if (all.size() > first) {
          all.set(first, TableRows.anchored(all.get(first), caption));
        }
        space(all, style.box().margin().bottom().of(area.width()));
      }
    }
    return all;
  }

  private static void space(List<Row> rows, double height) {
    if (height > 0) {
      rows.add(new Row(height, List.of(), List.of(), Row.KEEP));
    }
  }

  private void block(
      Element table,
      Style style,
      ContentArea outer,
      List<Row> head,
      List<Row> foot,
      List<Row> rows) {
    if (!rows.isEmpty()) {
      double below = style.box().margin().bottom().of(outer.width());
      boolean keep = compositor.keepsNext(style);
      Block.Repeated again = new Block.Repeated(head, foot);
      compositor.builder().table(table, below, again, rows, keep, true, outer.frames());
    }
  }

  private static List<Row> again(List<Row> rows) {
    return rows.stream().map(Row::again).toList();
  }

  private static List<Row> divisible(List<Row> rows) {
    return rows.stream().map(row -> row.withBreak(DIVIDED)).toList();
  }

  /** The last row stays with these that follow. */
  private static void keepLast(List<Row> rows, List<Row> following) {
    if (!following.isEmpty() && !rows.isEmpty()) {
      rows.set(rows.size() - 1, rows.get(rows.size() - 1).keeping());
    }
  }
}
