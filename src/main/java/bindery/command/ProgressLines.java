package bindery.command;

import bindery.press.Progress;
import bindery.report.Printable;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal, or in a pipe, how far a build has come, and at its end how long it took. */
final class ProgressLines {
  /** Seconds that nobody wants to be told of. */
  private static final int SHORT = 1;

  /** Empties a line of a terminal. */
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private final LongSupplier clock;
  private final long start;

  /**
   * @param clock in nanoseconds
   */
  ProgressLines(PrintStream out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  private double seconds() {
    return (clock.getAsLong() - start) / 1e9;
  }

  private void end() {
    if (seconds() >= SHORT) {
      out.println(String.format(Locale.ROOT, "took %.1f s", seconds()));
    }
  }

  /** A line for every step, with the seconds since the start if asked for. */
  Progress lines(boolean timed) {
    return new Progress() {
      @Override
      public void step(String step) {
        out.println(timed ? String.format(Locale.ROOT, "%6.2f s  %s", seconds(), step) : step);
      }

      @Override
      public void say(String line) {
        out.println(Printable.text(line));
      }

      @Override
      public void close() {
        end();
      }
    };
  }

  /** A bar on a terminal; it is gone when the build ends. */
  Progress bar(int steps) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("bindery")
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(100)
            .setConsumer(new ConsoleProgressBarConsumer(out))
            .clearDisplayOnFinish()
            .hideEta()
            .build();
    return new Progress() {
      private boolean begun;

      @Override
      public void step(String what) {
        bar.setExtraMessage(what);
        if (begun) {
          bar.step();
        }
        begun = true;
      }

      /** Over the bar, which is drawn again below it. */
      @Override
      public void say(String line) {
        out.print(CLEAR + Printable.text(line) + System.lineSeparator());
      }

      @Override
      public void close() {
        bar.close();
        out.print(CLEAR); // a bar of a tenth of a second is drawn only as it is closed
        end();
      }
    };
  }
}
