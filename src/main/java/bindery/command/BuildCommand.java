package bindery.command;

import bindery.book.Edition;
import bindery.press.Build;
import bindery.press.JobTicket;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
          + " manuscript. A sheet is read after Bindery's own of that name; one that begins with"
          + " @-bindery-replace; stands in its place.",
      "The date in the books is that of book.yaml, or SOURCE_DATE_EPOCH if it is set."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand extends BookCommand {
  @Option(
      names = {"-e", "--edition"},
      paramLabel = "NAME",
      order = 3,
      split = ",",
      converter = EditionWord.class,
      description = "print, reader or epub; several with commas or by repeating (default: all)")
  private List<Edition> editions;

  @Option(names = "--strict", order = 4, description = "treat warnings as errors")
  private boolean strict;

  BuildCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JobTicket ticket() {
    Set<Edition> wanted =
        editions == null ? EnumSet.allOf(Edition.class) : EnumSet.copyOf(editions);
    return new JobTicket(folder(), out(), styles(), wanted, strict, environment());
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
