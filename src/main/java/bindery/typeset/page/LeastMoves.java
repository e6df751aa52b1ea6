package bindery.typeset.page;

import java.util.Arrays;

/**
 * Places things below one another in a column, each as near as can be to where it would like to
 * stand: in their order, none over another, none out of the column, and moved as little as can be
 * all together. That is an isotonic regression in least absolute deviations, found by pooling what
 * stands in its neighbour's way (Barlow and others, "Statistical Inference under Order
 * Restrictions", 1972): things that touch stand where half of them would like to be no higher.
 */
final class LeastMoves {
  /** Things that touch: their wishes, less what stands above them in the column, in order. */
  private record Pool(double[] wishes) {
    /** Where half of them would like to be no higher; of two such places the lower one. */
    double place() {
      return wishes[wishes.length / 2];
    }

    Pool with(Pool other) {
      double[] all = Arrays.copyOf(wishes, wishes.length + other.wishes.length);
      System.arraycopy(other.wishes, 0, all, wishes.length, other.wishes.length);
      Arrays.sort(all);
      return new Pool(all);
    }
  }

  private LeastMoves() {}

  /**
   * The tops of things.
   *
   * @param wishes where their tops would like to be
   * @param heights of them, which are no more than the column's together
   * @param depth of the column
   */
  static double[] tops(double[] wishes, double[] heights, double depth) {
    int count = wishes.length;
    double[] above = new double[count + 1];
    Pool[] pools = new Pool[count];
    int[] members = new int[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      above[i + 1] = above[i] + heights[i];
      last++;
      pools[last] = new Pool(new double[] {wishes[i] - above[i]});
      members[last] = 1;
      while (last > 0 && pools[last - 1].place() >= pools[last].place()) {
        pools[last - 1] = pools[last - 1].with(pools[last]);
        members[last - 1] += members[last];
        last--;
      }
    }
    double spare = Math.max(0, depth - above[count]);
    double[] tops = new double[count];
    int at = 0;
    for (int p = 0; p <= last; p++) {
      double place = Math.max(0, Math.min(spare, pools[p].place()));
      for (int k = 0; k < members[p]; k++, at++) {
        tops[at] = place + above[at];
      }
    }
    return tops;
  }
}
