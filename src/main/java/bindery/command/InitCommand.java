package bindery.command;

import bindery.command.start.Guess;
import bindery.command.start.NewBook;
import bindery.report.Refusal;
import bindery.report.Report;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bindery init}. */
@Command(
    name = "init",
    header = "Begin a book.",
    description = {
      "Writes a small book into FOLDER, to be overwritten with your own: a book.yaml with remarks,"
          + " two chapters and a picture. Nothing that is there is ever changed; a folder that has"
          + " texts already is left as it is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery init                                in the folder manuscript",
      "  bindery init the-quiet-morning              in a folder of this name",
      "  bindery init novel --author \"Ann Author\" --language en-GB"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = FolderOptions.USUAL,
      description = "the new folder (default: ${DEFAULT-VALUE})")
  private Path folder;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      order = 1,
      description = "of the book (default: the name of the folder)")
  private String title;

  @Option(names = "--author", paramLabel = "NAME", order = 2, description = "who writes it")
  private String author;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      order = 3,
      converter = LanguageWord.class,
      description = "such as en-GB or de (default: that of the system, or en)")
  private Locale language;

  private final Terminal terminal;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Locale chosen = language == null ? Guess.language(terminal.environment()) : language;
    String named = title == null || title.isBlank() ? Guess.title(folder) : title.strip();
    Optional<String> writer = Optional.ofNullable(author).map(String::strip);
    NewBook book =
        new NewBook(named, writer.filter(w -> !w.isEmpty()), chosen, Year.now(Clock.systemUTC()));
    List<String> names;
    try {
      names = book.write(folder);
    } catch (Refusal refusal) {
      Report report = new Report();
      report.add(refusal.problem());
      new ProblemPrinter(terminal.err(), terminal.interactive(), true, at -> Optional.empty())
          .print(report);
      return Main.FAILED;
    }
    tell(named, chosen, names);
    return Main.DONE;
  }

  private void tell(String named, Locale chosen, List<String> names) {
    String shown = terminal.shown(folder);
    String typed = shown.equals(FolderOptions.USUAL) ? "" : " " + ShellWord.of(shown);
    terminal
        .out()
        .println(
            "Here begins “" + named + "”, in " + chosen.getDisplayLanguage(Locale.ENGLISH) + ":");
    names.forEach(
        name -> terminal.out().println("  " + terminal.shown(folder.resolve(name).normalize())));
    String watch = "  bindery watch" + typed;
    String build = "  bindery " + (typed.isEmpty() ? "build" : typed.strip());
    terminal.out().println();
    terminal.out().println("Next:");
    terminal.out().println(watch + "    shows its pages while you write");
    String gap = " ".repeat(watch.length() - build.length());
    terminal.out().println(build + gap + "    makes the books");
    terminal.out().println("Its title, its author and much else stand in book.yaml.");
  }
}
