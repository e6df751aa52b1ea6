package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * kramdown's tables, which need no head: rows with none above them are a table too, and lines of
 * dashes may part the rows of the body (kramdown Syntax, "Tables").
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
          i == 0 || lines.get(i - 1).isBlank() || lines.get(i - 1).text().contains("{:");
      if (end > i && apart) {
        table(lines.subList(i, end), text.text(), draft);
      }
      i = Math.max(i, end);
    }
    return draft.done();
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

  private static void table(List<TextLine> rows, String whole, Draft draft) {
    int first = 0;
    while (first < rows.size() && parts(rows.get(first))) {
      draft.put(rows.get(first).start(), rows.get(first).next(whole), "");
      first++;
    }
    if (first == rows.size()) {
      return;
    }
    boolean head = first + 1 < rows.size() && parts(rows.get(first + 1));
    if (!head) {
      int columns = rows.stream().mapToInt(KramdownTables::columns).max().orElse(1);
      String above = "|" + "  |".repeat(columns) + "\n|" + "--|".repeat(columns) + "\n";
      draft.put(rows.get(first).start(), rows.get(first).start(), above);
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
