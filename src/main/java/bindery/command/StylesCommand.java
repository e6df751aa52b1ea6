package bindery.command;

import bindery.press.DesignCopy;
import bindery.report.Refusal;
import bindery.report.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bindery styles}. */
@Command(
    name = "styles",
    header = "Copy Bindery's design into the styles of a book, to change it.",
    description = {
      "Writes book.css, print.css, reader.css, epub.css and cover.css to FOLDER/styles, or to"
          + " styles/ beside a folder called manuscript. A sheet that is there already stays as it"
          + " is. Until you change a copy, the books come out as without it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery styles novel                   into novel/styles",
      "  bindery styles novel --styles plain    into another folder"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class StylesCommand implements Callable<Integer> {
  @Mixin private FolderOptions folders;

  private final Terminal terminal;

  StylesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (folders.isNothingThere(terminal)) {
      Beginning.tell(terminal.folder(), terminal.err());
      return Main.FAILED;
    }
    try {
      tell(DesignCopy.make(folders.folder(), folders.styles()));
      return Main.DONE;
    } catch (Refusal refusal) {
      Report report = new Report();
      report.add(refusal.problem());
      new ProblemPrinter(terminal.err(), terminal.interactive(), true, at -> Optional.empty())
          .print(report);
      return Main.FAILED;
    }
  }

  private void tell(DesignCopy copy) {
    String where = terminal.shown(copy.folder());
    if (!copy.copied().isEmpty()) {
      terminal.out().println("copied to " + where + ": " + String.join(", ", copy.copied()));
    }
    if (!copy.kept().isEmpty()) {
      terminal.out().println("there already, and as before: " + String.join(", ", copy.kept()));
    }
    String shown = terminal.shown(folders.folder());
    String typed = folders.isUsual(terminal) ? "" : " " + ShellWord.of(shown);
    String named = folders.styles().map(s -> " --styles " + ShellWord.of(where)).orElse("");
    terminal.out().println();
    terminal.out().println("Change a rule, and look at the pages with");
    terminal.out().println("  bindery watch" + typed + named);
    terminal
        .out()
        .println("What you do not change you may delete: Bindery's own sheets are read first.");
  }
}
