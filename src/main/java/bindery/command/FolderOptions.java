package bindery.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folders of a command, as they were typed. */
final class FolderOptions {
  private static final String USUAL = "manuscript";

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = USUAL,
      description = "the manuscript folder (default: ${DEFAULT-VALUE})")
  private Path folder;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      order = 1,
      defaultValue = "dist",
      description = "the folder to write to (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(
      names = "--styles",
      paramLabel = "DIR",
      order = 2,
      description = "the folder of the stylesheets")
  private Path styles;

  Path folder() {
    return folder;
  }

  Path out() {
    return out;
  }

  Optional<Path> styles() {
    return Optional.ofNullable(styles);
  }

  /** Whether none was named, and the usual one is not there. */
  boolean isNothingThere(Terminal terminal) {
    return folder.equals(FolderWord.path(terminal.folder(), USUAL)) && !Files.exists(folder);
  }
}
