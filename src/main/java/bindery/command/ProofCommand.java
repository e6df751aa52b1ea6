package bindery.command;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.press.Since;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bindery proof}. */
@Command(
    name = "proof",
    header = "Show the pages that had to accept something.",
    description = {
      "Writes DIR/proof.html: pictures of just the pages on which a line came out loose, facing"
          + " pages end uneven and the like, with the words and their place, and counts of widows,"
          + " rivers and more. The books are not written.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery proof novel --out desk   the manuscript in novel/, to another folder",
      "  bindery proof --since HEAD~1     the pages that have changed since then",
      "  bindery proof --since old.pdf    those that differ from another build"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ProofCommand extends BookCommand {
  private static final int STEPS = 6;

  /** With those of a book to compare with. */
  private static final int SINCE_STEPS = 7;

  private final Path here;

  @Spec private CommandSpec spec;
  @Mixin private OutOption out;
  @Mixin private PageOption pages;

  @Option(
      names = "--since",
      paramLabel = "WHAT",
      order = 4,
      description = {
        "just the pages that differ from a git revision, from another manuscript folder or from"
            + " a PDF"
      })
  private String since;

  ProofCommand(Terminal terminal) {
    super(terminal);
    this.here = terminal.folder();
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
    return since == null ? STEPS : SINCE_STEPS;
  }

  @Override
  Outcome work(Build build) {
    return Outcome.of(build.proof(Optional.ofNullable(since).map(this::since)));
  }

  private Since since(String typed) {
    try {
      return new Since(typed, Optional.of(FolderWord.path(here, typed)));
    } catch (InvalidPathException e) {
      return new Since(typed, Optional.empty());
    }
  }

  @Override
  String failure() {
    return "proof not written";
  }
}
