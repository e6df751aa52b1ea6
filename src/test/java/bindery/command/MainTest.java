package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        "Unmatched argument at index 0: 'biuld'\nDid you mean: bindery build?\n"
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
  }

  @Test
  void editionsHaveShortListsAndCapitals() {
    bench.with("a.md", "# A\n");
    assertEquals(0, bench.build("--edition", "EPUB", "-e", "epub"), bench.err());
    assertEquals("[a.epub]", bench.books().keySet().toString());
  }

  @Test
  void helpIsOnStandardOut() {
    assertEquals(0, bench.type("--help"));
    assertEquals(
        """
        Markdown and CSS become books: a PDF for print, a PDF for readers, an EPUB.
        Usage: bindery [-hV] [COMMAND]

        Without a command, builds the manuscript in manuscript/ into dist/.

          -h, --help      Show this help message and exit.
          -V, --version   Print version information and exit.
        Commands:
          build  Make books of a manuscript.
          proof  Show the pages that had to accept something.

        Examples:
          bindery                                build manuscript/ into dist/
          bindery build novel --edition epub     the EPUB of another manuscript
          bindery build --help                   all that build can do
          bindery proof novel                    the pages that want an author's eye

        From a clone of the project the same is typed as
          mvn exec:java
          mvn exec:java -Dexec.args="build novel --edition epub"

        Exit status:
          0  the books are written
          1  the manuscript has errors; the books are as they were
          2  the command was mistyped
        """,
        bench.out());
    assertEquals("", bench.err());
    assertEquals(0, bench.type("build", "--help"));
    assertTrue(bench.out().contains("--edition=NAME"), bench.out());
  }

  @Test
  void theVersionIsKnown() {
    assertEquals(0, bench.type("--version"));
    assertTrue(bench.out().matches("bindery \\d+\\.\\d+\\.\\d+\\S*\\nJava \\S+\\n"), bench.out());
  }
}
