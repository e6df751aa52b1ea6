package bindery.typeset.text;

import bindery.style.TextStyle;
import java.util.Arrays;

/** What spaces and line ends of the source come to (CSS Text 3 §4.1). */
public final class Whitespace {
  private Whitespace() {}

  /**
   * What is kept of a text.
   *
   * @param at for every character the one it was before; null where one follows the other
   */
  public record Kept(String text, int[] at) {}

  /**
   * Collapses a text node.
   *
   * @param spaceBefore whether the text before it ended in a space that was kept
   */
  public static Kept collapse(String text, TextStyle.WhiteSpace kind, boolean spaceBefore) {
    if (kind == TextStyle.WhiteSpace.PRE || kind == TextStyle.WhiteSpace.PRE_WRAP) {
      return new Kept(text, null);
    }
    StringBuilder out = null;
    int[] at = null;
    boolean space = spaceBefore;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean stays = white && !space && c == ' ' || !white;
      if (out == null && !stays) {
        out = new StringBuilder(text.length()).append(text, 0, i);
        at = new int[text.length()];
        for (int k = 0; k < i; k++) {
          at[k] = k;
        }
      }
      if (out != null && !(white && space)) {
        at[out.length()] = i;
        out.append(!white ? c : line(c, kind) ? '\n' : ' ');
      }
      space = white;
    }
    if (out == null) {
      return new Kept(text, null);
    }
    boolean same = out.length() == text.length();
    return new Kept(out.toString(), same ? null : Arrays.copyOf(at, out.length()));
  }

  private static boolean line(char c, TextStyle.WhiteSpace kind) {
    return c == '\n' && kind == TextStyle.WhiteSpace.PRE_LINE;
  }
}
