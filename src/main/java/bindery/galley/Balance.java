package bindery.galley;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills columns one after the other, and finds how deep they must be (CSS Multicol 1 §7.1). A
 * deeper column never holds less, so filling each as far as it goes is best, and the least depth is
 * found by halving.
 */
final class Balance {
  /** Of text with more forced column breaks than there are columns: deeper than any page. */
  static final int NEVER = 1 << 20;

  private final ColumnText text;
  private final int columns;
  private final Map<Long, Integer> known = new ConcurrentHashMap<>();

  Balance(ColumnText text, int columns) {
    this.text = text;
    this.columns = columns;
  }

  /** The least depth at which all columns hold these units, in lines; or {@link #NEVER}. */
  int depth(int from, int to) {
    return known.computeIfAbsent((long) from << 32 | to, key -> least(from, to, columns));
  }

  private int least(int from, int to, int count) {
    int high = text.depth(from, to);
    if (!fits(from, to, count, high)) {
      return NEVER;
    }
    int low = 0; // does not fit, unless there is nothing of any depth
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (fits(from, to, count, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private boolean fits(int from, int to, int count, int depth) {
    int at = from;
    for (int c = 0; c < count && at < to; c++) {
      int end = end(at, to, depth);
      if (end == at) {
        return false;
      }
      at = end;
    }
    return at >= to;
  }

  /** Where a column of this depth ends that begins with a unit; there when it holds nothing. */
  private int end(int from, int to, int depth) {
    int most = Math.min(to, text.nextForced(from));
    int low = from;
    int high = most + 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (text.depth(from, middle) <= depth) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low == most ? low : Math.max(from, text.lastEnd(low));
  }

  /** Where each column ends when they are filled to this depth, which must do for all. */
  int[] filled(int from, int to, int depth) {
    int[] ends = new int[columns];
    int at = from;
    for (int c = 0; c < columns; c++) {
      at = at < to ? end(at, to, depth) : at;
      ends[c] = at;
    }
    return ends;
  }

  /** Where each ends when they are as even as they can be, the first the deepest. */
  int[] even(int from, int to) {
    int[] ends = new int[columns];
    int at = from;
    for (int c = 0; c < columns; c++) {
      at = at < to ? end(at, to, least(at, to, columns - c)) : at;
      ends[c] = at;
    }
    return ends;
  }
}
