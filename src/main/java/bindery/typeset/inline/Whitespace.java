package bindery.typeset.inline;

import bindery.style.TextStyle;

/** What spaces and line ends of the source come to (CSS Text 3 §4.1). */
final class Whitespace {
  private Whitespace() {}

  /**
   * Collapses a text node.
   *
   * @param spaceBefore whether the text before it ended in a space that was kept
   */
  static String collapse(String text, TextStyle.WhiteSpace kind, boolean spaceBefore) {
    if (kind == TextStyle.WhiteSpace.PRE || kind == TextStyle.WhiteSpace.PRE_WRAP) {
      return text;
    }
    StringBuilder out = null;
    boolean space = spaceBefore;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean as = white && !space && c == ' ' || !white;
      if (out == null && !as) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (white && !space && out != null) {
        out.append(c == '\n' && kind == TextStyle.WhiteSpace.PRE_LINE ? '\n' : ' ');
      } else if (!white && out != null) {
        out.append(c);
      }
      space = white;
    }
    return out == null ? text : out.toString();
  }
}
