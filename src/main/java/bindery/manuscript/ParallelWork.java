package bindery.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Works on many things at once, on threads with a deep stack: a parser that calls itself for every
 * nested block needs more than the few thousand calls that a common thread has room for.
 */
final class ParallelWork {
  private static final long STACK = 64L << 20;

  private ParallelWork() {}

  /** The results, in the order of what was given. A failure of one is thrown after all are done. */
  static <A, B> List<B> map(List<A> given, Function<A, B> work) {
    List<B> results = new ArrayList<>(java.util.Collections.nCopies(given.size(), null));
    AtomicInteger next = new AtomicInteger();
    List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < given.size(); i = next.getAndIncrement()) {
            try {
              results.set(i, work.apply(given.get(i)));
            } catch (RuntimeException | Error e) {
              failures.add(e);
            }
          }
        };
    int count = Math.min(given.size(), Runtime.getRuntime().availableProcessors());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(null, worker, "reader-" + i, STACK);
      thread.start();
      threads.add(thread);
    }
    join(threads);
    for (Throwable failure : failures) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
    return results;
  }

  private static void join(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
