package bindery.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Looks at the clock while a try runs. */
final class Watch implements AutoCloseable {
  private final int seconds;
  private final OperatingSystemMXBean clock =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "try");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param seconds that a try may take
   */
  Watch(int seconds) {
    this.seconds = seconds;
  }

  /** A try did not end, not even in several times its time. */
  static final class Endless extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    Endless(Failure failure) {
      super(failure.kind());
      this.failure = failure;
    }

    Failure failure() {
      return failure;
    }
  }

  /**
   * What the try gives; a failure if it takes longer than it may. Time is that of the processor, so
   * that other work on the machine does not count.
   *
   * @throws Endless if it has not ended after five times as long: its thread cannot be stopped
   */
  Optional<Failure> run(Supplier<Optional<Failure>> task) throws Endless {
    long start = clock.getProcessCpuTime();
    Future<Optional<Failure>> result = worker.submit(task::get);
    Failure slow = null;
    while (true) {
      try {
        Optional<Failure> found = result.get(1, TimeUnit.SECONDS);
        return slow == null ? found : Optional.of(slow);
      } catch (TimeoutException late) {
        double taken = (clock.getProcessCpuTime() - start) / 1e9;
        if (slow == null && taken > seconds) {
          slow = new Failure("slow", stacks());
        }
        if (taken > 5.0 * seconds) {
          throw new Endless(new Failure("endless", slow.told()));
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        return Optional.of(Failure.of(e.getCause()));
      }
    }
  }

  /** What the program is at. */
  private static String stacks() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
      StringBuilder own = new StringBuilder();
      for (StackTraceElement frame : each.getValue()) {
        own.append("  ").append(frame).append('\n');
      }
      if (own.indexOf("bindery.press") >= 0) {
        text.append(each.getKey().getName()).append('\n').append(own);
      }
    }
    return text.toString();
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
