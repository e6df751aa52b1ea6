package bindery.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folders that a command reads, as they were typed. */
final class FolderOptions {
  /** The folder that is meant where none is named. */
  static final String USUAL = "manuscript";

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = USUAL,
      description = "the manuscript folder (default: ${DEFAULT-VALUE})")
  private Path folder;

  @Option(
      names = "--styles",
      paramLabel = "DIR",
      order = 2,
      description = "the folder of the stylesheets")
  private Path styles;

  Path folder() {
    return folder;
  }

  Optional<Path> styles() {
    return Optional.ofNullable(styles);
  }

  /** Whether none was named, and the usual one is not there. */
  boolean isNothingThere(Terminal terminal) {
    return isUsual(terminal) && !Files.exists(folder);
  }

  /** Whether it is the folder that is meant where none is named. */
  boolean isUsual(Terminal terminal) {
    return folder.equals(FolderWord.path(terminal.folder(), USUAL));
  }
}
