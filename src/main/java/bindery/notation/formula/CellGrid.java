package bindery.notation.formula;

import bindery.notation.tex.TexLengths;
import bindery.notation.tex.Token;
import bindery.notation.tex.Tokens;
import bindery.notation.tex.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The rows and cells of a table as they are read, and the table that becomes of them. */
final class CellGrid {
  private static final Set<String> RULES =
      Set.of("\\hline", "\\hdashline", "\\toprule", "\\midrule", "\\bottomrule");

  /** One row of a table; a formula with more is none. */
  private static final int MOST_ROWS = 2_000;

  private final FormulaInput in;
  private final TexStyle look;
  private final TableKind kind;
  private final List<List<List<Atom>>> rows = new ArrayList<>();
  private final List<Element> made = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  /** Before which rows rules stand, and whether these are dashed. */
  private final Map<Integer, Boolean> rules = new HashMap<>();

  private CellGrid(FormulaInput in, TexStyle look, TableKind kind) {
    this.in = in;
    this.look = look;
    this.kind = kind;
  }

  /** Reads rows up to what is neither a mark of columns nor of rows, which is not taken. */
  static Element read(FormulaInput in, TexStyle look, TableKind kind, ColumnSpec columns) {
    CellGrid grid = new CellGrid(in, look, kind);
    grid.rules();
    grid.rows(in.list(look, ""));
    return grid.table(columns);
  }

  /** The same where the first cell has been read. */
  static Element read(FormulaInput in, TexStyle look, TableKind kind, List<Atom> first) {
    CellGrid grid = new CellGrid(in, look, kind);
    grid.rows(first);
    return grid.table(ColumnSpec.of(grid.width() == 1 ? "c" : "rl"));
  }

  static boolean isRowEnd(Token token) {
    return token.is("\\\\") || token.is("\\cr") || token.is("\\newline");
  }

  private void rows(List<Atom> first) {
    List<List<Atom>> row = new ArrayList<>();
    row.add(first);
    while (true) {
      Token token = in.tokens().next();
      if (token.is("&")) {
        row.add(in.list(look, ""));
      } else if (isRowEnd(token)) {
        add(row);
        gaps.set(gaps.size() - 1, gap(token));
        row = new ArrayList<>();
        rules();
        row.add(in.list(look, ""));
      } else {
        in.tokens().back(token);
        boolean empty = row.size() == 1 && row.get(0).isEmpty() && !rows.isEmpty();
        if (!empty || in.marks().hasAny()) {
          add(row);
        }
        return;
      }
      if (rows.size() > MOST_ROWS) {
        throw new Unreadable(token, "a table of more than " + MOST_ROWS + " rows", "part it");
      }
    }
  }

  private void add(List<List<Atom>> row) {
    Element mtr = MathMl.element("mtr");
    rows.add(row);
    made.add(mtr);
    gaps.add("");
    if (kind.numbersRows()) {
      in.marks().row(Optional.of(mtr));
    }
  }

  /** The length that may stand after the end of a row. */
  private String gap(Token end) {
    in.tokens().takeHere("*");
    Token token = in.tokens().raw();
    in.tokens().back(token);
    if (!token.is("[") || end.is("\\cr")) {
      return "";
    }
    List<Token> written = in.tokens().option().orElse(List.of());
    String length = TexLengths.clean(Tokens.text(written));
    if (length.isEmpty()) {
      // No length: the row begins with a bracket.
      in.tokens().back(new Token("]", token.offset(), token.end()));
      in.tokens().back(written);
      in.tokens().back(token);
    }
    return length;
  }

  private void rules() {
    Token token = in.tokens().peek();
    while (RULES.contains(token.text()) || token.is("\\cline")) {
      in.tokens().next();
      if (token.is("\\cline")) {
        in.tokens().word(token);
      } else {
        rules.put(rows.size(), token.is("\\hdashline"));
      }
      token = in.tokens().peek();
    }
  }

