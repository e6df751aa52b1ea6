package bindery.command;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bindery check}. */
@Command(
    name = "check",
    header = "Tell what is wrong with a manuscript, and write nothing.",
    description = {
      "Does all that build does, with the same messages and the same exit status, but leaves"
          + " nothing on the disk.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery check novel           the folder novel",
      "  bindery check novel --strict  fail if a shop or a printer might object",
      "  bindery check novel --json    a line of JSON for each problem"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand extends BookCommand {
  @Spec private CommandSpec spec;
  @Mixin private EditionOptions editions;

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JobTicket ticket() {
    return new JobTicket(
        folder(),
        folder(), // nothing is written there
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
  Outcome work(Build build) {
    return new Outcome(build.check(), List.of());
  }

  @Override
  String failure() {
    return "books would not be written";
  }

  @Override
  List<String> success(Build build, Report report, Outcome outcome) {
    List<String> lines = new ArrayList<>(build.table());
    lines.add("checked, and nothing written");
    return lines;
  }
}
