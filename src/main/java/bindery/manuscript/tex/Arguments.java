package bindery.manuscript.tex;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands after a command's name.
 *
 * @param optional what stands in brackets, in order
 * @param braced where the braces open, in order
 * @param end where the last of them ends
 */
record Arguments(List<String> optional, List<Integer> braced, int end) {
  private static final int LONGEST_OPTION = 300;

  /**
   * @param most how many braces belong to the command
   * @param blanks whether spaces may stand before them
   */
  static Arguments after(String text, int at, int most, Braces braces) {
    List<String> optional = new ArrayList<>();
    List<Integer> braced = new ArrayList<>();
    int end = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '[' && braced.isEmpty() && option(text, end) > 0) {
        int close = option(text, end);
        optional.add(text.substring(end + 1, close));
        end = close + 1;
      } else if (c == '{' && braced.size() < most && braces.close(end) > 0) {
        braced.add(end);
        end = braces.close(end) + 1;
      } else {
        break;
      }
    }
    return new Arguments(optional, braced, end);
  }

  /** Where brackets close that open here and hold no others, or -1. */
  private static int option(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_OPTION);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return text.startsWith("(", i + 1) ? -1 : i;
      }
      if (c == '[' || c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** What stands between these braces. */
  String text(String all, int which, Braces braces) {
    int open = braced.get(which);
    return all.substring(open + 1, braces.close(open));
  }
}
