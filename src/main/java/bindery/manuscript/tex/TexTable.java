package bindery.manuscript.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of LaTeX, as rows with bars. */
final class TexTable {
  private static final Set<String> TABLES =
      Set.of("tabular", "tabularx", "tabulary", "longtable", "tabu", "longtabu", "supertabular");

  private static final Pattern RULE =
      Pattern.compile(
          "\\\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot)(?:\\[[^\\]]*\\])?"
              + "|\\\\(?:cline|cmidrule)(?:\\([^)]*\\))?\\{[^}]*\\}");

  private static final Pattern WIDE =
      Pattern.compile("\\\\multicolumn\\{(\\d{1,2})\\}\\{[^{}]*\\}");

  private final TexReader reader;
  private final int place;
  private final int depth;

  TexTable(TexReader reader, int place, int depth) {
    this.reader = reader;
    this.place = place;
    this.depth = depth;
  }

  static boolean isTable(String name) {
    return TABLES.contains(name);
  }

  String table(String name, EnvironmentText inner) {
    TexFloat.Parts parts = TexFloat.Parts.of(inner.body());
    List<String> arguments = inner.arguments();
    String columns = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1);
    String body = parts.rest();
    int repeated = body.lastIndexOf("\\endfirsthead");
    int head = body.indexOf("\\endhead");
    if (repeated >= 0 && head > repeated) {
      body = body.substring(0, repeated) + body.substring(head);
    }
    boolean headed = isHeaded(body);
    List<List<String>> rows = rows(body);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n\n");
    if (!headed) {
      row(List.of(), width, out);
    }
    for (int i = 0; i < rows.size(); i++) {
      if (i == (headed ? 1 : 0)) {
        out.append('|').append(rule(columns, width)).append('\n');
      }
      row(rows.get(i), width, out);
    }
    if (headed && rows.size() == 1) {
      out.append('|').append(rule(columns, width)).append('\n');
    }
    String caption = reader.line(parts.caption(), place, depth);
    String spec = parts.id().isEmpty() ? "" : " {#" + parts.id() + "}";
    boolean named = !caption.isEmpty() || !spec.isEmpty();
    return out.append(named ? "\nTable: " + caption + spec + "\n" : "").append('\n').toString();
  }

  /** Whether a rule stands under the first row, and no further one under the next. */
  private static boolean isHeaded(String body) {
    Matcher rule = RULE.matcher(body.replaceFirst("\\A(?:\\s|\\\\hline|\\\\toprule)++", ""));
    int first = body.replaceFirst("\\A(?:\\s|\\\\hline|\\\\toprule)++", "").indexOf("\\\\");
    return first >= 0 && rule.find() && rule.start() > first && rule.start() - first < 20;
  }

  private static void row(List<String> cells, int width, StringBuilder out) {
    out.append('|');
    for (int i = 0; i < width; i++) {
      out.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
    }
    out.append('\n');
  }

  private static String rule(String columns, int width) {
    String plain = columns.replaceAll("\\{[^{}]*\\}|[@!><|*]", "");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < width; i++) {
      char c = i < plain.length() ? plain.charAt(i) : 'l';
      out.append(c == 'r' ? "---:|" : c == 'c' ? ":---:|" : "----|");
    }
    return out.toString();
  }

  private List<List<String>> rows(String body) {
    String plain = RULE.matcher(body).replaceAll("");
    List<List<String>> rows = new ArrayList<>();
    for (String line : plain.split("\\\\\\\\(?:\\*)?(?:\\[[^\\]\\n]*\\])?|\\\\tabularnewline")) {
      if (!line.isBlank()) {
        rows.add(cells(line));
      }
    }
    return rows;
  }

  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("(?<!\\\\)&", -1)) {
      Matcher wide = WIDE.matcher(cell);
      int more = wide.find() ? Integer.parseInt(wide.group(1)) - 1 : 0;
      String plain = more >= 0 && wide.reset().find() ? wide.replaceFirst("") : cell;
      plain = plain.strip();
      boolean braced =
          plain.startsWith("{") && EnvironmentText.closing(plain, 0) == plain.length() - 1;
      plain = braced ? plain.substring(1, plain.length() - 1) : plain;
      cells.add(reader.line(plain, place, depth).replaceAll("(?<!\\\\)\\|", "\\\\|"));
      for (int i = 0; i < more; i++) {
        cells.add("");
      }
    }
    return cells;
  }
}
