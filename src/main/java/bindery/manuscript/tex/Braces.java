package bindery.manuscript.tex;

import bindery.manuscript.text.Code;
import java.util.Arrays;

/** Which brace closes which, outside code; told in one pass. */
final class Braces {
  private final int[] partner;

  Braces(String text, int from, Code code) {
    partner = new int[text.length() + 1];
    Arrays.fill(partner, -1);
    int[] open = new int[16];
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`' || c == '~' || c == ' ' || c == '\t') {
        i = Math.max(i, code.end(i) - 1);
      } else if (c == '\\') {
        i++;
      } else if (c == '{') {
        if (depth == open.length) {
          open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = i;
      } else if (c == '}' && depth > 0) {
        partner[open[--depth]] = i;
      }
    }
  }

  /** Where the brace that opens here is closed, or -1. */
  int close(int open) {
    return open < partner.length ? partner[open] : -1;
  }
}
