package bindery.command;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.press.Progress;
import bindery.press.summary.FindingsReport;
import bindery.report.Printable;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.report.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that read a manuscript and write files have in common. */
abstract class BookCommand implements Callable<Integer> {
  @Mixin private FolderOptions folders;

  @Option(
      names = {"-q", "--quiet"},
      order = 5,
      description = "say nothing but what is wrong")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      order = 6,
      description = "show every problem, and how long each step took")
  private boolean verbose;

  private final Terminal terminal;

  BookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The job as it was typed. */
  abstract JobTicket ticket();

  /** Does the work; nothing was written if nothing is returned. */
  abstract List<Build.Made> work(Build build);

  /** Whether findings fail the build, and so are shown. */
  boolean strict() {
    return false;
  }

  /** What is left to do where nothing was made: where a file tells of it, if one does. */
  Optional<Path> failed(Build build) {
    return Optional.empty();
  }

  /** What is made, for saying that it was not. */
  abstract String product();

  final Path folder() {
    return folders.folder();
  }

  final Path out() {
    return folders.out();
  }

  final Optional<Path> styles() {
    return folders.styles();
  }

  final Map<String, String> environment() {
    return terminal.environment();
  }

  @Override
  public Integer call() {
    if (folders.isNothingThere(terminal)) {
      Beginning.tell(terminal.folder(), terminal.err());
      return Main.FAILED;
    }
    Report report = new Report();
    List<Build.Made> made;
    Build build;
    try (Progress progress = progress()) {
      build = new Build(ticket(), progress, report);
      made = work(build, report);
    }
    Optional<Path> told = made.isEmpty() ? failed(build) : Optional.empty();
    new ProblemPrinter(terminal.err(), terminal.interactive(), verbose, build::quote)
        .print(report, strict());
    if (!quiet && made.isEmpty()) {
      sumFailure(report, told);
    } else if (!quiet) {
      sum(report, build.table(), made);
    }
    return made.isEmpty() ? Main.FAILED : Main.DONE;
  }

  private List<Build.Made> work(Build build, Report report) {
    try {
      return work(build);
    } catch (Refusal refusal) {
      report.add(refusal.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      report.add(InternalError.of(e));
      if (verbose) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        terminal.err().print(Printable.lines(trace.toString()));
      }
    }
    return List.of();
  }

  private Progress progress() {
    if (quiet) {
      return Progress.NONE;
    }
    return terminal.interactive() && !verbose
        ? ProgressLines.bar(terminal.err(), Build.STEPS)
        : ProgressLines.lines(terminal.err(), verbose);
  }

  private void sumFailure(Report report, Optional<Path> told) {
    String counts = ProblemPrinter.counts(report);
    String hint = told.map(file -> " (all in " + shown(file) + ")").orElseGet(() -> hint(report));
    terminal
        .err()
        .println((counts.isEmpty() ? "" : counts + hint + "; ") + product() + " not written");
  }

  /** The table is for people, the last line for scripts as well: the files that were written. */
  private void sum(Report report, List<String> table, List<Build.Made> made) {
    String counts = ProblemPrinter.counts(report);
    if (!counts.isEmpty()) {
      terminal.err().println(counts + hint(report));
    }
    table.forEach(terminal.out()::println);
    int findings = report.findings().size();
    if (!table.isEmpty() && findings > 0) {
      String what = findings == 1 ? "the finding" : "the " + findings + " findings";
      Path file = made.get(0).file().resolveSibling(FindingsReport.FILE);
      terminal.out().println(shown(file) + " shows " + what);
    }
    List<String> files = made.stream().map(this::line).toList();
    terminal.out().println("wrote " + String.join(", ", files));
  }

  private String hint(Report report) {
    boolean unsaid =
        !verbose
            && report.problems().stream()
                .anyMatch(p -> p.severity() == Severity.NOTE && !(strict() && p.finding()));
    return unsaid ? " (--verbose shows the notes)" : "";
  }

  private String line(Build.Made made) {
    return shown(made.file()) + (made.extent().isEmpty() ? "" : " (" + made.extent() + ")");
  }

  private String shown(Path file) {
    Path here = terminal.folder();
    boolean below = !here.toString().isEmpty() && file.startsWith(here);
    return Printable.text((below ? here.relativize(file) : file).toString());
  }
}
