package bindery.command;

import bindery.book.Edition;
import bindery.press.JobTicket;
import bindery.preview.Editor;
import bindery.preview.Preview;
import bindery.report.Printable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bindery watch}. */
@Command(
    name = WatchCommand.NAME,
    header = "Show a book in the browser while it is written.",
    description = {
      "Shows the pages of the manuscript in FOLDER as they will be printed, and again after every"
          + " change of its files, at an address of this machine that is printed. The books in DIR"
          + " are made anew whenever nothing has changed for a moment. Ctrl+C ends it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery watch                    the manuscript in manuscript/",
      "  bindery watch novel --port 8000  another one, always at the same port",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {
  static final String NAME = "watch";

  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Mixin private FolderOptions folders;
  @Mixin private OutOption out;

  @Option(
      names = {"-e", "--edition"},
      paramLabel = "NAME",
      order = 3,
      defaultValue = "print",
      converter = EditionWord.class,
      description = "whose pages are shown: print or reader (default: ${DEFAULT-VALUE})")
  private Edition edition;

  @Option(
      names = "--port",
      paramLabel = "N",
      order = 4,
      defaultValue = "0",
      description = "the port of the address (default: any that is free)")
  private int port;

  @Option(
      names = "--editor",
      paramLabel = "NAME",
      order = 5,
      description =
          "what links open: vscode, vscodium, cursor, zed, idea, sublime, textmate, macvim, or an"
              + " address with {file}, {line} and {column} in it (default: what the environment"
              + " names)")
  private String editor;

  private final Terminal terminal;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    if (folders.isNothingThere(terminal)) {
      Beginning.tell(terminal.folder(), terminal.err());
      return Main.FAILED;
    }
    JobTicket ticket =
        new JobTicket(
            folders.folder(),
            out.out(),
            folders.styles(),
            EnumSet.allOf(Edition.class),
            false,
            terminal.environment());
    try (Preview preview = new Preview(ticket, edition, port, editor(), InternalError::of)) {
      terminal.out().println("watching; the book is at " + preview.address());
      terminal.out().flush();
      preview.run();
      return Main.DONE;
    } catch (IOException e) {
      String what = "the preview cannot be shown: " + e.getMessage();
      terminal.err().println("error: " + Printable.text(what) + "; try another --port");
      return Main.FAILED;
    }
  }

  private Editor editor() {
    try {
      return editor == null ? Editor.of(terminal.environment()) : Editor.named(editor);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--editor' (NAME): ‘" + editor + "’: " + e.getMessage());
    }
  }

  private void check() {
    if (edition == Edition.EPUB) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--edition' (NAME): the EPUB has no pages to show; choose"
              + " print or reader");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--port' (N): a port is a number up to 65535; 0 is any");
    }
  }
}
