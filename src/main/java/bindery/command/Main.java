package bindery.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
    description = {"", "Without a command, builds the manuscript in manuscript/ into dist/.", ""},
    footer = {
      "",
      "Examples:",
      "  bindery                                build manuscript/ into dist/",
      "  bindery build novel --edition epub     the EPUB of another manuscript",
      "  bindery build --help                   all that build can do",
      "  bindery proof novel                    the pages that want an author's eye",
      "",
      "From a clone of the project the same is typed as",
      "  mvn exec:java",
      "  mvn exec:java -Dexec.args=\"build novel --edition epub\"",
      "",
      "Exit status:",
      "  0  the books are written",
      "  1  the manuscript has errors; the books are as they were",
      "  2  the command was mistyped"
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
    QuickCompiler.ask();
    SilentLogs.ask();
    int code = run(args, utf8(System.out), utf8(System.err));
    if (code != DONE) {
      // From Maven too: a thrown exception would bury our message under Maven's own.
      System.out.flush();
      System.err.flush();
      System.exit(code);
    }
  }

  /**
   * Runs a command line.
   *
   * @return the exit code: 0 the books are written, 1 the manuscript has errors, 2 wrong usage
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, new Terminal(out, err, Ansi.AUTO.enabled(), System.getenv()));
  }

  public static int run(String[] args, Terminal terminal) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new BuildCommand(terminal));
    command.addSubcommand(new ProofCommand(terminal));
    command.setOut(writer(terminal.out()));
    command.setErr(writer(terminal.err()));
    Ansi colours = terminal.interactive() ? Ansi.ON : Ansi.OFF;
    command.setColorScheme(CommandLine.Help.defaultColorScheme(colours));
    command.setParameterExceptionHandler((wrong, typed) -> misused(wrong));
    return command.execute(args.length == 0 ? new String[] {"build"} : args);
  }

  private static int misused(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
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
