package bindery.manuscript.html;

/** The tags of raw HTML (CommonMark 0.31.2, 6.6). Every look is one pass. */
public final class HtmlSyntax {
  private HtmlSyntax() {}

  /** Where the start or end tag ends (after its {@code >}) that starts here; -1 if none does. */
  public static int tagEnd(CharSequence text, int from) {
    int i = from + 1;
    boolean closing = at(text, i) == '/';
    i += closing ? 1 : 0;
    if (!isLetter(at(text, i))) {
      return -1;
    }
    while (isLetter(at(text, i)) || isDigit(at(text, i)) || at(text, i) == '-') {
      i++;
    }
    while (!closing) {
      int next = attributeEnd(text, i);
      if (next < 0) {
        return -1;
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    i = spaces(text, i);
    i += !closing && at(text, i) == '/' ? 1 : 0;
    return at(text, i) == '>' ? i + 1 : -1;
  }

  /** Where an attribute ends that follows here; the offset itself if none does, -1 if it is bad. */
  private static int attributeEnd(CharSequence text, int from) {
    int i = spaces(text, from);
    char first = at(text, i);
    if (i == from || !(isLetter(first) || first == '_' || first == ':')) {
      return from;
    }
    while (isLetter(at(text, i))
        || isDigit(at(text, i))
        || i < text.length() && "_.:-".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int equals = spaces(text, i);
    if (at(text, equals) != '=') {
      return i;
    }
    i = spaces(text, equals + 1);
    char quote = at(text, i);
    if (quote == '"' || quote == '\'') {
      for (int end = i + 1; end < text.length(); end++) {
        if (text.charAt(end) == quote) {
          return end + 1;
        }
      }
      return -1;
    }
    int start = i;
    while (i < text.length() && " \t\n\r\"'=<>`".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i == start ? -1 : i;
  }

  private static int spaces(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && " \t\n\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /**
   * What ends the comment (looked for from two characters on, for {@code <!-->} is one),
   * instruction, declaration or section of characters that starts here; empty if none of them does.
   */
  public static String enclosedEnd(CharSequence text, int from) {
    char second = at(text, from + 2);
    if (at(text, from + 1) == '?') {
      return "?>";
    }
    if (at(text, from + 1) != '!') {
      return "";
    }
    if (second == '-' && at(text, from + 3) == '-') {
      return "-->";
    }
    boolean section =
        text.length() >= from + 9
            && text.subSequence(from, from + 9).toString().equals("<![CDATA[");
    return section ? "]]>" : isLetter(second) ? ">" : "";
  }

  public static char at(CharSequence text, int i) {
    return i < text.length() ? text.charAt(i) : 0;
  }

  public static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
