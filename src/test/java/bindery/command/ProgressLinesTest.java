package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.Progress;
import bindery.press.TestFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLinesTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(5_000_000_000L);
  private final ProgressLines lines =
      new ProgressLines(new PrintStream(bytes, true, StandardCharsets.UTF_8), clock::get);

  private String build(Progress progress, double seconds) {
    progress.step("one");
    clock.addAndGet((long) (seconds * 1e9));
    progress.say("a\u001B[31mb");
    progress.step("two");
    progress.close();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPipeGetsTheStepsAndTheTime() {
    assertEquals("one\na\uFFFD[31mb\ntwo\ntook 2.5 s\n", build(lines.lines(false), 2.5));
  }

  @Test
  void theTimeOfEachStepIsToldIfAskedFor() {
    String told = build(lines.lines(true), 1.25);
    assertEquals("  0.00 s  one\na\uFFFD[31mb\n  1.25 s  two\ntook 1.3 s\n", told);
  }

  @Test
  void nobodyIsToldOfHalfASecond() {
    assertEquals("one\na\uFFFD[31mb\ntwo\n", build(lines.lines(false), 0.5));
  }

  @Test
  void aTerminalGetsOneLineThatMoves() {
    String told = build(lines.bar(3), 2);
    assertTrue(told.contains("\r\u001b[Ka\uFFFD[31mb\n"), told);
    assertTrue(told.endsWith("\r\u001b[Ktook 2.0 s\n"), told);
  }

  /** The bar ends at its end. */
  @ParameterizedTest
  @CsvSource({
    "build, 9",
    "check, 9",
    "build -e reader, 5",
    "build -e epub, 4",
    "build -e print, 6"
  })
  void stepsAreThoseThatAreTold(String typed, int steps, @TempDir Path folder) {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: T\ndate: 2026\n")
            .with("a.md", "# Alpha\n\nText.\n")
            .besideIt();
    assertEquals(0, bench.type((typed + " book").split(" ")), bench.err());
    String known = "(reading|looking|numbering,|setting|printing|making) .*";
    long told = bench.err().lines().filter(line -> line.matches(known)).count();
    assertEquals(steps, told, bench.err());
    assertTrue(typed.contains("epub") || bench.err().contains(" edition, 3 pages\n"), bench.err());
  }
}
