package bindery.command;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bindery completion}. */
@Command(
    name = "completion",
    header = "Print a script by which bash and zsh complete what is typed.",
    description = {
      "The script completes commands, options, the names of editions, and folders after the Tab"
          + " key.",
      ""
    },
    footer = {
      "",
      "Once:",
      "  bindery completion > ~/.bindery-completion",
      "and this line in ~/.bashrc or ~/.zshrc:",
      "  source ~/.bindery-completion"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandLine program = spec.commandLine().getParent();
    program.getOut().print(AutoComplete.bash(program.getCommandName(), program));
    program.getOut().flush();
  }
}
