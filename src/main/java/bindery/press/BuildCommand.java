package bindery.press;

import bindery.book.Edition;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.report.Severity;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bindery build}. */
@Command(
    name = "build",
    header = "Make books of a manuscript.",
    description = {
      "",
      "Reads the Markdown files and the book.yaml of FOLDER and writes its books to DIR: a PDF for"
          + " reading, a PDF for the printer and an EPUB. The books that are there are replaced"
          + " together when all new ones are whole, and stay as they are if anything fails.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery build                          the manuscript in manuscript/",
      "  bindery build novel --out books        another one, to another folder",
      "  bindery build --edition epub           the EPUB alone",
      "  bindery build --edition reader,epub    two of the three",
      "  bindery build --styles plain --strict  another design, and no warnings",
      "",
      "Styles are looked for in DIR, else in FOLDER/styles, else in styles/ beside a folder called"
          + " manuscript; what is not there is taken from Bindery's own.",
      "The date in the books is that of book.yaml, or SOURCE_DATE_EPOCH if it is set."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "manuscript",
      description = "the manuscript folder (default: ${DEFAULT-VALUE})")
  private Path folder;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "dist",
      description = "the folder that the books go to (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(names = "--styles", paramLabel = "DIR", description = "the folder of the stylesheets")
  private Path styles;

  @Option(
      names = {"-e", "--edition"},
      paramLabel = "NAME",
      split = ",",
      converter = EditionWord.class,
      description = "print, reader or epub; several with commas or by repeating (default: all)")
  private List<Edition> editions;

  @Option(names = "--strict", description = "treat warnings as errors")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "say nothing but what is wrong")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "show every problem, and how long each step took")
  private boolean verbose;

  private final Terminal terminal;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Set<Edition> wanted =
        editions == null ? EnumSet.allOf(Edition.class) : EnumSet.copyOf(editions);
    JobTicket ticket =
        new JobTicket(
            folder, out, Optional.ofNullable(styles), wanted, strict, terminal.environment());
    Report report = new Report();
    List<Build.Made> made;
    Build build;
    try (Progress progress = progress()) {
      build = new Build(ticket, progress, report);
      made = make(build, report);
    }
    new Errata(terminal.err(), terminal.interactive(), verbose, build::quote).print(report);
    if (!quiet) {
      sum(report, made);
    }
    return made.isEmpty() ? Main.FAILED : Main.DONE;
  }

  private List<Build.Made> make(Build build, Report report) {
    try {
      return build.make();
    } catch (Refusal refusal) {
      report.add(refusal.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      report.add(Breakdown.of(e));
      if (verbose) {
        e.printStackTrace(terminal.err());
      }
    }
    return List.of();
  }

  private Progress progress() {
    if (quiet) {
      return Progress.NONE;
    }
    return terminal.interactive() && !verbose
        ? Progress.bar(terminal.err(), Build.STEPS)
        : Progress.lines(terminal.err(), verbose);
  }

  private void sum(Report report, List<Build.Made> made) {
    String counts = Errata.counts(report);
    boolean unsaid = !verbose && report.count(Severity.NOTE) > 0;
    String hint = unsaid ? " (--verbose shows the notes)" : "";
    if (made.isEmpty()) {
      terminal.err().println((counts.isEmpty() ? "" : counts + hint + "; ") + "books not written");
      return;
    }
    if (!counts.isEmpty()) {
      terminal.err().println(counts + hint);
    }
    List<String> books = made.stream().map(BuildCommand::line).toList();
    terminal.out().println("wrote " + String.join(", ", books));
  }

  private static String line(Build.Made made) {
    String pages = made.pages() == 1 ? "1 page" : made.pages() + " pages";
    return made.file() + (made.pages() == 0 ? "" : " (" + pages + ")");
  }
}
