package bindery.notation.formula;

import java.util.HashMap;
import java.util.Map;

/**
 * The columns of a table, the last of which stand again for those that follow.
 *
 * @param sides {@code l}, {@code c} or {@code r} of each
 * @param lines before which columns lines stand, by number, and whether these are dashed; one after
 *     the last is one too many
 */
record ColumnSpec(String sides, Map<Integer, Boolean> lines) {
  private static final int MOST = 100;

  static ColumnSpec of(String sides) {
    return new ColumnSpec(sides, Map.of());
  }

  /** LaTeX, "array": letters and bars; what else may stand there has no say in formulas. */
  static ColumnSpec parse(String written) {
    StringBuilder sides = new StringBuilder();
    Map<Integer, Boolean> lines = new HashMap<>();
    String all = repeated(written);
    for (int i = 0; i < all.length() && sides.length() < MOST; i++) {
      char c = all.charAt(i);
      switch (c) {
        case 'l', 'c', 'r' -> sides.append(c);
        case 'p', 'm', 'b', 'X' -> {
          sides.append('l');
          i = past(all, i + 1);
        }
        case '@', '!', '>', '<' -> i = past(all, i + 1);
        case '|', ':' -> lines.put(sides.length(), c == ':');
        default -> {}
      }
    }
    return new ColumnSpec(sides.isEmpty() ? "c" : sides.toString(), Map.copyOf(lines));
  }

  /** {@code *{3}{c}} is three of them. */
  private static String repeated(String written) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) != '*') {
        out.append(written.charAt(i));
        continue;
      }
      int first = past(written, i + 1);
      int second = past(written, first + 1);
      String count = inside(written, i + 1, first).strip();
      if (count.matches("[0-9]{1,2}")) {
        out.append(inside(written, first + 1, second).repeat(Integer.parseInt(count)));
      }
      i = second;
    }
    return out.toString();
  }

  /** Where the braces end that begin here; the place before if there are none. */
  private static int past(String text, int from) {
    if (from >= text.length() || text.charAt(from) != '{') {
      return from - 1;
    }
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length() - 1;
  }

  private static String inside(String text, int from, int to) {
    return to > from ? text.substring(from + 1, to) : "";
  }

  /** The side that a column stands on. */
  char side(int column) {
    int last = sides.length() - 1;
    if (column <= last) {
      return sides.charAt(column);
    }
    // Pairs of columns go on as pairs.
    return sides.charAt(sides.equals("rl") ? column % 2 : last);
  }
}
