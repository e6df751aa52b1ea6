package bindery.command;

import bindery.press.Progress;
import bindery.report.Printable;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal, or in a pipe, how far a build has come. */
final class ProgressLines {
  /** Seconds that nobody wants to be told of. */
  private static final int SHORT = 1;

  private ProgressLines() {}

  /** A line for every step, with the seconds since the start if asked for, and for all of them. */
  static Progress lines(PrintStream out, boolean timed) {
    long start = System.nanoTime();
    return new Progress() {
      @Override
      public void step(String step) {
        out.println(timed ? String.format(Locale.ROOT, "%6.2f s  %s", seconds(), step) : step);
      }

      private double seconds() {
        return (System.nanoTime() - start) / 1e9;
      }

      @Override
      public void say(String line) {
        out.println(Printable.text(line));
      }

      @Override
      public void close() {
        if (seconds() >= SHORT) {
          out.println(String.format(Locale.ROOT, "took %.1f s", seconds()));
        }
      }
    };
  }

  /** A bar on a terminal; it is gone when the build ends. */
  static Progress bar(PrintStream out, int steps) {
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
        out.print("\r\u001b[K" + Printable.text(line) + System.lineSeparator());
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
