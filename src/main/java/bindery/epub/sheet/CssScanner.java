package bindery.epub.sheet;

import bindery.report.Place;

/**
 * Finds the ends of rules and declarations in CSS without understanding them (CSS Syntax 3 §4):
 * comments, strings, escapes and brackets are stepped over.
 */
final class CssScanner {
  private final String css;
  private final String fileName;
  private final int end;
  private int position;
  private int start;

  /**
   * @param fileName for places
   */
  CssScanner(String css, String fileName) {
    this(withoutComments(css), fileName, 0, css.length());
  }

  private CssScanner(String css, String fileName, int from, int end) {
    this.css = css;
    this.fileName = fileName;
    this.position = from;
    this.end = end;
  }

  boolean atEnd() {
    return position >= end;
  }

  /** Where the piece that {@link #upTo} gave last stands. */
  Place place() {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < start; i++) {
      char c = css.charAt(i);
      if (c == '\n' || c == '\f' || c == '\r' && css.charAt(i + 1) != '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place(fileName, line, start - lineStart + 1);
  }

  /** The character that ended the last piece, or 0 at the end. */
  char take() {
    return atEnd() ? 0 : css.charAt(position++);
  }

  /** Text up to one of these characters outside strings and brackets; it is not taken. */
  String upTo(String ends) {
    while (!atEnd() && Character.isWhitespace(css.charAt(position)) && !isOneOf(ends)) {
      position++;
    }
    start = position;
    int depth = 0;
    while (!atEnd()) {
      char c = css.charAt(position);
      if (depth == 0 && ends.indexOf(c) >= 0) {
        break;
      }
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      }
      step();
    }
    return css.substring(start, position).strip();
  }

  private boolean isOneOf(String ends) {
    return ends.indexOf(css.charAt(position)) >= 0;
  }

  /** A block whose opening brace was just taken; the closing one is taken too. */
  CssScanner block() {
    int from = position;
    int depth = 1;
    while (!atEnd()) {
      char c = css.charAt(position);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return new CssScanner(css, fileName, from, position++);
      }
      step();
    }
    return new CssScanner(css, fileName, from, end);
  }

  /** One character, one escape or one whole string. */
  private void step() {
    char c = css.charAt(position);
    position++;
    if (c == '\\') {
      position++;
    } else if (c == '"' || c == '\'') {
      position = stringEnd(css, position, c);
    }
    position = Math.min(position, end);
  }

  private static int stringEnd(String css, int from, char quote) {
    int i = from;
    while (i < css.length() && css.charAt(i) != quote && css.charAt(i) != '\n') {
      i += css.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  /** With blanks in the place of comments. */
  private static String withoutComments(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int i = 0;
    while (i < css.length()) {
      char c = css.charAt(i);
      if (c == '"' || c == '\'') {
        int end = Math.min(stringEnd(css, i + 1, c), css.length());
        out.append(css, i, end);
        i = end;
      } else if (css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        int next = end < 0 ? css.length() : end + 2;
        out.append(css.substring(i, next).replaceAll("[^\\r\\n\\f]", " "));
        i = next;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }
}
