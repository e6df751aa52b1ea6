package bindery.fuzz;

import bindery.press.Build;
import bindery.press.BuildMemory;
import bindery.press.JobTicket;
import bindery.press.Progress;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds the book of a try in a folder of its own and looks at what has come of it. */
final class TryRun {
  /** Kinds of problems that are the program's fault, not the manuscript's. */
  private static final Set<String> OWN_FAULTS = Set.of("lost-words", "breakdown", "out-folder");

  /** Builds after which what is kept for styles and type is begun anew. */
  private static final int KEPT = 500;

  private final Path bench;
  private BuildMemory memory = new BuildMemory();
  private int builds;

  TryRun(Path bench) {
    this.bench = bench;
  }

  /**
   * What is wrong, if anything.
   *
   * @param twice whether to build again, for the same bytes
   */
  Optional<Failure> run(Try each, boolean twice) {
    try {
      clear();
      Path manuscript = bench.resolve("book");
      Files.createDirectories(manuscript);
      write(each, manuscript);
      Report report = new Report();
      Map<String, byte[]> books = books(each, manuscript, bench.resolve("out"), report);
      Optional<Failure> failure = ofProblems(report).or(() -> ofBooks(each, books, report));
      if (failure.isEmpty() && twice && !books.isEmpty()) {
        Map<String, byte[]> again = books(each, manuscript, bench.resolve("again"), new Report());
        failure = differing(books, again);
      }
      return failure;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      return Optional.of(Failure.of(e));
    }
  }

  static void write(Try each, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : each.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private Map<String, byte[]> books(Try each, Path manuscript, Path out, Report report)
      throws IOException {
    JobTicket ticket =
        new JobTicket(manuscript, out, Optional.empty(), Set.of(each.edition()), false, Map.of());
    Map<String, byte[]> books = new TreeMap<>();
    try {
      for (Build.Made made : build(each, ticket, report).make()) {
        books.put(made.file().getFileName().toString(), Files.readAllBytes(made.file()));
      }
    } catch (Refusal refusal) {
      report.add(refusal.problem());
    }
    return books;
  }

  /** Books without styles of their own share those of the house, as a row of builds does. */
  private Build build(Try each, JobTicket ticket, Report report) {
    if (each.files().keySet().stream().anyMatch(name -> name.startsWith("styles/"))) {
      return new Build(ticket, Progress.NONE, report);
    }
    if (++builds % KEPT == 0) {
      memory.close();
      memory = new BuildMemory();
    }
    return new Build(ticket, Progress.NONE, report, memory);
  }

  private static Optional<Failure> ofProblems(Report report) {
    return report.problems().stream()
        .filter(problem -> OWN_FAULTS.contains(problem.kind()))
        .findFirst()
        .map(problem -> new Failure("problem " + problem.kind(), told(report)));
  }

  private static Optional<Failure> ofBooks(Try each, Map<String, byte[]> books, Report report) {
    if (books.isEmpty()) {
      return report.hasErrors()
          ? Optional.empty()
          : Optional.of(new Failure("no book and no error", told(report)));
    }
    for (Map.Entry<String, byte[]> book : books.entrySet()) {
      String text;
      try {
        text = BookText.of(book.getKey(), book.getValue());
      } catch (IOException | RuntimeException e) {
        return Optional.of(new Failure("unreadable " + each.edition().word(), e.toString()));
      }
      List<String> lost = lost(each, text, report);
      if (!lost.isEmpty() && !book.getKey().endsWith("-cover.pdf")) {
        return Optional.of(
            new Failure("lost " + each.edition().word(), lost + "\n" + told(report) + text));
      }
    }
    return Optional.empty();
  }

  private static List<String> lost(Try each, String text, Report report) {
    String letters = BookText.letters(text);
    String named = told(report);
    List<String> lost = new ArrayList<>();
    for (String word : each.wordsThere()) {
      if (!BookText.has(text, letters, word) && !named.contains(word)) {
        lost.add(word);
      }
    }
    return lost;
  }

  private static Optional<Failure> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
    for (Map.Entry<String, byte[]> book : one.entrySet()) {
      if (!java.util.Arrays.equals(book.getValue(), other.get(book.getKey()))) {
        return Optional.of(new Failure("other bytes the second time", book.getKey()));
      }
    }
    return Optional.empty();
  }

  private static String told(Report report) {
    StringBuilder told = new StringBuilder();
    for (Problem problem : report.problems()) {
      told.append(problem.kind()).append(": ").append(problem).append('\n');
    }
    return told.toString();
  }

  private void clear() throws IOException {
    if (Files.isDirectory(bench)) {
      try (Stream<Path> files = Files.walk(bench)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
