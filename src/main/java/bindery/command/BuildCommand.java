package bindery.command;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.press.summary.FindingsReport;
import bindery.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bindery build}. */
@Command(
    name = "build",
    header = "Make books of a manuscript.",
    description = {
      "Reads the Markdown files and the book.yaml of FOLDER and writes its books to DIR"
          + " together, when all are whole. DIR/report.html shows what was found.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery build novel --out books        the folder novel, into the folder books",
      "  bindery build --edition reader,epub    two of the three editions",
      "  bindery build --styles plain --strict  another design, and no findings"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand extends BookCommand {
  @Spec private CommandSpec spec;
  @Mixin private OutOption out;
  @Mixin private EditionOptions editions;

  BuildCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JobTicket ticket() {
    return new JobTicket(
        folder(),
        out.out(),
        styles(),
        editions.editions(),
        editions.strict(),
        editions.validate(),
        environment());
  }

  @Override
  public Integer call() {
    editions.check(spec.commandLine());
    return super.call();
  }

  @Override
  boolean strict() {
    return editions.strict();
  }

  @Override
  Optional<Path> failed(Build build) {
    return build.tellOfFailure();
  }

  @Override
  Outcome work(Build build) {
    return Outcome.of(build.make());
  }

  @Override
  String failure() {
    return "books not written";
  }

  @Override
  List<String> success(Build build, Report report, Outcome outcome) {
    List<String> lines = new ArrayList<>(build.table());
    int findings = report.findings().size();
    if (findings > 0) {
      String what = findings == 1 ? "the finding" : "the " + findings + " findings";
      Path file = outcome.made().get(0).file().resolveSibling(FindingsReport.FILE);
      lines.add(terminal().shown(file) + " shows " + what);
    }
    lines.addAll(super.success(build, report, outcome));
    return lines;
  }
}
