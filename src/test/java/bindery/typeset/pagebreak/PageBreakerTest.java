package bindery.typeset.pagebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The page breaker against one that tries everything, one that is greedy, and the clock. */
class PageBreakerTest {
  private static final int TAKES = 200;
  private static final int DEPTH = 9;

  private static double demerits(List<PagePlan> pages) {
    return pages.stream().mapToDouble(PagePlan::demerits).sum();
  }

  private static List<Take> small(boolean plain) {
    return RandomChapter.takes(
        LongStream.range(0, TAKES), seed -> 3 + (int) (seed % 6), DEPTH, plain);
  }

  @Test
  void noOtherPagesAreBetter() {
    int checked = 0;
    List<Take> takes = small(true);
    for (int seed = 0; seed < TAKES; seed++) {
      double least = TryAll.leastDemerits(takes.get(seed));
      if (least < Double.POSITIVE_INFINITY) {
        checked++;
        List<PagePlan> pages = PageBreaker.pages(takes.get(seed));
        int at = seed;
        assertEquals(least, demerits(pages), 1, () -> "seed " + at + ": " + pages);
      }
    }
    assertTrue(checked > TAKES * 9 / 10, checked + " takes kept to the rules");
  }

  /** Feet of pages with notes are looked for near the last line only, so a few are not the best. */
  @Test
  void hardlyAnyOtherPagesAreBetterWhereThereAreNotes() {
    int checked = 0;
    int best = 0;
    for (Take take : small(false)) {
      double least = TryAll.leastDemerits(take);
      if (least < Double.POSITIVE_INFINITY) {
        double found = demerits(PageBreaker.pages(take));
        checked++;
        best += found <= least + 1 ? 1 : 0;
        assertTrue(found >= least - 1, found + " is less than what trying all finds: " + least);
      }
    }
    assertTrue(checked > TAKES * 9 / 10, checked + " takes kept to the rules");
    assertTrue(best >= checked * 0.98, best + " of " + checked + " are the best");
  }

  @Test
  void greedyPagesAreNeverBetter() {
    neverBetter(small(true), TAKES / 4);
  }

  /** Fewer keep to the rules: a greedy page leaves a note no room. */
  @Test
  void greedyPagesAreNeverBetterWhereThereAreNotes() {
    neverBetter(small(false), TAKES / 8);
  }

  private static void neverBetter(List<Take> takes, int least) {
    int worse = 0;
    int ends = 0;
    for (int seed = 0; seed < TAKES; seed++) {
      double greedy = TryAll.greedyDemerits(takes.get(seed));
      double best = demerits(PageBreaker.pages(takes.get(seed)));
      if (greedy < Double.POSITIVE_INFINITY) {
        ends++;
        worse += greedy > best + 1 ? 1 : 0;
        assertTrue(best <= greedy + 1, "seed " + seed + ": " + best + ", greedy " + greedy);
      }
    }
    assertTrue(ends > least, "greedy pages keep to the rules in " + ends);
    assertTrue(worse > ends / 4, "greedy pages are worse in " + worse + " of " + ends);
  }

  @Test
  void timeGrowsNoFasterThanTheChapter() {
    Take few = RandomChapter.takes(LongStream.of(1), seed -> 300, 30, true).get(0);
    Take many = RandomChapter.takes(LongStream.of(1), seed -> 3_000, 30, true).get(0);
    double small = Double.MAX_VALUE;
    double large = Double.MAX_VALUE;
    for (int i = 0; i < 6; i++) {
      small = Math.min(small, nanos(few));
      large = Math.min(large, nanos(many));
    }
    double ratio = large / small;
    assertTrue(ratio < 30, "ten times the text takes " + ratio + " times as long");
  }

  private static double nanos(Take take) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<PagePlan> pages = PageBreaker.pages(take);
    double taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertTrue(pages.size() > 10, pages.size() + " pages");
    return taken;
  }
}
