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

/** What commands that set a manuscript have in common. */
abstract class BookCommand implements Callable<Integer> {
  @Mixin private FolderOptions folders;

  @Option(
      names = "--json",
      order = 5,
      description = "print what is wrong and what was made for programs")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      order = 6,
      description = "say nothing but what is wrong")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      order = 7,
      description = "show every problem, and how long each step took")
  private boolean verbose;

  private final Terminal terminal;

  /**
   * What came of the work.
   *
   * @param done whether it could be done
   * @param made the files that were written
   */
  record Outcome(boolean done, List<Build.Made> made) {
    static final Outcome FAILED = new Outcome(false, List.of());

    /** Of work that writes something or fails. */
    static Outcome of(List<Build.Made> made) {
      return new Outcome(!made.isEmpty(), made);
    }
  }

  BookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The job as it was typed. */
  abstract JobTicket ticket();

  /** Does the work. */
  abstract Outcome work(Build build);

  /** Steps of the work. */
  int steps(JobTicket ticket) {
    return Build.steps(ticket);
  }

  /** Whether findings fail the build, and so are shown. */
  boolean strict() {
    return false;
  }

  /** What is left to do where nothing was made: where a file tells of it, if one does. */
  Optional<Path> failed(Build build) {
    return Optional.empty();
  }

  /** What is said when the work could not be done. */
  abstract String failure();

  /** What is said when it is done, for people and for scripts; the first lines are for people. */
  List<String> success(Build build, Report report, Outcome outcome) {
    List<String> files = outcome.made().stream().map(this::line).toList();
    return List.of("wrote " + String.join(", ", files));
  }

  /** What was asked for, and so is told in any case. */
  List<String> answer(Outcome outcome) {
    return List.of();
  }

  /** What {@code --json} prints between the problems and the last line. */
  List<JsonLine> results(Build build, Outcome outcome) {
    return JsonLines.files(build.files(), outcome.made(), terminal::shown);
  }

  final Path folder() {
    return folders.folder();
  }

  final Optional<Path> styles() {
    return folders.styles();
  }

  final Terminal terminal() {
    return terminal;
  }

  final Map<String, String> environment() {
    return terminal.environment();
  }

  @Override
  public Integer call() {
    if (!json && folders.isNothingThere(terminal)) {
      Beginning.tell(terminal.folder(), terminal.err());
      return Main.FAILED;
    }
    Report report = new Report();
    Outcome outcome;
    Build build;
    JobTicket ticket = ticket();
    try (Progress progress = progress(ticket)) {
      build = new Build(ticket, progress, report);
      outcome = work(build, report);
    }
    Optional<Path> told = outcome.done() ? Optional.empty() : failed(build);
    if (json) {
      JsonLines lines = new JsonLines(terminal.out());
      lines.print(report);
      lines.print(outcome.done() ? results(build, outcome) : List.of());
      lines.end(outcome.done(), report, findings(outcome, told, report).map(terminal::shown));
    } else {
      tell(build, report, outcome, told);
    }
    return outcome.done() ? Main.DONE : Main.FAILED;
  }

  private void tell(Build build, Report report, Outcome outcome, Optional<Path> told) {
    new ProblemPrinter(terminal.err(), terminal.interactive(), verbose, build::quote)
        .print(report, strict());
    if (quiet) {
      answer(outcome).forEach(terminal.out()::println);
      return;
    }
    String counts = ProblemPrinter.counts(report);
    if (!outcome.done()) {
      String hint =
          told.map(file -> " (all in " + terminal.shown(file) + ")").orElseGet(() -> hint(report));
      terminal.err().println((counts.isEmpty() ? "" : counts + hint + "; ") + failure());
      return;
    }
    if (!counts.isEmpty()) {
      terminal.err().println(counts + hint(report));
    }
    answer(outcome).forEach(terminal.out()::println);
    success(build, report, outcome).forEach(terminal.out()::println);
  }

  /** The file that shows what was found, if one was written and shows something. */
  private static Optional<Path> findings(Outcome outcome, Optional<Path> told, Report report) {
    if (told.isPresent() || report.findings().isEmpty() || outcome.made().isEmpty()) {
      return told;
    }
    return Optional.of(outcome.made().get(0).file().resolveSibling(FindingsReport.FILE));
  }

  private Outcome work(Build build, Report report) {
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
    return Outcome.FAILED;
  }

  private Progress progress(JobTicket ticket) {
    if (quiet) {
      return Progress.NONE;
    }
    ProgressLines shown = new ProgressLines(terminal.err(), System::nanoTime);
    return terminal.interactive() && !verbose ? shown.bar(steps(ticket)) : shown.lines(verbose);
  }

  private String hint(Report report) {
    boolean unsaid =
        !verbose
            && report.problems().stream()
                .anyMatch(p -> p.severity() == Severity.NOTE && !(strict() && p.finding()));
    return unsaid ? " (--verbose shows the notes)" : "";
  }

  private String line(Build.Made made) {
    return terminal.shown(made.file())
        + (made.extent().isEmpty() ? "" : " (" + made.extent() + ")");
  }
}
