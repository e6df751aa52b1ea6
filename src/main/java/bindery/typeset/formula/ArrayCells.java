package bindery.typeset.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The cells of a table of formulas, set, and the columns that they need. */
final class ArrayCells {
  /** Half the white between two columns where nothing says it, ems. */
  private static final double BESIDE = 0.4;

  private final FormulaType type;
  private final Inner inner;

  ArrayCells(FormulaType type, Inner inner) {
    this.type = type;
    this.inner = inner;
  }

  /**
   * A cell.
   *
   * @param share of spare room that stands before what it holds
   * @param before white before it
   * @param after white after it
   * @param columns that it goes across
   */
  private record Cell(
      Element element, Box box, double share, double before, double after, int columns) {}

  /**
   * A row, its cells at their places.
   *
   * @param element the {@code mtr}
   * @param last its last cell, if a line may end within that; else null
   * @param head all before that
   * @param start of what that holds
   */
  record Line(Element element, Box box, Element last, Box head, double start) {}

  /**
   * Rows that share their columns.
   *
   * @param starts of the columns
   * @param width of all of them
   */
  record Lines(List<Line> lines, double[] starts, double width) {}

  /** Class of a cell that is the number of its row. */
  static final String NUMBER = "equation-number";

  /**
   * @param numbers whether numbers of rows are set as their last cells
   */
  Lines of(Element table, FormulaStyle style, boolean numbers) {
    List<Element> rows =
        table.children().stream().filter(r -> r.normalName().matches("mtr|mlabeledtr")).toList();
    List<List<Cell>> cells = new ArrayList<>();
    for (Element row : rows) {
      cells.add(cells(table, row, style, numbers));
    }
    double[] widths = widths(cells);
    double[] starts = new double[widths.length];
    double wide = 0;
    for (int c = 0; c < widths.length; c++) {
      starts[c] = wide;
      wide += widths[c];
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      lines.add(line(rows.get(i), cells.get(i), starts, widths, wide));
    }
    return new Lines(lines, starts, wide);
  }

  private static Line line(
      Element row, List<Cell> cells, double[] starts, double[] widths, double wide) {
    Box all = placed(cells, starts, widths, wide);
    int end = cells.size() - 1;
    boolean parts = end == 0 || end > 0 && cells.get(end).share() == 0;
    if (!parts) {
      return new Line(row, all, null, all, 0);
    }
    Box head = placed(cells.subList(0, end), starts, widths, wide);
    int column = cells.subList(0, end).stream().mapToInt(Cell::columns).sum();
    Cell last = cells.get(end);
    double spare = wide - last.before() - last.after() - last.box().width();
    double start = starts[column] + last.before() + (end == 0 ? last.share() * spare : 0);
    return new Line(row, all, last.element(), head, start);
  }

  private static Box placed(List<Cell> cells, double[] starts, double[] widths, double wide) {
    BoxBuilder out = new BoxBuilder().reach(0, 0, 0);
    int c = 0;
    for (Cell cell : cells) {
      double room = -cell.before() - cell.after() - cell.box().width();
      for (int k = c; k < c + cell.columns(); k++) {
        room += widths[k];
      }
      out.put(starts[c] + cell.before() + cell.share() * Math.max(0, room), 0, cell.box());
      c += cell.columns();
    }
    return out.box(wide);
  }

  private List<Cell> cells(Element table, Element row, FormulaStyle style, boolean numbers) {
    double em = type.size(style);
    FormulaStyle own = ElementStyle.of(row, style);
    List<Cell> cells = new ArrayList<>();
    boolean labelled = row.normalName().equals("mlabeledtr");
    List<Element> all =
        new ArrayList<>(row.children().subList(labelled ? 1 : 0, row.childrenSize()));
    all.removeIf(cell -> !numbers && cell.hasClass(NUMBER));
    int column = 0;
    for (int i = 0; i < all.size(); i++) {
      Element cell = all.get(i);
      Box box = inner.row(cell, ElementStyle.of(cell, own));
      int across = Math.max(1, number(cell.attr("columnspan")));
      boolean last = i == all.size() - 1;
      double before =
          column == 0
              ? Math.max(edge(cell, "line-before", em), declared(cell, "padding-left", em))
              : beside(table, cell, column - 1, "padding-left", em);
      double after =
          last
              ? Math.max(edge(cell, "line-after", em), declared(cell, "padding-right", em))
              : beside(table, cell, column, "padding-right", em);
      double share = share(table, row, cell, column);
      cells.add(new Cell(cell, box, share, before, after, across));
      column += across;
    }
    return cells;
  }

  /** White between a cell at the edge and a rule there. */
  private static double edge(Element cell, String line, double em) {
    return cell.hasClass(line) ? BESIDE * em : 0;
  }

  private static int number(String attribute) {
    return attribute.matches("\\d{1,3}") ? Integer.parseInt(attribute) : 1;
  }

  /** White on a side of a cell: its own padding, or half of what parts the columns. */
  private static double beside(Element table, Element cell, int gap, String side, double em) {
    double own = declared(cell, side, em);
    if (own >= 0) {
      return own;
    }
    String said = listed(table.attr("columnspacing"), gap);
    return said.isEmpty()
        ? BESIDE * em
        : Math.max(0, MathLength.of(said, em, em).orElse(2 * BESIDE * em) / 2);
  }

  private static double declared(Element cell, String side, double em) {
    String said = ElementStyle.declared(cell, side);
    if (said.isEmpty()) {
      String both = ElementStyle.declared(cell, "padding");
      String[] parts = both.isEmpty() ? new String[0] : both.split("\\s+");
      said = parts.length == 0 ? "" : parts.length == 1 ? parts[0] : parts[1];
    }
    return said.isEmpty() ? -1 : Math.max(0, MathLength.of(said, em, em).orElse(-1));
  }

  /** One of the values of a list, of which the last counts for all that follow. */
  static String listed(String list, int at) {
    String[] values = list.strip().split("\\s+");
    return values[Math.min(at, values.length - 1)];
  }

  private static double share(Element table, Element row, Element cell, int column) {
    String said = ElementStyle.declared(cell, "text-align");
    if (said.isEmpty() && cell.className().startsWith("align-")) {
      said = cell.className().replaceAll("^align-|\\s.*", "");
    }
    said = said.isEmpty() ? cell.attr("columnalign") : said;
    said = said.isEmpty() ? listed(row.attr("columnalign"), column) : said;
    said = said.isEmpty() ? listed(table.attr("columnalign"), column) : said;
    return switch (said.toLowerCase(Locale.ROOT)) {
      case "left", "start", "-webkit-left" -> 0;
      case "right", "end", "-webkit-right" -> 1;
      default -> 0.5;
    };
  }

  private static double[] widths(List<List<Cell>> rows) {
    int columns = 0;
    for (List<Cell> row : rows) {
      columns = Math.max(columns, row.stream().mapToInt(Cell::columns).sum());
    }
    double[] widths = new double[columns];
    for (int pass = 0; pass < 2; pass++) {
      for (List<Cell> row : rows) {
        int c = 0;
        for (Cell cell : row) {
          double needed = cell.before() + cell.box().width() + cell.after();
          if (cell.columns() == 1 && pass == 0) {
            widths[c] = Math.max(widths[c], needed);
          } else if (cell.columns() > 1 && pass == 1) {
            double there = 0;
            for (int i = c; i < c + cell.columns(); i++) {
              there += widths[i];
            }
            widths[c + cell.columns() - 1] += Math.max(0, needed - there);
          }
          c += cell.columns();
        }
      }
    }
    return widths;
  }
}
