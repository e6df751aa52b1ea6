package bindery.manuscript.tex;

import java.util.regex.Pattern;

/** Tells how a formula stands in its lines. */
final class FormulaLines {
  /** The second line of a table (GitHub Flavored Markdown 4.10). */
  private static final Pattern HYPHENS =
      Pattern.compile(
          "[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*(?:[|+][ \\t]*:?-+:?[ \\t]*)++[|+]?[ \\t]*|[ \\t>]*\\|[ \\t]*:?-+:?[ \\t]*\\|?[ \\t]*");

  private static final Pattern BEFORE =
      Pattern.compile("[ \\t>]*(?:(?:[-*+:~]|\\(?\\w{1,9}[.)])[ \\t]+)*+");

  private final String text;

  /** What was found out of the last paragraph: where it begins and ends, and where its rows do. */
  private int paragraph = -1;

  private int paragraphEnd = -1;
  private int rows = -1;

  private int lineStart = -1;
  private int lineEnd = -1;
  private boolean quoted;
  private boolean bars;

  FormulaLines(String text) {
    this.text = text;
  }

  int start(int at) {
    find(at);
    return lineStart;
  }

  int end(int at) {
    find(at);
    return lineEnd;
  }

  /** Many formulas may stand in one long line: it is looked through once. */
  private void find(int at) {
    if (at < lineStart || at > lineEnd || lineStart < 0) {
      lineStart = text.lastIndexOf('\n', at - 1) + 1;
      int end = text.indexOf('\n', at);
      lineEnd = end < 0 ? text.length() : end;
      int i = lineStart;
      while (i < lineEnd && " \t".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      quoted = i < lineEnd && text.charAt(i) == '>';
      bars = text.substring(lineStart, lineEnd).indexOf('|') >= 0;
    }
  }

  /** Whether the line stands in a quote. */
  boolean isQuoted(int at) {
    find(at);
    return quoted;
  }

  /** Whether no word stands before it in its line. */
  boolean isFirst(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) != '\n') {
      if (at - i > 200) {
        return false;
      }
      i--;
    }
    return BEFORE.matcher(text).region(i + 1, at).matches();
  }

  /** Whether no word stands after it in its line. */
  boolean isLast(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i >= text.length() || text.charAt(i) == '\n';
  }

  /** Whether a stretch is a block of its own: no line of text stands right before or after it. */
  boolean isApart(int from, int to) {
    if (!isFirst(from) || !isLast(to)) {
      return false;
    }
    int start = start(from);
    int end = end(to);
    String before = start == 0 ? "" : text.substring(start(start - 1), start - 1);
    String after = end >= text.length() ? "" : text.substring(end + 1, end(end + 1));
    boolean item = !text.substring(start, from).replaceAll("[ \\t>]", "").isEmpty();
    return (item || closed(before)) && closed(after);
  }

  /** Whether a line ends no paragraph and begins none. */
  private static boolean closed(String line) {
    String words = line.replaceAll("[ \\t>]", "");
    return words.isEmpty()
        || words.startsWith(":::")
        || words.startsWith("```")
        || words.startsWith("</")
        || words.startsWith("#");
  }

  /** What lines begin with below the line of this offset in the same block. */
  String prefix(int at) {
    String before = text.substring(start(at), at);
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      prefix.append(c == '>' || c == '\t' ? c : ' ');
    }
    return prefix.toString();
  }

  /** Whether the line is a row of a table with bars. */
  boolean isRow(int at) {
    int start = start(at);
    if (!bars) {
      return false;
    }
    if (start < paragraph || start >= paragraphEnd) {
      measure(start);
    }
    return rows >= 0 && end(start) + 1 >= rows;
  }

  private void measure(int start) {
    paragraph = start;
    while (paragraph > 0 && !isBlank(start(paragraph - 1))) {
      paragraph = start(paragraph - 1);
    }
    rows = -1;
    int line = paragraph;
    while (line < text.length() && !isBlank(line)) {
      if (rows < 0 && HYPHENS.matcher(text).region(line, end(line)).matches()) {
        rows = line;
      }
      line = end(line) + 1;
    }
    paragraphEnd = line;
  }

  /** Whether nothing stands in the line that begins here. */
  boolean isBlank(int line) {
    return isLast(line);
  }
}