  private int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  private Element table(ColumnSpec columns) {
    Element table = MathMl.element("mtable").addClass(kind.name());
    for (int i = 0; i < rows.size(); i++) {
      List<List<Atom>> row = rows.get(i);
      for (int j = 0; j < row.size(); j++) {
        made.get(i).appendChild(cell(row.get(j), i, j, columns));
      }
      table.appendChild(made.get(i));
    }
    int width = width();
    StringBuilder sides = new StringBuilder();
    StringBuilder spaces = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    for (int j = 0; j < width; j++) {
      sides.append(j == 0 ? "" : " ").append(side(columns.side(j)));
      if (j > 0) {
        spaces.append(j == 1 ? "" : " ").append(kind.space(j));
        lines.append(j == 1 ? "" : " ").append(word(columns.lines().get(j)));
      }
    }
    table.attr("columnalign", sides.toString());
    if (width > 1) {
      table.attr("columnspacing", spaces.toString());
    }
    rowSpacing(table);
    if (lines.indexOf("d") >= 0) {
      table.attr("columnlines", lines.toString());
    }
    if (look.display()) {
      table.attr("displaystyle", "true");
    }
    return table;
  }

  private void rowSpacing(Element table) {
    StringBuilder spaces = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    boolean given = false;
    for (int i = 0; i + 1 < rows.size(); i++) {
      String gap = gaps.get(i);
      given |= !gap.isEmpty();
      spaces.append(i == 0 ? "" : " ").append(gap.isEmpty() ? kind.rowSpace() : more(gap));
      lines.append(i == 0 ? "" : " ").append(word(rules.get(i + 1)));
    }
    if (rows.size() > 1) {
      table.attr("rowspacing", given ? spaces.toString() : kind.rowSpace());
    }
    if (lines.indexOf("d") >= 0) {
      table.attr("rowlines", lines.toString());
    }
  }

  /** A gap that is asked for is more than the usual one. */
  private String more(String gap) {
    boolean em = gap.endsWith("em");
    double own = em ? Double.parseDouble(gap.substring(0, gap.length() - 2)) : 0;
    double usual = Double.parseDouble(kind.rowSpace().substring(0, kind.rowSpace().length() - 2));
    return em ? Math.round(10_000 * Math.max(0, own + usual)) / 10_000.0 + "em" : gap;
  }

  private Element cell(List<Atom> atoms, int row, int column, ColumnSpec columns) {
    List<Atom> all = new ArrayList<>(atoms);
    if (kind.pads(column)) {
      // What stands before a column's relation gives it its space (amsmath puts an empty group
      // there).
      all.add(0, Atom.ord(MathMl.element("mrow")));
    }
    List<Element> content = new ArrayList<>(AtomSpacing.spaced(all, look.size()));
    content.removeIf(element -> element.nameIs("mrow") && element.childNodeSize() == 0);
    Element mtd = MathMl.of("mtd", content);
    char side = kind.side(columns.side(column), row, rows.size());
    if (side != 'c') {
      mtd.addClass("align-" + side(side));
    }
    boolean last = column == rows.get(row).size() - 1;
    put(mtd, columns.lines().get(column), "line-before");
    put(mtd, last ? columns.lines().get(column + 1) : null, "line-after");
    put(mtd, rules.get(row), "line-above");
    put(mtd, row == rows.size() - 1 ? rules.get(rows.size()) : null, "line-below");
    return mtd;
  }

  private static void put(Element mtd, Boolean dashed, String name) {
    if (dashed != null) {
      mtd.addClass(name);
    }
    if (Boolean.TRUE.equals(dashed)) {
      mtd.addClass("dashed-" + name);
    }
  }

  /** What MathML calls a line between columns or rows. */
  private static String word(Boolean dashed) {
    return dashed == null ? "none" : dashed ? "dashed" : "solid";
  }

  private static String side(char side) {
    return side == 'l' ? "left" : side == 'r' ? "right" : "center";
  }
}
