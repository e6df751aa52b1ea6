package bindery.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs tries one after the other and keeps what fails. */
public final class Fuzz {
  /** Failures of one kind that are kept. */
  private static final int KEPT = 3;

  private static final int REDUCTION = 120;

  private final TryMaker maker;
  private final Path folder;
  private final int seconds;
  private final TryRun run;
  private final PrintStream out;
  private final Map<String, Integer> kinds = new TreeMap<>();

  private Fuzz(TryMaker maker, Path folder, int seconds, PrintStream out) throws IOException {
    this.maker = maker;
    this.folder = folder;
    this.seconds = seconds;
    this.out = out;
    this.run = new TryRun(Files.createTempDirectory("bindery-fuzz").resolve("try"));
  }

  /** The properties {@code fuzz.*} say how many tries, and which. */
  public static void main(String[] args) throws IOException {
    long seed = Long.getLong("fuzz.seed", 42);
    long first = Long.getLong("fuzz.first", 1);
    long tries = Long.getLong("fuzz.tries", 10_000);
    Set<String> without = Set.of(System.getProperty("fuzz.without", "").split(","));
    TryMaker maker = new TryMaker(seed, without);
    Path folder = Path.of(System.getProperty("fuzz.folder", "target/fuzz"));
    Fuzz fuzz = new Fuzz(maker, folder, Integer.getInteger("fuzz.seconds", 10), System.out);
    System.out.printf("seed %d, tries %d to %d%n", seed, first, first + tries - 1);
    System.exit(fuzz.tries(first, tries) ? 0 : 1);
  }

  private boolean tries(long first, long count) throws IOException {
    long start = System.nanoTime();
    long done = 0;
    int failures = 0;
    try (Watch watch = new Watch(seconds)) {
      for (; done < count; done++) {
        Try each = maker.make(first + done);
        Optional<Failure> failure = watch.run(() -> run.run(each, each.number() % 20 == 0));
        if (failure.isPresent()) {
          failures++;
          failed(each, failure.get(), watch);
        }
        if ((done + 1) % 500 == 0) {
          say(done + 1, failures, start);
        }
      }
    } catch (Watch.Endless endless) {
      done++;
      failures++;
      keep(maker.make(first + done - 1), null, endless.failure());
      out.println(
          "try " + (first + done - 1) + " does not end; go on with -Dfuzz.first=" + (first + done));
    }
    say(done, failures, start);
    kinds.forEach((kind, times) -> out.println("  " + times + " x " + kind));
    return failures == 0 && done == count;
  }

  private void say(long tries, int failures, long start) {
    double hours = (System.nanoTime() - start) / 3.6e12;
    out.printf(
        Locale.ROOT, "%d tries, %d failures, %.0f tries/hour%n", tries, failures, tries / hours);
  }

  private void failed(Try each, Failure failure, Watch watch) throws IOException, Watch.Endless {
    int times = kinds.merge(failure.kind(), 1, Integer::sum);
    if (times > KEPT) {
      return;
    }
    out.println("try " + each.number() + " (" + each.edition().word() + "): " + failure.kind());
    boolean again = !failure.kind().equals("slow");
    Try[] small = {each};
    if (again) {
      Reduction reduction = new Reduction(t -> watched(t, watch), failure.kind(), REDUCTION);
      small[0] = reduction.reduce(each);
    }
    kinds.merge(failure.kind(), -1, Integer::sum);
    keep(each, small[0], failure);
  }

  private Optional<Failure> watched(Try each, Watch watch) {
    try {
      return watch.run(() -> run.run(each, true));
    } catch (Watch.Endless endless) {
      throw new IllegalStateException(endless);
    }
  }

  private void keep(Try whole, Try small, Failure failure) throws IOException {
    int times = kinds.merge(failure.kind(), 1, Integer::sum);
    String name = failure.kind().replaceAll("[^A-Za-z0-9.-]+", "-") + "-" + times;
    Path own = folder.resolve(name);
    TryRun.write(whole, own.resolve("whole"));
    if (small != null) {
      TryRun.write(small, own.resolve("small"));
    }
    Files.writeString(
        own.resolve("README"),
        "try "
            + whole.number()
            + ", edition "
            + whole.edition().word()
            + "\n"
            + failure.kind()
            + "\n\n"
            + failure.told()
            + "\n");
  }
}
