package bindery.command;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.press.Progress;
import bindery.report.Printable;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.report.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read a manuscript and write files have in common. */
abstract class BookCommand implements Callable<Integer> {
  private static final String USUAL = "manuscript";

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = USUAL,
      description = "the manuscript folder (default: ${DEFAULT-VALUE})")
  private Path folder;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      order = 1,
      defaultValue = "dist",
      description = "the folder to write to (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(
      names = "--styles",
      paramLabel = "DIR",
      order = 2,
      description = "the folder of the stylesheets")
  private Path styles;

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

  /** What is made, for saying that it was not. */
  abstract String product();

  final Path folder() {
    return folder;
  }

  final Path out() {
    return out;
  }

  final Optional<Path> styles() {
    return Optional.ofNullable(styles);
  }

  final Map<String, String> environment() {
    return terminal.environment();
  }

  @Override
  public Integer call() {
    if (folder.equals(FolderWord.path(terminal.folder(), USUAL)) && !Files.exists(folder)) {
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
    new ProblemPrinter(terminal.err(), terminal.interactive(), verbose, build::quote).print(report);
    if (!quiet) {
      sum(report, made);
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

  private void sum(Report report, List<Build.Made> made) {
    String counts = ProblemPrinter.counts(report);
    boolean unsaid = !verbose && report.count(Severity.NOTE) > 0;
    String hint = unsaid ? " (--verbose shows the notes)" : "";
    if (made.isEmpty()) {
      String sofar = counts.isEmpty() ? "" : counts + hint + "; ";
      terminal.err().println(sofar + product() + " not written");
      return;
    }
    if (!counts.isEmpty()) {
      terminal.err().println(counts + hint);
    }
    List<String> files = made.stream().map(this::line).toList();
    terminal.out().println("wrote " + String.join(", ", files));
  }

  private String line(Build.Made made) {
    Path here = terminal.folder();
    boolean below = !here.toString().isEmpty() && made.file().startsWith(here);
    String file = (below ? here.relativize(made.file()) : made.file()).toString();
    return Printable.text(file) + (made.extent().isEmpty() ? "" : " (" + made.extent() + ")");
  }
}
