package bindery.command;

import bindery.book.Edition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is made of a manuscript, and how strictly, as it was typed. */
final class EditionOptions {
  @Option(
      names = {"-e", "--edition"},
      paramLabel = "NAME",
      order = 3,
      split = ",",
      hideParamSyntax = true,
      converter = EditionWord.class,
      completionCandidates = EditionWord.Words.class,
      description = "print, reader, epub, or several with commas (default: all)")
  private List<Edition> editions;

  @Option(
      names = "--strict",
      order = 4,
      description = "treat findings as errors: warnings, and some notes")
  private boolean strict;

  @Option(
      names = "--validate",
      order = 4,
      description = "hand the EPUB to epubcheck, if that is on the class path")
  private boolean validate;

  Set<Edition> editions() {
    return editions == null ? EnumSet.allOf(Edition.class) : EnumSet.copyOf(editions);
  }

  boolean strict() {
    return strict;
  }

  boolean validate() {
    return validate;
  }

  /**
   * Looks whether they go together.
   *
   * @throws ParameterException if not
   */
  void check(CommandLine command) {
    if (validate && !editions().contains(Edition.EPUB)) {
      throw new ParameterException(
          command,
          "Invalid value for option '--validate': it is for the EPUB, which is not among the"
              + " editions; leave one of the two out");
    }
  }
}
