package bindery.command;

import bindery.book.Edition;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The edition whose pages are looked at, as it was typed. */
final class PageOption {
  @Option(
      names = {"-e", "--edition"},
      paramLabel = "NAME",
      order = 3,
      defaultValue = "print",
      converter = EditionWord.class,
      completionCandidates = Words.class,
      description = "print or reader (default: ${DEFAULT-VALUE})")
  private Edition edition;

  Edition edition() {
    return edition;
  }

  /**
   * Looks whether it has pages.
   *
   * @throws ParameterException if not
   */
  void check(CommandLine command) {
    if (edition == Edition.EPUB) {
      throw new ParameterException(
          command,
          "Invalid value for option '--edition' (NAME): the EPUB has no pages to look at; choose"
              + " print or reader");
    }
  }

  /** What a shell may complete a word to. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of(Edition.PRINT.word(), Edition.READER.word()).iterator();
    }
  }
}
