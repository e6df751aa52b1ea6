package bindery.style.css;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks over a sheet before it is parsed, in one pass: how big, how deeply nested, and whether
 * everything that is opened is closed. What the end of the file leaves open is closed here, as CSS
 * Syntax 3 §5.4.8 says.
 */
public final class SheetCheck {
  /** Characters; a book's design has some ten thousand. */
  public static final int LARGEST = 300_000;

  /** Brackets within brackets. */
  static final int DEEPEST = 40;

  private final String fileName;
  private final Report report;
  private String text;
  private int at;
  private int line = 1;
  private int lineStart;

  /** What was opened and where. */
  private record Open(char closer, Place place) {}

  SheetCheck(String fileName, Report report) {
    this.fileName = fileName;
    this.report = report;
  }

  /** The text to be parsed: whole and closed, or empty if it must not be. */
  String check(String original) {
    text = original.startsWith("\uFEFF") ? original.substring(1) : original;
    if (text.length() > LARGEST) {
      report.add(
          Problem.warning(
              "css-syntax",
              Place.file(fileName),
              "",
              "the stylesheet has more than " + LARGEST + " characters and is not read",
              "make it shorter"));
      return "";
    }
    text = text.replace('\0', '\uFFFD');
    Deque<Open> open = new ArrayDeque<>();
    StringBuilder ending = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("/*", at)) {
        comment(ending);
      } else if (text.startsWith("//", at)) {
        report.add(
            Problem.warning(
                "css-syntax", here(), "//", "CSS has no such comments", "write /* … */"));
        at += 2;
      } else if (c == '"' || c == '\'') {
        string(c, ending);
      } else if (text.regionMatches(true, at, "url(", 0, 4) && !quoted(at + 4)) {
        int end = text.indexOf(')', at);
        int stop = end < 0 ? text.length() : end;
        at += 4;
        open.push(new Open(')', here()));
        while (at < stop) {
          step();
        }
      } else if (c == '\\') {
        at = Math.min(text.length(), at + 2);
      } else {
        bracket(c, open);
        step();
        if (open.size() > DEEPEST) {
          told("brackets are nested more than " + DEEPEST + " deep; the rest is not read", "");
          return text.substring(0, lineOfOutermost(open));
        }
      }
    }
    for (Open bracket : open) {
      ending.append(bracket.closer());
    }
    if (!open.isEmpty()) {
      report.add(
          Problem.warning(
              "css-syntax",
              open.peekLast().place(),
              "",
              "what is opened here is never closed",
              "add the missing ‘" + open.peekLast().closer() + "’"));
    }
    return text + ending;
  }

  private void bracket(char c, Deque<Open> open) {
    switch (c) {
      case '{' -> open.push(new Open('}', here()));
      case '(' -> open.push(new Open(')', here()));
      case '[' -> open.push(new Open(']', here()));
      case '}', ')', ']' -> close(c, open);
      default -> {}
    }
  }

  /** Closes what was opened last by such a bracket, and what was opened within and forgotten. */
  private void close(char c, Deque<Open> open) {
    if (open.stream().noneMatch(bracket -> bracket.closer() == c)) {
      report.add(
          Problem.warning(
              "css-syntax", here(), "" + c, "a bracket that closes nothing", "take it out"));
      return;
    }
    while (open.pop().closer() != c) {
      // the parser meets the forgotten one too and says so
    }
  }

  /** The offset of the line on which the outermost open bracket stands. */
  private int lineOfOutermost(Deque<Open> open) {
    int wanted = open.peekLast().place().line();
    int offset = 0;
    for (int i = 1; i < wanted; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset;
  }

  /** Whether what follows is a text in quotes. */
  private boolean quoted(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
  }

  private void comment(StringBuilder ending) {
    Place place = here();
    int end = text.indexOf("*/", at + 2);
    int stop = end < 0 ? text.length() : end + 2;
    while (at < stop) {
      step();
    }
    if (end < 0) {
      ending.append("*/");
      report.add(
          Problem.warning(
              "css-syntax", place, "", "a comment that never ends", "close it with */"));
    }
  }

  private void string(char quote, StringBuilder ending) {
    Place place = here();
    step();
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        step();
      }
      step();
    }
    if (at >= text.length()) {
      ending.append(quote);
    }
    if (at >= text.length() || text.charAt(at) == '\n') {
      report.add(
          Problem.warning(
              "css-syntax",
              place,
              "",
              "a text in quotes does not end on its line",
              "close it with " + quote));
      return;
    }
    step();
  }

  private void step() {
    char c = text.charAt(at++);
    boolean lone = c == '\r' && (at >= text.length() || text.charAt(at) != '\n');
    if (c == '\n' || c == '\f' || lone) {
      line++;
      lineStart = at;
    }
  }

  private Place here() {
    return new Place(fileName, line, at - lineStart + 1);
  }

  private void told(String what, String offending) {
    report.add(Problem.warning("css-syntax", here(), offending, what, "take the brackets apart"));
  }
}
