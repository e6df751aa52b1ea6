package bindery.command;

import bindery.book.Edition;
import bindery.press.Build;
import bindery.press.JobTicket;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bindery proof}. */
@Command(
    name = "proof",
    header = "Show the pages that had to accept something.",
    description = {
      "",
      "Sets the manuscript in FOLDER and writes DIR/proof.html: pictures of just the pages on which"
          + " a line came out loose, facing pages end uneven and the like, with the reason, the"
          + " words and their place in the manuscript. The file needs nothing beside it. The books"
          + " are not written.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery proof                    the manuscript in manuscript/",
      "  bindery proof novel --out desk   another one, to another folder",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ProofCommand extends BookCommand {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-e", "--edition"},
      paramLabel = "NAME",
      order = 3,
      defaultValue = "print",
      converter = EditionWord.class,
      description = "print or reader (default: ${DEFAULT-VALUE})")
  private Edition edition;

  ProofCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JobTicket ticket() {
    return new JobTicket(folder(), out(), styles(), Set.of(edition), false, environment());
  }

  @Override
  public Integer call() {
    if (edition == Edition.EPUB) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--edition' (NAME): the EPUB has no pages to proof; choose"
              + " print or reader");
    }
    return super.call();
  }

  @Override
  List<Build.Made> work(Build build) {
    return build.proof();
  }

  @Override
  String product() {
    return "proof";
  }
}
