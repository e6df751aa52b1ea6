package bindery.edits;

import bindery.book.Edition;
import bindery.press.LiveBook;
import bindery.press.LivePages;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Edits copies of books at random; {@code src/it/README.md} says what is looked at. */
public final class Edits {
  /** Edits after which memory is at rest, and after which it is looked at again. */
  private static final int WARM = 100;

  /** Of memory in use, what may be more after ten times as many edits. */
  private static final double GROWTH = 1.15;

  private final PrintStream say;
  private int failures;
  private int quick;

  private Edits(PrintStream say) {
    this.say = say;
  }

  /** The properties {@code edits.*} say which books, how many edits, and by which numbers. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Edits edits = new Edits(System.out);
    int count = Integer.getInteger("edits.count", 500);
    long seed = Long.getLong("edits.seed", 1);
    Path out = Path.of(System.getProperty("edits.out", "target/edits"));
    for (String book : System.getProperty("edits.books", "manuscript,src/site/guide").split(",")) {
      edits.random(copy(Path.of(book.strip()), out), count, seed);
    }
    edits.memory(copy(Path.of("src/site/guide"), out), 10 * WARM, seed);
    String history = System.getProperty("edits.history", "");
    if (!history.isBlank()) {
      edits.history(Path.of(history), out);
    }
    String folder = System.getProperty("edits.folder", "");
    if (folder.isBlank()) {
      edits.say.println("the browser: skipped, for -Dedits.folder is not given");
    } else {
      Path book = Path.of(System.getProperty("edits.shown", "src/site/guide"));
      edits.failures += Browser.use(folder, copy(book, out), Math.min(count, 200)) ? 0 : 1;
    }
    System.exit(edits.failures == 0 ? 0 : 1);
  }

  private static Path copy(Path book, Path out) throws IOException {
    Path to = out.resolve(book.getFileName() + "-" + System.nanoTime()).resolve("manuscript");
    try (Stream<Path> files = Files.walk(book)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(book.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }

  private void random(Path manuscript, int count, long seed) throws IOException {
    RandomEdit edit = new RandomEdit(manuscript, new Random(seed));
    int before = failures;
    quick = 0;
    try (LiveBook book = ShownPages.open(manuscript, Optional.empty(), Edition.PRINT)) {
      ShownPages.look(book);
      for (int n = 1; n <= count; n++) {
        Path file = edit.edit();
        compare(book, file, manuscript, "edit " + n + " of seed " + seed);
      }
    }
    say.printf(
        "%s: %d edits, %d of them shown without a look at the whole book, %d failures%n",
        manuscript.getParent().getFileName(), count, quick, failures - before);
  }

  /** Whether what is shown is what a book shows that is looked at for the first time. */
  private void compare(LiveBook book, Path file, Path manuscript, String which) {
    Optional<LivePages> words = book.lookAt(file);
    quick += words.isPresent() ? 1 : 0;
    Optional<LivePages> pages = words.or(() -> ShownPages.look(book));
    List<String> shown = pages.map(p -> ShownPages.of(book, p)).orElse(List.of());
    try (LiveBook fresh = ShownPages.open(manuscript, Optional.empty(), Edition.PRINT)) {
      List<String> anew =
          ShownPages.look(fresh).map(p -> ShownPages.of(fresh, p)).orElse(List.of());
      if (!anew.equals(shown)) {
        failures++;
        int page = 0;
        while (page < Math.min(anew.size(), shown.size())
            && anew.get(page).equals(shown.get(page))) {
          page++;
        }
        say.printf(
            "%s in %s: %d pages are shown, %d are right; the first that differs is %d%n",
            which, file.getFileName(), shown.size(), anew.size(), page + 1);
      }
    }
  }

  /** Whether memory stays as it is, edit after edit. */
  private void memory(Path manuscript, int count, long seed) throws IOException {
    RandomEdit edit = new RandomEdit(manuscript, new Random(seed));
    long rested = 0;
    try (LiveBook book = ShownPages.open(manuscript, Optional.empty(), Edition.PRINT)) {
      ShownPages.look(book);
      for (int n = 1; n <= count; n++) {
        Path file = edit.edit();
        String text = Files.readString(file);
        if (book.lookAt(file).isEmpty()) {
          ShownPages.look(book);
        }
        if (text.length() > 100_000) { // the book is to stay as long as it is
          Files.writeString(file, text.substring(0, 50_000));
        }
        rested = n == WARM ? used() : rested;
      }
      long now = used();
      boolean flat = now < rested * GROWTH;
      failures += flat ? 0 : 1;
      say.printf(
          "memory in use after %d edits %.1f MB, after %d %.1f MB%s%n",
          WARM, rested / 1e6, count, now / 1e6, flat ? "" : ": it grows");
    }
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Every commit of a repository, the oldest first, as its author made them. */
  private void history(Path repository, Path out) throws IOException, InterruptedException {
    Path at = out.resolve("history-" + System.nanoTime()).resolve("manuscript");
    List<String> commits =
        git(repository, "log", "--reverse", "--format=%H").lines().limit(1000).toList();
    Files.createDirectories(at.getParent());
    git(repository, "clone", "-q", "--no-checkout", ".", at.toAbsolutePath().toString());
    int before = failures;
    quick = 0;
    git(at, "checkout", "-q", commits.get(0));
    try (LiveBook book = ShownPages.open(at, Optional.empty(), Edition.PRINT)) {
      ShownPages.look(book);
      for (String commit : commits.subList(1, commits.size())) {
        List<String> changed = git(at, "diff", "--name-only", "HEAD", commit).lines().toList();
        git(at, "checkout", "-q", "--force", commit);
        Path first = at.resolve(changed.size() == 1 ? changed.get(0) : "none");
        compare(book, first, at, "commit " + commit);
      }
    }
    say.printf(
        "%s: %d commits, %d of them words alone, %d failures%n",
        repository, commits.size(), quick, failures - before);
  }

  private static String git(Path at, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", at.toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + ": " + said);
      }
      return said;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
