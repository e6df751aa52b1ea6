package bindery.command;

import bindery.report.Printable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command was typed.
 *
 * @param out for what was asked for
 * @param err for everything else
 * @param interactive whether somebody looks on, so that colours and a progress bar make sense
 * @param environment variables
 * @param folder where somebody is; paths that are typed are relative to it
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    boolean interactive,
    Map<String, String> environment,
    Path folder) {

  /** A terminal in the folder where Java was started. */
  public Terminal(
      PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {
    this(out, err, interactive, environment, Path.of(""));
  }

  /** The path of a file as it would be typed here. */
  String shown(Path file) {
    boolean below = !folder.toString().isEmpty() && file.startsWith(folder);
    return Printable.text((below ? folder.relativize(file) : file).toString());
  }
}
