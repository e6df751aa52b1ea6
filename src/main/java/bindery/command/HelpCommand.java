package bindery.command;

import bindery.report.NearestName;
import bindery.report.Printable;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bindery help}: the same as {@code --help}, for those who type it so. */
@Command(
    name = "help",
    header = "Tell what Bindery, or one of its commands, can do.",
    description = {""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class HelpCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "such as build")
  private String command;

  @Override
  public void run() {
    CommandLine program = spec.commandLine().getParent();
    CommandLine asked = command == null ? program : program.getSubcommands().get(command);
    if (asked == null) {
      Map<String, CommandLine> known = program.getSubcommands();
      String all = "there are " + String.join(", ", known.keySet());
      String hint = NearestName.hint(command, known.keySet(), all);
      throw new ParameterException(
          spec.commandLine(), "there is no command ‘" + Printable.text(command) + "’; " + hint);
    }
    asked.usage(program.getOut(), program.getColorScheme());
  }
}
