package bindery.typeset.pagebreak;

import java.util.Arrays;

/**
 * The cheapest way to a page start in every state, the states in their order. There are few of
 * them, but they are asked for at every page that is tried: so they are small arrays.
 *
 * <p>A state is what matters of the pages before: whether the page that begins is a right-hand one,
 * and the last line of the page that it faces, 0 when it is not compared.
 */
final class Ways {
  private static final int FEW = 4;

  private int[] states = new int[FEW];
  private PageEnd[] ends = new PageEnd[FEW];
  private int size;

  static int state(boolean recto, int facing) {
    return facing << 1 | (recto ? 1 : 0);
  }

  int size() {
    return size;
  }

  int state(int way) {
    return states[way];
  }

  boolean recto(int way) {
    return (states[way] & 1) == 1;
  }

  int facing(int way) {
    return states[way] >> 1;
  }

  PageEnd end(int way) {
    return ends[way];
  }

  /** The way in a state; null where there is none. */
  PageEnd in(int state) {
    int at = Arrays.binarySearch(states, 0, size, state);
    return at < 0 ? null : ends[at];
  }

  /** Puts a way in the place of another, or beside them. */
  void put(int state, PageEnd end) {
    int at = Arrays.binarySearch(states, 0, size, state);
    if (at >= 0) {
      ends[at] = end;
      return;
    }
    if (size == states.length) {
      states = Arrays.copyOf(states, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    int to = -at - 1;
    System.arraycopy(states, to, states, to + 1, size - to);
    System.arraycopy(ends, to, ends, to + 1, size - to);
    states[to] = state;
    ends[to] = end;
    size++;
  }

  /** Leaves out a way. */
  void remove(int way) {
    System.arraycopy(states, way + 1, states, way, size - way - 1);
    System.arraycopy(ends, way + 1, ends, way, size - way - 1);
    size--;
    ends[size] = null;
  }
}
