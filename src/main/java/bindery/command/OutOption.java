package bindery.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that a command writes to, as it was typed. */
final class OutOption {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      order = 1,
      defaultValue = "dist",
      description = "the folder to write to (default: ${DEFAULT-VALUE})")
  private Path out;

  Path out() {
    return out;
  }
}
