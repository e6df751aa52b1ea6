package bindery.preview;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Makes the books of a manuscript when its author rests: one build at a time, and none while the
 * author goes on.
 */
final class BookMaker implements AutoCloseable {
  /** Milliseconds without a change after which books are made, at least. */
  private static final int REST = 1500;

  /** The same at most: as long as they took when they were made last. */
  private static final int LONGEST_REST = 20_000;

  private final JobTicket ticket;
  private final Function<Throwable, Problem> fault;
  private final BiConsumer<List<Build.Made>, List<Problem>> made;
  private final Thread thread = new Thread(this::run, "books");

  /** One worker: the others are for the pages that the author looks at. */
  private final ForkJoinPool pool = new ForkJoinPool(1);

  private long took;
  private long due = Long.MAX_VALUE;
  private int asked;
  private boolean closed;

  /**
   * @param made hears which books have been made, none where that was not to be done, and all that
   *     is wrong with them
   */
  BookMaker(
      JobTicket ticket,
      Function<Throwable, Problem> fault,
      BiConsumer<List<Build.Made>, List<Problem>> made) {
    this.ticket = ticket;
    this.fault = fault;
    this.made = made;
    thread.setDaemon(true);
    thread.start();
  }

  /** The manuscript has changed: what is being made is no longer of use. */
  synchronized void hold() {
    due = Long.MAX_VALUE;
    asked++;
  }

  /** The manuscript is whole again: books may be made after a rest. */
  synchronized void begin() {
    due = now() + Math.max(REST, Math.min(LONGEST_REST, took));
    notifyAll();
  }

  private void run() {
    try {
      for (int turn = next(); turn >= 0; turn = next()) {
        make(turn);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until books are to be made; negative when this has been closed. */
  private synchronized int next() throws InterruptedException {
    while (!closed) {
      long now = now();
      if (now >= due) {
        due = Long.MAX_VALUE;
        return asked;
      }
      wait(due == Long.MAX_VALUE ? 0 : due - now);
    }
    return -1;
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }

  private void make(int turn) {
    Report report = new Report();
    long began = now();
    List<Build.Made> books = pool.submit(() -> books(turn, report)).join();
    if (isAsked(turn)) {
      made.accept(books, report.problems());
      rested(now() - began);
    }
  }

  private synchronized void rested(long milliseconds) {
    took = milliseconds;
  }

  private List<Build.Made> books(int turn, Report report) {
    try {
      return new Build(ticket, step -> goOn(turn), report).make();
    } catch (Refusal refusal) {
      report.add(refusal.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      report.add(fault.apply(e));
    }
    return List.of();
  }

  /** Ends what is being made where it is no longer of use. */
  private void goOn(int turn) {
    if (!isAsked(turn)) {
      throw new CancellationException();
    }
  }

  private synchronized boolean isAsked(int turn) {
    return turn == asked && !closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    pool.shutdown();
    notifyAll();
  }
}
