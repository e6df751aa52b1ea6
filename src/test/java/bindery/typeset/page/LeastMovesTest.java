package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Things in a column: none over another, in their order, moved as little as can be. */
class LeastMovesTest {
  private static final double HAIR = 1e-9;

  private static double[] of(double... numbers) {
    return numbers;
  }

  @Test
  void whatIsNotInTheWayStaysWhereItIs() {
    assertArrayEquals(of(5, 40, 80), LeastMoves.tops(of(5, 40, 80), of(10, 20, 20), 100), HAIR);
  }

  @Test
  void theLaterOfTwoGoesDown() {
    assertArrayEquals(of(10, 40), LeastMoves.tops(of(10, 15), of(30, 30), 100), HAIR);
  }

  @Test
  void twoNotesKeepTheirLinesRatherThanOne() {
    // the third and fourth stand where they like, so the second goes up and not they down
    assertArrayEquals(
        of(0, 20, 50, 70), LeastMoves.tops(of(0, 25, 50, 70), of(10, 30, 20, 20), 100), HAIR);
  }

  @Test
  void nothingLeavesTheColumn() {
    assertArrayEquals(of(60, 80), LeastMoves.tops(of(70, 95), of(20, 20), 100), HAIR);
    assertArrayEquals(of(0, 20), LeastMoves.tops(of(-9, 5), of(20, 20), 100), HAIR);
  }

  @Test
  void noOtherPlacesAreNearer() {
    Random random = new Random(7);
    for (int trial = 0; trial < 3000; trial++) {
      int count = 1 + random.nextInt(4);
      double[] heights = random.ints(count, 1, 6).asDoubleStream().toArray();
      double[] wishes = random.ints(count, -3, 24).asDoubleStream().sorted().toArray();
      int depth = (int) Arrays.stream(heights).sum() + random.nextInt(8);
      double[] tops = LeastMoves.tops(wishes, heights, depth);
      double at = 0;
      double moved = 0;
      for (int i = 0; i < count; i++) {
        assertTrue(tops[i] >= at - HAIR, "trial " + trial);
        at = tops[i] + heights[i];
        moved += Math.abs(tops[i] - wishes[i]);
      }
      assertTrue(at <= depth + HAIR, "trial " + trial);
      assertEquals(least(wishes, heights, depth, 0, 0), moved, HAIR, "trial " + trial);
    }
  }

  /** The least that all must move from here on, found by trying all places. */
  private static double least(double[] wishes, double[] heights, int depth, int i, int from) {
    if (i == wishes.length) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int top = from; top + heights[i] <= depth; top++) {
      double rest = least(wishes, heights, depth, i + 1, top + (int) heights[i]);
      best = Math.min(best, Math.abs(top - wishes[i]) + rest);
    }
    return best;
  }
}
