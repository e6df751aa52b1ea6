package bindery.notation.formula;

import bindery.notation.formula.TexStyle.Size;
import bindery.notation.tex.Token;
import bindery.notation.tex.Unreadable;
import bindery.report.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Environments: tables of all kinds, and what stands around a whole formula. */
final class TableCommands {
  /**
   * What an environment is.
   *
   * @param sides of its columns; empty where they are written after its name
   * @param size of what stands in its cells; null for the size that holds
   * @param open the bracket before it, or empty
   * @param close the bracket after it, or empty
   * @param argument whether something stands after its name that says nothing here
   */
  private record Kind(
      TableKind table, String sides, Size size, String open, String close, boolean argument) {}

  private static final Map<String, Kind> KINDS = kinds();

  /** Those that hold one formula, and whether it is numbered. */
  private static final Map<String, Boolean> WHOLE =
      Map.of(
          "equation", true,
          "equation*", false,
          "displaymath", false,
          "math", false,
          "dmath", true,
          "dmath*", false,
          "subequations", false,
          "empheq", true,
          "center", false);

  private TableCommands() {}

  private static Map<String, Kind> kinds() {
    Map<String, Kind> all = new HashMap<>();
    for (String name : List.of("align", "flalign", "eqnarray", "gather", "alignat", "xalignat")) {
      boolean pairs = !name.equals("gather");
      String table = name.equals("eqnarray") ? name : pairs ? "aligned" : "gathered";
      table = name.equals("alignat") ? "alignedat" : table;
      String sides = name.equals("eqnarray") ? "rcl" : pairs ? "rl" : "c";
      boolean argument = name.endsWith("at");
      TableKind kind = TableKind.of(table);
      all.put(name, new Kind(kind.numbering(), sides, Size.DISPLAY, "", "", argument));
      all.put(name + "*", new Kind(kind, sides, Size.DISPLAY, "", "", argument));
    }
    all.put("aligned", plain("aligned", "rl"));
    all.put("split", plain("aligned", "rl"));
    all.put("alignedat", new Kind(TableKind.of("alignedat"), "rl", Size.DISPLAY, "", "", true));
    all.put("gathered", plain("gathered", "c"));
    for (String name : List.of("multline", "multline*", "multlined")) {
      all.put(name, plain("multlined", "c"));
    }
    cases(all);
    matrices(all);
    all.put("array", new Kind(TableKind.of("array"), "", Size.TEXT, "", "", false));
    all.put("tabular", new Kind(TableKind.of("array"), "", Size.TEXT, "", "", false));
    all.put("darray", new Kind(TableKind.of("array"), "", Size.DISPLAY, "", "", false));
    all.put("subarray", new Kind(TableKind.of("substack"), "", Size.SCRIPT, "", "", false));
    return Map.copyOf(all);
  }

  private static Kind plain(String table, String sides) {
    return new Kind(TableKind.of(table), sides, Size.DISPLAY, "", "", false);
  }

  private static void cases(Map<String, Kind> all) {
    TableKind kind = TableKind.of("cases");
    all.put("cases", new Kind(kind, "l", Size.TEXT, "{", "", false));
    all.put("dcases", new Kind(kind, "l", Size.DISPLAY, "{", "", false));
    all.put("rcases", new Kind(kind, "l", Size.TEXT, "", "}", false));
    all.put("drcases", new Kind(kind, "l", Size.DISPLAY, "", "}", false));
    for (String name : List.of("cases", "dcases", "rcases", "drcases")) {
      all.put(name + "*", all.get(name));
    }
  }

  private static void matrices(Map<String, Kind> all) {
    String kinds = " pbBvV";
    String opens = " ([{|‖";
    String closes = " )]}|‖";
    for (int i = 0; i < kinds.length(); i++) {
      String letter = kinds.substring(i, i + 1).strip();
      String open = opens.substring(i, i + 1).strip();
      String close = closes.substring(i, i + 1).strip();
      Kind large = new Kind(TableKind.of("matrix"), "c", Size.TEXT, open, close, false);
      TableKind small = TableKind.of("smallmatrix");
      all.put(letter + "matrix", large);
      all.put(letter + "matrix*", large);
      all.put(letter + "smallmatrix", new Kind(small, "c", Size.SCRIPT, open, close, false));
    }
  }

