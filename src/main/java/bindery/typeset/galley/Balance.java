package bindery.typeset.galley;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

  /**
   * Depths found so far, by the first unit and then by how many there are, or 0 for all to the end;
   * one more than the depth, since 0 is not known. Pages are composed side by side; one that does
   * not see what another has found finds the same.
   */
  private final AtomicReferenceArray<int[]> known;

  Balance(ColumnText text, int columns) {
    this.text = text;
    this.columns = columns;
    known = new AtomicReferenceArray<>(text.units() + 1);
  }

  /** The least depth at which all columns hold these units, in lines; or {@link #NEVER}. */
  int depth(int from, int to) {
    if (to <= from) {
      return 0;
    }
    int found = recall(from, to);
    if (found < 0) {
      // with a unit less they were hardly less deep, and certainly no deeper
      found = least(from, to, columns, text.lead(from), Math.max(0, recall(from, to - 1)));
      remember(from, to, found);
    }
    return found;
  }

  private int slot(int from, int to) {
    return to == text.units() ? 0 : to - from;
  }

  private int recall(int from, int to) {
    int[] row = known.get(from);
    int slot = slot(from, to);
    return row == null || slot >= row.length || to <= from ? -1 : row[slot] - 1;
  }

  private void remember(int from, int to, int depth) {
    int[] row = known.get(from);
    int slot = slot(from, to);
    if (row == null || slot >= row.length) {
      row = row == null ? new int[2 * slot + 2] : Arrays.copyOf(row, 2 * slot);
      known.set(from, row);
    }
    row[slot] = depth + 1;
  }

  /**
   * @param lead lines that the first of the columns has less
   * @param floor a depth that is not too great
   */
  private int least(int from, int to, int count, int lead, int floor) {
    int high = lead + text.depth(from, to);
    if (floor == NEVER || !fits(from, to, count, lead, high)) {
      return NEVER;
    }
    int low = floor - 1; // does not do
    for (int step = 1; low + step < high; step *= 2) {
      if (fits(from, to, count, lead, low + step)) {
        high = low + step;
      } else {
        low += step;
      }
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (fits(from, to, count, lead, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private boolean fits(int from, int to, int count, int lead, int depth) {
    int at = from;
    for (int c = 0; c < count && at < to; c++) {
      int end = end(at, to, c == 0 ? depth - lead : depth);
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
    return low == most ? low : text.lastEnd(from, low);
  }

  /** Where each column ends when they are filled to this depth, which must do for all. */
  int[] filled(int from, int to, int depth) {
    int[] ends = new int[columns];
    int at = from;
    for (int c = 0; c < columns; c++) {
      at = at < to ? end(at, to, c == 0 ? depth - text.lead(from) : depth) : at;
      ends[c] = at;
    }
    return ends;
  }

  /** Where each ends when they are as even as they can be, the first the deepest. */
  int[] even(int from, int to) {
    int[] ends = new int[columns];
    int at = from;
    for (int c = 0; c < columns; c++) {
      int lead = c == 0 ? text.lead(from) : 0;
      at = at < to ? end(at, to, least(at, to, columns - c, lead, 0) - lead) : at;
      ends[c] = at;
    }
    return ends;
  }
}
