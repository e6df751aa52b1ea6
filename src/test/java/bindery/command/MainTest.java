package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void bench() {
    bench = new TestFolder(folder);
  }

  @Test
  void typosGetTheNearestName() {
    assertEquals(2, bench.type("biuld"));
    assertEquals(
        "there is no command and no folder ‘biuld’; did you mean ‘build’?\n"
            + "Try ‘bindery --help’.\n",
        bench.err());
    assertEquals(2, bench.type("build", "--editon", "epub"));
    assertTrue(bench.err().contains("Possible solutions: --edition"), bench.err());
    assertEquals(2, bench.type("build", "--edition", "print,redaer"));
    assertEquals(
        "Invalid value for option '--edition' (NAME): there is no edition ‘redaer’; did you mean"
            + " ‘reader’?\nTry ‘bindery build --help’.\n",
        bench.err());
    assertEquals(2, bench.type("build", "one", "two"));
    assertEquals(2, bench.type("build", "--out"));
    assertEquals(2, bench.type("--edtion", "epub"));
    assertTrue(bench.err().contains("Possible solutions: --edition"), bench.err());
    assertEquals(2, bench.type("verison"));
    assertTrue(bench.err().contains("did you mean ‘--version’?"), bench.err());
  }

  @Test
  void editionsHaveShortListsAndCapitals() {
    bench.with("a.md", "# Alpha\n");
    assertEquals(0, bench.build("--edition", "EPUB", "-e", "epub"), bench.err());
    assertEquals("[alpha.epub]", bench.books().keySet().toString());
  }

  @Test
  void helpIsOnStandardOut() {
    assertEquals(0, bench.type("--help"));
    assertEquals(
        """
        Markdown and CSS become books: a PDF for print, a PDF for readers, an EPUB.
        Usage: bindery [-hV] [COMMAND]
        Without a command, builds the folder that is named, or manuscript/, into dist/.

          -h, --help      Show this help message and exit.
          -V, --version   Print version information and exit.
        Commands:
          init        Begin a book.
          build       Make books of a manuscript.
          watch       Show a book in the browser while it is written.
          check       Tell what is wrong with a manuscript, and write nothing.
          proof       Show the pages that had to accept something.
          fonts       Show which faces a book is set in, and which letters none has.
          styles      Copy Bindery's design into the styles of a book, to change it.
          completion  Print a script by which bash and zsh complete what is typed.
          help        Tell what Bindery, or one of its commands, can do.

        Examples:
          bindery init novel    begin a book
          bindery novel         make its books; ‘bindery help build’ tells more
          bindery watch novel   see its pages in the browser while you write

        Exit status: 0 done, 1 something is wrong with the book, 2 mistyped
        """,
        bench.out());
    assertEquals("", bench.err());
    assertEquals(0, bench.type("build", "--help"));
    assertTrue(bench.out().contains("--edition=NAME"), bench.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "init",
        "build",
        "watch",
        "check",
        "proof",
        "fonts",
        "styles",
        "completion",
        "help"
      })
  void helpIsOneScreen(String command) {
    String[] typed = command.isEmpty() ? new String[] {"-h"} : new String[] {command, "-h"};
    assertEquals(0, bench.type(typed));
    List<String> lines = bench.out().lines().toList();
    assertTrue(lines.size() <= 24, bench.out());
    assertEquals(List.of(), lines.stream().filter(line -> line.length() > 80).toList());
    assertTrue(command.isEmpty() || lines.stream().anyMatch(l -> l.startsWith("Usage: bindery")));
  }

  @Test
  void helpIsACommandToo() {
    bench.type("--help");
    String whole = bench.out();
    assertEquals(0, bench.type("help"));
    assertEquals(whole, bench.out());
    assertEquals(0, bench.type("-h"));
    assertEquals(whole, bench.out());
    bench.type("build", "--help");
    String build = bench.out();
    assertEquals(0, bench.type("help", "build"));
    assertEquals(build, bench.out());
    assertEquals(0, bench.type("build", "-h"));
    assertEquals(build, bench.out());
    assertEquals(2, bench.type("help", "biuld"));
    assertEquals(
        "there is no command ‘biuld’; did you mean ‘build’?\nTry ‘bindery help --help’.\n",
        bench.err());
  }

  @Test
  void aFolderIsBuiltWithoutTheWord() {
    bench.with("a.md", "# Alpha\n\nText.\n").besideIt();
    assertEquals(0, bench.type("book", "--edition", "epub"), bench.err());
    assertTrue(bench.out().endsWith("\nwrote dist/alpha.epub\n"), bench.out());
    assertEquals(0, bench.type("--edition", "epub", "book"), bench.err());
    assertEquals(0, bench.type("./book", "-e", "epub"), bench.err());
  }

  @Test
  void aFolderThatIsNotThereIsToldWithTheNearest() {
    bench.with("a.md", "# Alpha\n\nText.\n").besideIt();
    assertEquals(2, bench.type("bok"));
    assertTrue(
        bench.err().startsWith("there is no command and no folder ‘bok’; did you mean ‘book"));
    assertEquals(1, bench.type("./bok"));
    assertTrue(bench.err().contains("error: there is no such manuscript folder"), bench.err());
    assertTrue(bench.err().contains("did you mean ‘book’?"), bench.err());
    assertEquals(1, bench.type("build", "bok"));
    assertEquals(2, bench.type("xylophone"));
    assertTrue(bench.err().contains("‘xylophone’; to build a folder, give its path"), bench.err());
    assertEquals(2, bench.type(""));
    assertEquals(1, bench.type("book/a.md"));
    assertTrue(bench.err().contains("is a file, not a folder"), bench.err());
  }

  @Test
  void whoHasNothingToBuildIsToldHowToBegin() {
    bench.with("a.md", "# Alpha\n\nText.\n").besideIt();
    for (String[] typed :
        new String[][] {{}, {"build"}, {"proof"}, {"check"}, {"fonts"}, {"styles"}, {"-q"}}) {
      assertEquals(1, bench.type(typed));
      assertEquals("", bench.out());
      assertTrue(bench.err().startsWith("There is no folder ‘manuscript’ here"), bench.err());
      assertTrue(bench.err().contains("\n  bindery book\n"), bench.err());
      assertTrue(bench.err().contains("\n  bindery init\n"), bench.err());
    }
    assertEquals("{}", bench.books().toString());
  }

  @Test
  void nothingThatIsTypedGivesOrdersToTheTerminal() {
    bench.with("a\u001B[31m.md", "# A\n\n![x](y.png)\n").besideIt();
    String[][] lines = {
      {"bu\u001B[31mild"},
      {"build", "--\u001B[31m"},
      {"build", "./\u001B[31m\u009B"},
      {"build", "book", "--edition", "\u001B[31m"},
      {"help", "\u001B[31m"},
      {"book", "--out", "\u001B[31m", "-e", "epub"}
    };
    for (String[] typed : lines) {
      bench.type(typed);
      String printed = bench.out() + bench.err();
      assertTrue(
          printed.codePoints().noneMatch(c -> c != '\n' && (c < ' ' || c >= 0x7F && c < 0xA0)),
          printed);
    }
    assertTrue(bench.err().contains("a\uFFFD[31m.md: error:"), bench.err());
  }

  @Test
  void theVersionIsKnown() {
    assertEquals(0, bench.type("--version"));
    assertTrue(bench.out().matches("bindery \\d+\\.\\d+\\.\\d+\\S*\\nJava \\S+\\n"), bench.out());
  }
}
