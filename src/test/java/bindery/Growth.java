package bindery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How the work of reading grows with a text. Two texts of one run are compared by the time that the
 * thread has worked, so that neither the machine nor what else it does is in it.
 */
public final class Growth {
  private static final int FEW = 1_500;
  private static final int TIMES = 8;

  /** Half way, as ratios go: eight times the work would be even, and sixty-four all with all. */
  private static final int MOST = 24;

  /** Less than this, in nanoseconds, is too little to tell one time from another. */
  private static final long LEAST = 300_000;

  private Growth() {}

  /** Eight times as many of a mark take about eight times as long, and not sixty-four. */
  public static void even(String mark, Consumer<String> read) {
    even(mark, mark::repeat, read);
  }

  /**
   * The same of texts of any form.
   *
   * @param name what a failure is called by
   * @param text one with as many marks
   */
  public static void even(String name, IntFunction<String> text, Consumer<String> read) {
    even(name, FEW, text, read);
  }

  /** The same of an author's other number, for what is slow or quick of a mark. */
  public static void even(String name, int count, IntFunction<String> text, Consumer<String> read) {
    String small = text.apply(count);
    String large = text.apply(count * TIMES);
    read.accept(small); // the first reading is slow for other reasons
    long few = Math.max(LEAST, nanos(read, small));
    long more = nanos(read, large);
    for (int again = 0; again < 2 && more >= MOST * few; again++) {
      few = Math.max(few, nanos(read, small));
      more = Math.min(more, nanos(read, large));
    }
    assertTrue(more < MOST * few, name + ": " + few + " ns, then " + more);
  }

  private static long nanos(Consumer<String> read, String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    read.accept(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
