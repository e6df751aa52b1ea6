package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says is what {@code build} says, and it leaves nothing behind. */
class CheckCommandTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void aBookWithFaults() {
    // a link of the text, letters of the pages, ink of the printer's file, a fault of the EPUB's
    bench =
        new TestFolder(folder)
            .with(
                "book.yaml",
                "title: T\ndate: 2026\nprint: {interior: colour}\ncover:\n  blurb: 字\n")
            .with("styles/print.css", "h2 { color: device-cmyk(1, 1, 1, 1) }\n")
            .with("styles/epub.css", "p { colour: red }\n")
            .with("a.md", "# Alpha\n\n## One\n\nSee [there](#nope)" + " and so on".repeat(20))
            .besideIt();
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void itSaysWhatBuildSaysAndWritesNothing() throws IOException {
    List<Path> before = all();
    assertEquals(0, bench.type("check", "book", "-q", "-v"), bench.err());
    String checked = bench.err();
    assertEquals("", bench.out());
    assertEquals(before, all());
    assertEquals(0, bench.type("build", "book", "-q", "-v"));
    assertEquals(bench.err(), checked);
    for (String kind : List.of("#nope", "colour", "% of ink", "字")) {
      assertTrue(checked.contains(kind), kind + " in " + checked);
    }
    assertTrue(all().size() > before.size());
  }

  @Test
  void itFailsWhereBuildFails() throws IOException {
    assertEquals(1, bench.type("check", "book", "--strict"));
    assertTrue(bench.err().endsWith("; books would not be written\n"), bench.err());
    assertEquals(1, bench.type("check", "nowhere/"));
    assertEquals(2, bench.type("check", "book", "--out", "dist"));
    bench.with("book.yaml", "order: [gone.md]\n");
    List<Path> before = all();
    assertEquals(1, bench.type("check", "book"));
    assertTrue(bench.err().contains("error: there is no such file"), bench.err());
    assertEquals(before, all());
  }

  @Test
  void theTableIsThatOfTheBooksThatWouldBeMade() {
    assertEquals(0, bench.type("build", "book"));
    List<String> built = bench.out().lines().takeWhile(l -> !l.startsWith("dist/")).toList();
    assertEquals(0, bench.type("check", "book"));
    List<String> checked = bench.out().lines().toList();
    assertEquals(built, checked.subList(0, checked.size() - 1));
    assertEquals("checked, and nothing written", checked.get(checked.size() - 1));
    assertEquals(5, built.size());
  }

  @Test
  void theEpubCanBeValidatedAllTheSame() {
    bench.with("styles/epub.css", "");
    assertEquals(0, bench.type("check", "book", "-e", "epub", "--validate"), bench.err());
    assertTrue(bench.out().contains("epubcheck passed"), bench.out());
    assertEquals(2, bench.type("check", "book", "-e", "print", "--validate"));
  }
}
