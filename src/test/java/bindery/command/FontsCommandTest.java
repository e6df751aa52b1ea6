package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsCommandTest {
  @TempDir Path folder;

  private TestFolder bench() {
    return new TestFolder(folder)
        .with("book.yaml", "title: T\ndate: 2026\norder: {chapters: [a.md]}\n")
        .with("styles/print.css", "@page { @top-left { content: none } }\n");
  }

  @Test
  void facesAreCountedWithTheirPages() {
    TestFolder bench = bench().with("a.md", "# Ab\n\nCd *ef* `gh` **i**.\n").besideIt();
    assertEquals(0, bench.type("fonts", "book", "-q"), bench.err());
    assertEquals(
        """
        face                letters  pages  first on  file
        EB Garamond         6        1      page 1    EBGaramond-Regular.ttf (Bindery’s)
        EB Garamond italic  2        1      page 1    EBGaramond-Italic.ttf (Bindery’s)
        EB Garamond bold    1        1      page 1    EBGaramond-Bold.ttf (Bindery’s)
        JetBrains Mono      2        1      page 1    JetBrainsMono-Regular.ttf (Bindery’s)
        """,
        bench.out());
    assertEquals("{}", bench.books().toString());
  }

  @Test
  void lettersThatNoFaceHasAreToldWithTheirPlaces() {
    TestFolder bench =
        bench().with("a.md", "# Ab\n\nIt is *so* 字.\n\n- `中` and 字\n\n> 字 字\n").besideIt();
    assertEquals(0, bench.type("fonts", "book"), bench.err());
    assertTrue(
        bench.out().contains("\nno face has 中 U+4E2D  1               page 1    a.md:5:4\n"),
        bench.out());
    assertTrue(
        bench
            .out()
            .contains(
                "no face has 字 U+5B57  4               page 1    a.md:3:12, a.md:5:11, a.md:7:3, a.md:7:5"),
        bench.out());
    assertTrue(bench.out().endsWith("font-family after the others.\n"), bench.out());
  }

  @Test
  void facesOfTheAuthorsComeWithTheirFiles() {
    TestFolder bench =
        bench()
            .with(
                "styles/book.css",
                "@font-face { font-family: Own; src: url(fonts/EBGaramond-Bold.ttf) }\n"
                    + "p { font-family: Own }\n")
            .with("a.md", "# Ab\n\nCd\n")
            .besideIt();
    assertEquals(0, bench.type("fonts", "book", "-e", "reader", "-q"), bench.err());
    assertTrue(
        bench.out().contains("\nOwn          2        1      page 1    EBGaramond-Bold.ttf"));
    assertEquals(2, bench.type("fonts", "book", "-e", "epub"));
    bench.with("book.yaml", "order: [gone.md]\n");
    assertEquals(1, bench.type("fonts", "book"));
    assertTrue(bench.err().endsWith("; the book cannot be set\n"), bench.err());
  }
}
