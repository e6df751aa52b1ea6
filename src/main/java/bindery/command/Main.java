package bindery.command;

import bindery.report.Printable;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code bindery}. Without arguments it builds {@code manuscript} into {@code dist}.
 */
@Command(
    name = "bindery",
    header = "Markdown and CSS become books: a PDF for print, a PDF for readers, an EPUB.",
    synopsisSubcommandLabel = "[COMMAND]",
    description = {
      "Without a command, builds the folder that is named, or manuscript/, into dist/.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery init novel    begin a book",
      "  bindery novel         make its books; ‘bindery help build’ tells more",
      "  bindery watch novel   see its pages in the browser while you write",
      "",
      "Exit status: 0 done, 1 something is wrong with the book, 2 mistyped"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISUSED = 2;

  private Main() {}

  /** Returns when all went well; else the program ends with exit code 1 or 2. */
  public static void main(String[] args) {
    Path here = StartFolder.find();
    if (args.length == 0 || !args[0].equals(WatchCommand.NAME)) {
      QuickCompiler.ask(); // what runs for hours gains by the thorough one
    }
    SilentLogs.ask();
    int code = run(args, utf8(System.out), utf8(System.err), here);
    if (code != DONE) {
      // From Maven too: a thrown exception would bury our message under Maven's own.
      System.out.flush();
      System.err.flush();
      System.exit(code);
    }
  }

  /** Runs a command line as if it had been typed where Java was started. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, out, err, Path.of(""));
  }

  private static int run(String[] args, PrintStream out, PrintStream err, Path here) {
    return run(args, new Terminal(out, err, Ansi.AUTO.enabled(), System.getenv(), here));
  }

  /**
   * Runs a command line.
   *
   * @return the exit code: 0 the books are written, 1 the manuscript has errors, 2 wrong usage
   */
  public static int run(String[] args, Terminal terminal) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new InitCommand(terminal));
    command.addSubcommand(new BuildCommand(terminal));
    command.addSubcommand(new WatchCommand(terminal));
    command.addSubcommand(new CheckCommand(terminal));
    command.addSubcommand(new ProofCommand(terminal));
    command.addSubcommand(new FontsCommand(terminal));
    command.addSubcommand(new StylesCommand(terminal));
    command.addSubcommand(new CompletionCommand());
    command.addSubcommand(new HelpCommand());
    command.registerConverter(Path.class, new FolderWord(terminal.folder()));
    command.setOut(writer(terminal.out()));
    command.setErr(writer(terminal.err()));
    Ansi colours = terminal.interactive() ? Ansi.ON : Ansi.OFF;
    command.setColorScheme(CommandLine.Help.defaultColorScheme(colours));
    command.setParameterExceptionHandler((wrong, typed) -> misused(wrong));
    FirstWord first = new FirstWord(command.getSubcommands().keySet(), terminal.folder());
    String fault = args.length == 0 ? "" : first.fault(args[0]);
    return fault.isEmpty()
        ? command.execute(first.completed(List.of(args)).toArray(String[]::new))
        : misused(new ParameterException(command, fault));
  }

  private static int misused(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Printable.lines(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try ‘" + command.getCommandSpec().qualifiedName() + " --help’.");
    return MISUSED;
  }

  /** A writer in the stream's own encoding, which Java 17 does not tell. */
  private static PrintWriter writer(PrintStream stream) {
    Writer through =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            stream.print(new String(text, from, length));
          }

          @Override
          public void flush() {
            stream.flush();
          }

          @Override
          public void close() {
            stream.flush();
          }
        };
    return new PrintWriter(through, true);
  }

  /** Bare systems have no locale and would print “?” for our quotation marks. */
  private static PrintStream utf8(PrintStream stream) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? stream : new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