  static void into(Map<String, Command> all) {
    all.put("\\begin", TableCommands::begin);
    all.put("\\substack", TableCommands::substack);
    all.put("\\cases", TableCommands::plainCases);
    all.put("\\matrix", (command, in, look) -> plainMatrix(command, in, look, "matrix"));
    all.put("\\pmatrix", (command, in, look) -> plainMatrix(command, in, look, "pmatrix"));
    all.put("\\shoveleft", (command, in, look) -> in.argument(command, look));
    all.put("\\shoveright", (command, in, look) -> in.argument(command, look));
  }

  private static Atom begin(Token command, FormulaInput in, TexStyle look) {
    String name = in.tokens().word(command).strip();
    Boolean numbered = WHOLE.get(name);
    if (numbered != null) {
      return whole(command, in, look.with(Size.DISPLAY), name, numbered);
    }
    Kind kind = KINDS.get(name);
    if (kind == null) {
      List<String> known = new ArrayList<>(KINDS.keySet());
      known.addAll(WHOLE.keySet());
      throw new Unreadable(
          command,
          "the environment ‘" + name + "’ is not known:",
          NearestName.hint(name, known, "use one such as aligned, cases or array"));
    }
    if (kind.argument()) {
      in.tokens().argument(command);
    }
    Optional<String> option =
        name.startsWith("a") || name.endsWith("*") || name.startsWith("g")
            ? in.tokens().optionalWord()
            : Optional.empty();
    if (kind.table().numbersRows() || name.equals("multline")) {
      in.marks().number();
    }
    ColumnSpec columns = columns(command, in, name, kind, option.orElse(""));
    Element table = CellGrid.read(in, look.with(kind.size()), kind.table(), columns);
    end(command, in, name);
    return fenced(kind, small(kind, table));
  }

  private static ColumnSpec columns(
      Token command, FormulaInput in, String name, Kind kind, String option) {
    if (kind.sides().isEmpty()) {
      return ColumnSpec.parse(in.tokens().word(command));
    }
    boolean told = name.endsWith("matrix*") && !option.isBlank();
    return told ? ColumnSpec.parse(option) : ColumnSpec.of(kind.sides());
  }

  private static Atom whole(
      Token command, FormulaInput in, TexStyle look, String name, boolean numbered) {
    if (numbered) {
      in.marks().number();
    }
    Element content = MathMl.row(Rows.read(in, look));
    end(command, in, name);
    return Atom.ord(content);
  }

  private static void end(Token command, FormulaInput in, String name) {
    Token end = in.tokens().next();
    if (!end.is("\\end")) {
      throw end.isEnd()
          ? new Unreadable(
              command,
              "the environment ‘" + name + "’ is never ended:",
              "write ‘\\end{" + name + "}’")
          : Parser.unexpected(end);
    }
    String ended = in.tokens().word(end).strip();
    if (!ended.equals(name)) {
      throw new Unreadable(
          end,
          "the environment ‘" + name + "’ is ended as ‘" + ended + "’:",
          "write ‘\\end{" + name + "}’");
    }
  }

  private static Element small(Kind kind, Element table) {
    return kind.size() == Size.SCRIPT ? Styles.styled(Size.SCRIPT, table) : table;
  }

  private static Atom fenced(Kind kind, Element table) {
    if (kind.open().isEmpty() && kind.close().isEmpty()) {
      return Atom.ord(table);
    }
    return Fractions.fenced(kind.open(), table, kind.close()).with(TexClass.INNER);
  }

  private static Atom substack(Token command, FormulaInput in, TexStyle look) {
    return braced(
        command, in, look, new Kind(TableKind.of("substack"), "c", look.size(), "", "", false));
  }

  private static Atom plainCases(Token command, FormulaInput in, TexStyle look) {
    return braced(command, in, look.with(Size.TEXT), KINDS.get("cases"));
  }

  private static Atom plainMatrix(Token command, FormulaInput in, TexStyle look, String name) {
    return braced(command, in, look.with(Size.TEXT), KINDS.get(name));
  }

  /** Rows between braces, as plain TeX has them. */
  private static Atom braced(Token command, FormulaInput in, TexStyle look, Kind kind) {
    if (!in.tokens().take("{")) {
      return in.argument(command, look);
    }
    Element table = CellGrid.read(in, look, kind.table(), ColumnSpec.of(kind.sides()));
    Token close = in.tokens().next();
    if (!close.is("}")) {
      throw close.isEnd()
          ? new Unreadable(command, "the braces of this are never closed:", "write ‘}’")
          : Parser.unexpected(close);
    }
    return fenced(kind, table);
  }
}
