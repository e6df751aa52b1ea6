package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesCommandTest {
  @TempDir Path folder;

  private TestFolder bench() {
    return new TestFolder(folder)
        .with("book.yaml", "title: T\ndate: 2026\nprint: a5\n")
        .with("a.md", "# Alpha\n\nText with a note[^1] and `code`.\n\n[^1]: A note.\n")
        .besideIt();
  }

  @Test
  void unchangedCopiesChangeNothing() throws IOException {
    TestFolder bench = bench();
    assertEquals(0, bench.build("-q"), bench.err());
    Map<String, String> before = bench.books();
    assertEquals(0, bench.type("styles", "book"), bench.err());
    assertEquals(
        """
        copied to book/styles: book.css, print.css, reader.css, epub.css, cover.css

        Change a rule, and look at the pages with
          bindery watch book
        What you do not change you may delete: Bindery's own sheets are read first.
        """,
        bench.out());
    assertEquals(0, bench.build("-v"), bench.err());
    assertEquals(before, bench.books());
    assertTrue(!bench.err().contains("styles/"), bench.err());
    Path sheet = folder.resolve("book/styles/book.css");
    String text = Files.readString(sheet);
    Files.writeString(sheet, text.replace("hyphens: auto", "hyphens: none; letter-spacing: 1pt"));
    assertEquals(0, bench.build("-q"), bench.err());
    assertNotEquals(before, bench.books());
  }

  @Test
  void whatIsThereStays() throws IOException {
    TestFolder bench = bench().with("styles/book.css", "p { color: gray }\n");
    assertEquals(0, bench.type("styles", "book"));
    assertTrue(bench.out().contains("there already, and as before: book.css\n"), bench.out());
    assertEquals("p { color: gray }\n", Files.readString(folder.resolve("book/styles/book.css")));
    assertEquals(0, bench.type("styles", "book"));
    assertTrue(bench.out().startsWith("there already, and as before: book.css, print"));
  }

  @Test
  void theyGoWhereTheyAreLookedFor() throws IOException {
    TestFolder bench = bench();
    Files.createDirectories(folder.resolve("manuscript"));
    Files.writeString(folder.resolve("manuscript/a.md"), "# A\n\nText.\n");
    assertEquals(0, bench.type("styles"));
    assertTrue(bench.out().contains("copied to styles: "), bench.out());
    assertTrue(bench.out().contains("\n  bindery watch\n"), bench.out());
    assertTrue(Files.exists(folder.resolve("styles/book.css")));
    assertEquals(0, bench.type("styles", "book", "--styles", "my own"));
    assertTrue(bench.out().contains("\n  bindery watch book --styles './my own'\n"), bench.out());
    assertTrue(Files.exists(folder.resolve("my own/cover.css")));
    assertEquals(1, bench.type("styles", "nowhere"));
    assertTrue(bench.err().contains("error: there is no such manuscript folder"), bench.err());
    assertEquals(1, bench.type("styles", "book", "--styles", "book/a.md"));
    assertTrue(bench.err().contains("error: cannot write the styles"), bench.err());
  }
}
