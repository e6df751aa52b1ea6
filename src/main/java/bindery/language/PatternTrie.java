package bindery.language;

import java.util.Arrays;

/**
 * Liang's patterns as a trie (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983, chapter 4):
 * letters lead from node to node, and where a pattern ends its values are found.
 */
final class PatternTrie {
  private static final int[] NONE = {};

  /** Edges by node and letter, in a table with open addressing; 0 is a free place. */
  private long[] edges = new long[1 << 12];

  private int[] targets = new int[1 << 12];
  private int edgeCount;

  /** For every node the values of the pattern that ends there; null where none does. */
  private byte[][] values = new byte[1 << 11][];

  private int nodes = 1;

  /**
   * Adds a pattern as TeX writes it, such as {@code 1na} or {@code .ach4}: figures are the values
   * of the places between the letters, the point stands for the end of a word.
   */
  void add(String pattern) {
    byte[] between = new byte[pattern.length() + 1];
    int letters = 0;
    int node = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        between[letters] = (byte) (c - '0');
      } else {
        node = child(node, c);
        letters++;
      }
    }
    values[node] = Arrays.copyOf(between, letters + 1);
  }

  private int child(int node, char letter) {
    long edge = edge(node, letter);
    int at = place(edge);
    if (edges[at] != 0) {
      return targets[at];
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, 2 * nodes);
    }
    edges[at] = edge;
    targets[at] = nodes;
    if (2 * ++edgeCount > edges.length) {
      grow();
    }
    return nodes++;
  }

  /** Never 0, so that 0 may stand for a free place. */
  private static long edge(int node, char letter) {
    return ((long) node << 16 | letter) + 1;
  }

  /** Where the edge is in the table, or would be. */
  private int place(long edge) {
    int mask = edges.length - 1;
    int at = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[at] != 0 && edges[at] != edge) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        int at = place(oldEdges[i]);
        edges[at] = oldEdges[i];
        targets[at] = oldTargets[i];
      }
    }
  }

  /**
   * Offsets in the word before which it may be divided: where the highest value of all patterns
   * that fit is odd.
   *
   * @param word in small letters
   * @param before least letters before
   * @param after least letters after
   */
  int[] points(String word, int before, int after) {
    int length = word.length();
    if (length < before + after) {
      return NONE;
    }
    // the word between points; level[i] is of the place before its letter i
    byte[] level = new byte[length + 3];
    for (int from = 0; from < length + 2; from++) {
      int node = 0;
      for (int at = from; at < length + 2; at++) {
        char letter = at == 0 || at == length + 1 ? '.' : word.charAt(at - 1);
        int place = place(edge(node, letter));
        if (edges[place] == 0) {
          break;
        }
        node = targets[place];
        byte[] between = values[node];
        for (int k = 0; between != null && k < between.length; k++) {
          level[from + k] = (byte) Math.max(level[from + k], between[k]);
        }
      }
    }
    int[] points = new int[length];
    int count = 0;
    for (int i = before; i <= length - after; i++) {
      if ((level[i + 1] & 1) == 1) {
        points[count++] = i;
      }
    }
    return count == 0 ? NONE : Arrays.copyOf(points, count);
  }
}
