package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables drawn with lines. pandoc, grid_tables: "The row of =s separates the header from the table
 * body, and can be omitted for a headerless table. The cells of grid tables may contain arbitrary
 * block elements".
 */
final class GridTables implements Rewriting {
  private static final Pattern BORDER = Pattern.compile("(?m)^( *)\\+(?:[-:=]+\\+)++[ \\t]*$");
  private static final int MOST_COLUMNS = 100;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("+-", from) < 0 && all.indexOf("+:", from) < 0 && all.indexOf("+=", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher border = BORDER.matcher(all);
    int at = from;
    while (at <= all.length() && border.find(at)) {
      int end = code.end(border.start());
      if (end > border.start()) {
        at = end;
        continue;
      }
      at = Math.max(border.end(), table(text, draft, border.start(), border.group(1)));
    }
    return draft.done();
  }

  /** A line of the table: where it begins after the indent, and its words. */
  private record Line(int start, String words) {
    boolean isBorder() {
      return words.matches("\\+(?:[-:=]+\\+)++");
    }
  }

  private static int table(ManuscriptText text, Draft draft, int start, String indent) {
    List<Line> lines = new ArrayList<>();
    String all = text.text();
    int at = start;
    while (at < all.length()) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      String line = all.substring(at, end);
      boolean in =
          line.startsWith(indent)
              && line.length() > indent.length()
              && "+|".indexOf(line.charAt(indent.length())) >= 0;
      if (!in) {
        break;
      }
      lines.add(new Line(at + indent.length(), line.substring(indent.length()).stripTrailing()));
      at = end + 1;
    }
    while (!lines.isEmpty() && !lines.get(lines.size() - 1).isBorder()) {
      Line last = lines.remove(lines.size() - 1);
      at = last.start - indent.length();
    }
    if (lines.size() < 3) {
      return start;
    }
    TreeSet<Integer> marks = new TreeSet<>();
    lines.stream()
        .filter(Line::isBorder)
        .forEach(line -> marks.addAll(ScreenColumns.of(line.words, '+')));
    if (marks.size() > MOST_COLUMNS) {
      return at;
    }
    write(text, draft, lines, new ArrayList<>(marks), indent, Math.min(at, all.length()));
    return at;
  }

  private static void write(
      ManuscriptText text,
      Draft draft,
      List<Line> lines,
      List<Integer> marks,
      String indent,
      int end) {
    List<Integer> borders = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBorder()) {
        borders.add(i);
        if (i > 0 && lines.get(i).words.indexOf('=') >= 0) {
          heads.add(i);
        }
      }
    }
    int head = heads.isEmpty() || heads.get(0) == lines.size() - 1 ? -1 : heads.get(0);
    boolean footed = heads.size() > 1 && heads.get(heads.size() - 1) == lines.size() - 1;
    int foot = footed ? heads.get(heads.size() - 2) : Integer.MAX_VALUE;
    foot = footed && foot == head ? Integer.MAX_VALUE : foot;
    String aligned = lines.get(Math.max(head, 0)).words;
    HtmlTable table = new HtmlTable(text, draft, lines.get(0).start - indent.length(), indent);
    for (int b = 0; b + 1 < borders.size(); b++) {
      int first = borders.get(b) + 1;
      int last = borders.get(b + 1);
      if (first < last) {
        table.row(last <= head ? "thead" : first > foot ? "tfoot" : "tbody");
        row(table, lines.subList(first, last), marks, aligned);
        table.endRow();
      }
    }
    table.end(end);
  }

  private static void row(HtmlTable table, List<Line> lines, List<Integer> marks, String aligned) {
    int column = 0;
    while (column + 1 < marks.size()) {
      int next = column + 1;
      while (next + 1 < marks.size() && !parts(lines, marks.get(next))) {
        next++;
      }
      table.cell(
          cell(lines, marks.get(column) + 1, marks.get(next)),
          align(aligned, marks.get(column) + 1, marks.get(next)),
          next - column,
          1);
      column = next;
    }
  }

  /** Whether a bar stands in this column in every line of the row. */
  private static boolean parts(List<Line> lines, int column) {
    for (Line line : lines) {
      int at = ScreenColumns.offset(line.words, column);
      if (at >= line.words.length() || "|+".indexOf(line.words.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String align(String border, int from, int to) {
    String part = border.substring(Math.min(from, border.length()), Math.min(to, border.length()));
    boolean left = part.startsWith(":");
    boolean right = part.endsWith(":");
    return left && right ? "center" : left ? "left" : right ? "right" : "";
  }

  /** The lines of a cell, without the indent that they share and blank ones at either end. */
  private static List<Stretch> cell(List<Line> lines, int from, int to) {
    List<Stretch> cell = new ArrayList<>();
    int indent = Integer.MAX_VALUE;
    for (Line line : lines) {
      int start = ScreenColumns.offset(line.words, from);
      String words =
          line.words.substring(start, Math.max(start, ScreenColumns.offset(line.words, to)));
      String kept = words.stripTrailing();
      if (!kept.isEmpty()) {
        indent = Math.min(indent, kept.length() - kept.stripLeading().length());
      }
      cell.add(new Stretch(line.start + start, line.start + start + kept.length()));
    }
    while (!cell.isEmpty() && isEmpty(cell.get(cell.size() - 1))) {
      cell.remove(cell.size() - 1);
    }
    while (!cell.isEmpty() && isEmpty(cell.get(0))) {
      cell.remove(0);
    }
    int shared = indent;
    return cell.stream().map(s -> isEmpty(s) ? s : new Stretch(s.from() + shared, s.to())).toList();
  }

  private static boolean isEmpty(Stretch stretch) {
    return stretch.from() == stretch.to();
  }
}
