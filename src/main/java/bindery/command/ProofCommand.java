package bindery.command;

import bindery.press.Build;
import bindery.press.JobTicket;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bindery proof}. */
@Command(
    name = "proof",
    header = "Show the pages that had to accept something.",
    description = {
      "Sets the manuscript in FOLDER and writes DIR/proof.html: pictures of just the pages on"
          + " which a line came out loose, facing pages end uneven and the like, with the reason,"
          + " the words and their place. The books are not written.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery proof                    the manuscript in manuscript/",
      "  bindery proof novel --out desk   another one, to another folder"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ProofCommand extends BookCommand {
  private static final int STEPS = 6;

  @Spec private CommandSpec spec;
  @Mixin private OutOption out;
  @Mixin private PageOption pages;

  ProofCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JobTicket ticket() {
    return new JobTicket(
        folder(), out.out(), styles(), Set.of(pages.edition()), false, environment());
  }

  @Override
  public Integer call() {
    pages.check(spec.commandLine());
    return super.call();
  }

  @Override
  int steps(JobTicket ticket) {
    return STEPS;
  }

  @Override
  Outcome work(Build build) {
    return Outcome.of(build.proof());
  }

  @Override
  String failure() {
    return "proof not written";
  }
}
