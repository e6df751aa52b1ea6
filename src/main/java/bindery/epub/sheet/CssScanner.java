package bindery.epub.sheet;

/**
 * Finds the ends of rules and declarations in CSS without understanding them (CSS Syntax 3 §4):
 * comments, strings, escapes and brackets are stepped over.
 */
final class CssScanner {
  private final String css;
  private int position;

  CssScanner(String css) {
    this.css = withoutComments(css);
  }

  boolean atEnd() {
    return position >= css.length();
  }

  /** The character that ended the last piece, or 0 at the end. */
  char take() {
    return atEnd() ? 0 : css.charAt(position++);
  }

  /** Text up to one of these characters outside strings and brackets; it is not taken. */
  String upTo(String ends) {
    int start = position;
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

  /** The text of a block whose opening brace was just taken; the closing one is taken too. */
  String block() {
    int start = position;
    int depth = 1;
    while (!atEnd()) {
      char c = css.charAt(position);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return css.substring(start, position++);
      }
      step();
    }
    return css.substring(start);
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
    position = Math.min(position, css.length());
  }

  private static int stringEnd(String css, int from, char quote) {
    int i = from;
    while (i < css.length() && css.charAt(i) != quote && css.charAt(i) != '\n') {
      i += css.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

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
        out.append(' ');
        i = end < 0 ? css.length() : end + 2;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }
}
