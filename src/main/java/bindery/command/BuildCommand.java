package bindery.command;

import bindery.book.Edition;
import bindery.press.Build;
import bindery.press.JobTicket;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bindery build}. */
@Command(
    name = "build",
    header = "Make books of a manuscript.",
    description = {
      "",
      "Reads the Markdown files and the book.yaml of FOLDER and writes its books to DIR: a PDF for"
          + " reading, a PDF for the printer and an EPUB. The books that are there are replaced"
          + " together when all new ones are whole, and stay as they are if anything fails.",
      "",
      "At the end a table has, for each file, the standard that it keeps, what was looked at, and"
          + " the number of findings: of errors, warnings, and notes for which a shop, a printer or"
          + " a reader may object to the book. DIR/report.html shows them, even where the books"
          + " cannot be made.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery build                          the manuscript in manuscript/",
      "  bindery build novel --out books        another one, to another folder",
      "  bindery build --edition epub           the EPUB alone",
      "  bindery build --edition reader,epub    two of the three",
      "  bindery build --styles plain --strict  another design, and no findings",
      "  bindery build --validate               what epubcheck says of the EPUB, too",
      "",
      "Styles are looked for in DIR, else in FOLDER/styles, else in styles/ beside a folder called"
          + " manuscript. A sheet is read after Bindery's own of that name; one that begins with"
          + " @-bindery-replace; stands in its place.",
      "The date in the books is that of book.yaml, or SOURCE_DATE_EPOCH if it is set."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand extends BookCommand {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-e", "--edition"},
      paramLabel = "NAME",
      order = 3,
      split = ",",
      converter = EditionWord.class,
      description = "print, reader or epub; several with commas or by repeating (default: all)")
  private List<Edition> editions;

  @Option(
      names = "--strict",
      order = 4,
      description = "treat findings as errors: warnings, and notes that somebody may object to")
  private boolean strict;

  @Option(
      names = "--validate",
      order = 4,
      description = "hand the EPUB to epubcheck, if that is on the class path")
  private boolean validate;

  BuildCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JobTicket ticket() {
    Set<Edition> wanted =
        editions == null ? EnumSet.allOf(Edition.class) : EnumSet.copyOf(editions);
    return new JobTicket(folder(), out(), styles(), wanted, strict, validate, environment());
  }

  @Override
  public Integer call() {
    if (validate && editions != null && !editions.contains(Edition.EPUB)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--validate': it is for the EPUB, which is not among the"
              + " editions; leave one of the two out");
    }
    return super.call();
  }

  @Override
  boolean strict() {
    return strict;
  }

  @Override
  Optional<Path> failed(Build build) {
    return build.tellOfFailure();
  }

  @Override
  List<Build.Made> work(Build build) {
    return build.make();
  }

  @Override
  String product() {
    return "books";
  }
}
