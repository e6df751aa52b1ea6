package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables of kramdown and Markua, which need no head: rows with none above them are a table too, and
 * lines of dashes or equals signs may part the rows of the body and stand around the table
 * (kramdown Syntax, "Tables"; Markua Spec, "Tables").
 */
final class KramdownTables implements Rewriting {
  private static final Pattern ROW = Pattern.compile(" {0,3}\\|.*\\|[ \\t]*");
  private static final Pattern LINE = Pattern.compile(" {0,3}\\|[ \\t:|+=-]*[=-][ \\t:|+=-]*");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf('|', from) < 0) {
      return text;
    }
    List<TextLine> lines = TextLine.of(text, from);
    Draft draft = new Draft(text);
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      while (end < lines.size() && isRow(lines.get(end))) {
        end++;
      }
      boolean apart =
          i == 0 || lines.get(i - 1).isBlank() || isAttributes(lines.get(i - 1).text().strip());
      if (end > i && apart) {
        table(lines.subList(i, end), text.text(), draft);
      }
      i = Math.max(i, end);
    }
    return draft.done();
  }

  private static boolean isAttributes(String line) {
    return line.startsWith("{") && line.endsWith("}");
  }

  private static boolean isRow(TextLine line) {
    String words = line.text();
    return words.indexOf('|') >= 0
        && !line.isCode()
        && (ROW.matcher(words).matches() || LINE.matcher(words).matches());
  }

  private static boolean parts(TextLine line) {
    return LINE.matcher(line.text()).matches();
  }

  private static boolean isDouble(TextLine line) {
    return line.text().indexOf('=') >= 0;
  }

  private static void table(List<TextLine> rows, String whole, Draft draft) {
    int first = 0;
    while (first < rows.size() && parts(rows.get(first))) {
      draft.put(rows.get(first).start(), rows.get(first).next(whole), "");
      first++;
    }
    if (first == rows.size()) {
      return;
    }
    boolean ruled = first > 0 && isDouble(rows.get(0));
    boolean head =
        first + 1 < rows.size()
            && parts(rows.get(first + 1))
            && (!ruled || isDouble(rows.get(first + 1)));
    if (!head) {
      int columns = rows.stream().mapToInt(KramdownTables::columns).max().orElse(1);
      String above = "|" + "  |".repeat(columns) + "\n|" + "--|".repeat(columns) + "\n";
      draft.put(rows.get(first).start(), rows.get(first).start(), above);
    }
    if (head && isDouble(rows.get(first + 1))) {
      TextLine line = rows.get(first + 1);
      draft.put(line.start(), line.end(), line.text().replace('=', '-'));
    }
    for (TextLine row : rows.subList(Math.min(rows.size(), first + (head ? 2 : 1)), rows.size())) {
      if (parts(row)) {
        draft.put(row.start(), row.next(whole), "");
      }
    }
  }

  private static int columns(TextLine row) {
    String words = row.text().strip();
    int bars = 0;
    for (int i = 0; i < words.length(); i++) {
      boolean escaped = i > 0 && words.charAt(i - 1) == '\\';
      bars += words.charAt(i) == '|' && !escaped ? 1 : 0;
    }
    return Math.max(1, words.endsWith("|") ? bars - 1 : bars);
  }
}
