package bindery.manuscript.parser;

/** Where the parts of a link end (CommonMark 0.31.2, 6.3). Every look is one pass. */
final class LinkSyntax {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** The specification asks for three at least. */
  private static final int MOST_PARENTHESES = 32;

  private LinkSyntax() {}

  /** Where a destination ends that starts here; -1 if none does. It may be empty. */
  static int destination(CharSequence text, int from) {
    boolean angles = from < text.length() && text.charAt(from) == '<';
    return angles ? angled(text, from + 1) : bare(text, from);
  }

  private static int angled(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      i += isEscape(text, i) ? 1 : 0;
    }
    return -1;
  }

  private static int bare(CharSequence text, int from) {
    int depth = 0;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 0x7F) {
        break;
      }
      if (c == '(' && ++depth > MOST_PARENTHESES) {
        return -1;
      }
      if (c == ')' && --depth < 0) {
        return i;
      }
      i += isEscape(text, i) ? 1 : 0;
    }
    return depth == 0 ? i : -1;
  }

  /** Whether a backslash stands here that takes away what the next character means. */
  static boolean isEscape(CharSequence text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
  }
}
