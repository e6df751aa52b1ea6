package bindery.press;

import bindery.report.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Work done beside the main way, whose failure is the main way's when they meet again. Where they
 * do not, because the main way fails, closing waits for its end.
 */
final class Background implements AutoCloseable {
  private final CompletableFuture<Void> work;

  private Background(CompletableFuture<Void> work) {
    this.work = work;
  }

  /** Starts the work, if it is wanted at all. */
  static Background run(boolean wanted, Runnable work) {
    return new Background(
        wanted
            ? CompletableFuture.runAsync(work, pool())
            : CompletableFuture.completedFuture(null));
  }

  /** Where the main way works, so that who gives a build one worker has it take no more. */
  private static Executor pool() {
    ForkJoinPool own = ForkJoinTask.getPool();
    return own == null ? ForkJoinPool.commonPool() : own;
  }

  /**
   * Waits for the end of the work.
   *
   * @throws Refusal if the work was refused
   */
  void join() {
    try {
      work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Waits for the end of the work, however it ends. */
  @Override
  public void close() {
    work.exceptionally(failure -> null).join();
  }
}
