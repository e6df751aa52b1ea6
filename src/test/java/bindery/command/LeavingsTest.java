package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A build leaves its books, and neither files nor words that nobody asked for. */
@DisabledOnOs(OS.WINDOWS)
class LeavingsTest {
  @TempDir Path folder;

  private String build(Path temporary, String text) throws Exception {
    Files.createDirectories(folder.resolve("book"));
    Files.writeString(folder.resolve("book/a.md"), text);
    return new OwnProgram(folder)
        .option("-Djava.io.tmpdir=" + temporary)
        .run("book", "--quiet", "--edition", "reader", "--out", "out");
  }

  private static List<Path> all(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !file.equals(folder)).sorted().toList();
    }
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws Exception {
    Path out = folder.resolve("out");
    List<Path> written = List.of(out.resolve("alpha.pdf"), out.resolve("report.html"));
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    assertEquals("", build(temporary, "# Alpha\n\nText.\n"));
    assertEquals(List.of(), all(temporary));
    assertEquals(written, all(out));
    Files.writeString(folder.resolve("book/book.yaml"), "order: [gone.md]\n");
    assertTrue(build(temporary, "# Alpha\n\nText.\n").contains("error: there is no such file"));
    assertEquals(List.of(), all(temporary));
    assertEquals(written, all(out));
  }
}
