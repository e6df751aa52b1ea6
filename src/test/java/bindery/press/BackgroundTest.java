package bindery.press;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Work beside the main way. */
class BackgroundTest {
  private static final Refusal REFUSAL =
      new Refusal(Problem.error("full", Place.NOWHERE, "", "the disk is full", "make room"));

  /** Where the main way fails, nothing is taken away from under the work that still runs. */
  @Test
  void hasEndedWhenItIsClosed() {
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch failed = new CountDownLatch(1);
    Background beside = Background.run(true, () -> ended.set(waited(failed)));
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () -> {
              try (beside) {
                failed.countDown();
                throw new IllegalStateException("of the main way");
              }
            });
    assertTrue(ended.get());
    assertTrue(failure.getMessage().contains("main way"));
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      latch.await();
      Thread.sleep(20);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void itsRefusalIsTheMainWaysWhereTheyMeet() {
    Background beside =
        Background.run(
            true,
            () -> {
              throw REFUSAL;
            });
    assertSame(REFUSAL, assertThrows(Refusal.class, beside::join));
    beside.close();
  }

  @Test
  void nothingIsWaitedForWhereNothingWasBegun() {
    try (Background beside = Background.run(false, () -> {})) {
      beside.join();
    }
  }
}
