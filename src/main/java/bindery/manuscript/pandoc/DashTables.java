package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables whose columns are told by hyphens. pandoc, simple_tables: "The header and table rows must
 * each fit on one line. Column alignments are determined by the position of the header text
 * relative to the dashed line below it"; multiline_tables: "They must begin with a row of dashes,
 * before the header text (unless the header row is omitted). They must end with a row of dashes,
 * then a blank line. The rows must be separated by blank lines."
 */
final class DashTables implements Rewriting {
  /** Two groups of hyphens at least: one alone underlines a heading. */
  private static final Pattern GROUPS = Pattern.compile("(?m)^ {0,3}-{2,}(?: +-{2,})++ *$");

  private static final Pattern FULL = Pattern.compile(" {0,3}-{3,} *");
  private static final int MOST_LINES = 2000;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Matcher groups = GROUPS.matcher(all);
    if (!found(groups, all, from)) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    int at = from;
    while (found(groups, all, at)) {
      at = groups.end();
      if (!code.covers(groups.start()) && groups.start() >= draft.end()) {
        at = Math.max(at, new Reading(text, draft, from, groups.start()).end());
      }
    }
    return draft.done();
  }

  /** Finds the next line that is a rule; only those that hold hyphens are looked at. */
  private static boolean found(Matcher groups, String all, int from) {
    for (int at = all.indexOf("--", from); at >= 0; ) {
      int start = Math.max(from, all.lastIndexOf('\n', at) + 1);
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (groups.region(start, end).matches()) {
        return true;
      }
      at = all.indexOf("--", end);
    }
    return false;
  }

  /** A line of the text. */
  private record Line(int start, String words) {
    boolean isBlank() {
      return words.isBlank();
    }

    int next() {
      return start + words.length() + 1;
    }
  }

  private static final class Reading {
    private final ManuscriptText source;
    private final String text;
    private final Draft draft;
    private final int least;
    private final Line rule;
    private final List<int[]> columns = new ArrayList<>();
    private int end;

    Reading(ManuscriptText source, Draft draft, int from, int at) {
      this.source = source;
      this.text = source.text();
      this.draft = draft;
      this.least = Math.max(from, draft.end());
      this.rule = line(at);
      this.end = at;
      Matcher group = Pattern.compile("-+").matcher(rule.words);
      while (group.find()) {
        columns.add(new int[] {group.start(), group.end()});
      }
      read();
    }

    int end() {
      return end;
    }

    private Line line(int start) {
      int stop = text.indexOf('\n', start);
      return new Line(start, text.substring(start, stop < 0 ? text.length() : stop));
    }

    /** The lines right above, up to a blank one, the nearest last. */
    private List<Line> above() {
      List<Line> lines = new ArrayList<>();
      int at = rule.start;
      while (at > least && lines.size() < 20) {
        Line line = line(text.lastIndexOf('\n', at - 2) + 1);
        if (line.isBlank() || line.start < least) {
          break;
        }
        lines.add(0, line);
        at = line.start;
      }
      return lines;
    }

    private void read() {
      List<Line> above = above();
      String top = above.isEmpty() ? "" : above.get(0).words;
      boolean ruled = FULL.matcher(top).matches() || GROUPS.matcher(top).matches();
      List<Line> below = new ArrayList<>();
      Line last = null;
      boolean blanks = false;
      for (int at = rule.next(); at < text.length() && below.size() < MOST_LINES; ) {
        Line line = line(at);
        boolean dashes = FULL.matcher(line.words).matches() || GROUPS.matcher(line.words).matches();
        boolean closes = dashes && (line.next() >= text.length() || line(line.next()).isBlank());
        if (closes) {
          last = line;
          break;
        }
        if (dashes || line.isBlank() && !ruled && !above.isEmpty()) {
          break;
        }
        blanks |= line.isBlank();
        below.add(line);
        at = line.next();
      }
      if (below.isEmpty() || below.get(0).isBlank()) {
        return;
      }
      if (ruled && above.size() > 1 && last != null) {
        write(above.get(0), above.subList(1, above.size()), below, last, true);
      } else if (above.isEmpty() && last != null) {
        write(rule, List.of(), below, last, blanks);
      } else if (above.size() == 1 && !ruled) {
        write(above.get(0), above, below, last, false);
      }
    }

    private void write(Line first, List<Line> head, List<Line> body, Line last, boolean multiline) {
      HtmlTable table = new HtmlTable(source, draft, first.start, "");
      List<Line> model = head.isEmpty() ? body.subList(0, 1) : head;
      List<String> aligns = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        aligns.add(align(model, i));
      }
      if (!head.isEmpty()) {
        row(table, "thead", head, aligns);
      }
      List<Line> row = new ArrayList<>();
      for (Line line : body) {
        if (!line.isBlank()) {
          row.add(line);
        }
        if (!row.isEmpty() && (!multiline || line.isBlank())) {
          row(table, "tbody", row, aligns);
          row.clear();
        }
      }
      if (!row.isEmpty()) {
        row(table, "tbody", row, aligns);
      }
      Line closing = last == null ? body.get(body.size() - 1) : last;
      end = Math.min(text.length(), closing.next());
      table.end(end);
    }

    private void row(HtmlTable table, String part, List<Line> lines, List<String> aligns) {
      table.row(part);
      for (int i = 0; i < columns.size(); i++) {
        List<Stretch> cell = new ArrayList<>();
        for (Line line : lines) {
          Stretch stretch = stretch(line, i);
          if (stretch.from() < stretch.to()) {
            cell.add(stretch);
          }
        }
        table.cell(cell, aligns.get(i), 1, 1);
      }
      table.endRow();
    }

    private Stretch stretch(Line line, int i) {
      int from = i == 0 ? 0 : ScreenColumns.offset(line.words, columns.get(i)[0]);
      int to =
          i + 1 < columns.size()
              ? ScreenColumns.offset(line.words, columns.get(i + 1)[0])
              : line.words.length();
      String words = line.words.substring(from, Math.max(from, to));
      int lead = words.length() - words.stripLeading().length();
      String kept = words.strip();
      return new Stretch(line.start + from + lead, line.start + from + lead + kept.length());
    }

    /** Flush with the hyphens on the right: right; on the left: left; on neither: centred. */
    private String align(List<Line> model, int i) {
      int[] column = columns.get(i);
      int start = Integer.MAX_VALUE;
      int stop = 0;
      for (Line line : model) {
        Stretch s = stretch(line, i);
        if (s.from() < s.to()) {
          start = Math.min(start, s.from() - line.start);
          stop = Math.max(stop, s.to() - line.start);
        }
      }
      if (stop == 0) {
        return "";
      }
      boolean left = start <= column[0];
      boolean right = stop >= column[1];
      return left && right ? "" : left ? "left" : right ? "right" : "center";
    }
  }
}
