package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
  private final Report report = new Report();

  @Test
  void errorsFirstThenKindByKindWithTheirLines() {
    report.add(Problem.warning("w", new Place("a.md", 1, 3), "x", "odd", "mend it"));
    report.add(Problem.note("n", Place.NOWHERE, "", "nice", ""));
    report.add(Problem.error("e", new Place("b.md", 2, 0), "", "bad", "stop"));
    report.add(Problem.warning("v", new Place("a.md", 2, 1), "y", "strange", ""));
    report.add(Problem.warning("w", new Place("b.md", 1, 1), "x", "odd", "mend it"));
    assertEquals(
        """
        b.md:2: error: bad; stop
             2 | line 2 of b.md
        a.md:1:3: warning: odd ‘x’; mend it
             1 | line 1 of a.md
               |   ^
        b.md:1:1: warning: odd ‘x’; mend it
             1 | line 1 of b.md
               | ^
        a.md:2:1: warning: strange ‘y’
             2 | line 2 of a.md
               | ^
        """,
        printed(false, place -> "line " + place.line() + " of " + place.file()));
    assertEquals("1 error, 3 warnings, 1 note", ProblemPrinter.counts(report));
    assertTrue(printed(true, place -> "").endsWith("note: nice\n"));
  }

  @Test
  void threeThatSayTheSameAreEnough() {
    for (int i = 1; i <= 25; i++) {
      report.add(Problem.warning("w", new Place("a.md", i, 0), "x" + i, "odd", ""));
    }
    report.add(Problem.warning("w", new Place("a.md", 30, 0), "", "odder", ""));
    String all = printed(false, place -> "");
    assertEquals(
        """
        a.md:1: warning: odd ‘x1’
        a.md:2: warning: odd ‘x2’
        a.md:3: warning: odd ‘x3’
               … and 22 more of this kind: a.md:4 ‘x4’, a.md:5 ‘x5’, a.md:6 ‘x6’, a.md:7 ‘x7’, a.md:8 ‘x8’, … (--verbose shows all)
        a.md:30: warning: odder
        """,
        all);
    assertEquals(26, printed(true, place -> "").lines().count());
  }

  @Test
  void ofWholeFilesOneIsEnough() {
    for (String file : List.of("a", "b", "c")) {
      report.add(Problem.warning("w", Place.file(file), "", "odd", "mend it"));
    }
    assertEquals(
        """
        a: warning: odd; mend it
               … and 2 more of this kind: b, c (--verbose shows all)
        """,
        printed(false, place -> ""));
    report.add(Problem.warning("w", Place.file("d"), "", "odd", "mend it otherwise"));
    assertEquals(4, printed(false, place -> "").lines().count());
  }

  @Test
  void nothingThatATerminalObeysIsPrinted() {
    String hostile = "a\u001B[2Jb\u009B31mc\u0085d\u202Ee\n" + "f".repeat(2_000_000);
    Place file = new Place("a\u001B[2J\u202E.md", 1, 1);
    report.add(Problem.warning("w", file, hostile, "odd " + hostile, hostile));
    String printed = printed(true, place -> hostile);
    assertTrue(printed.length() < 2_000, "" + printed.length());
    assertTrue(
        printed.codePoints().noneMatch(c -> c != '\n' && (c < ' ' || c >= 0x7F && c < 0xA0)));
    assertTrue(printed.indexOf('\u202E') < 0);
  }

  @Test
  void longLinesAreCutAroundTheColumnAndTabsKeptInStep() {
    report.add(Problem.error("e", new Place("a.md", 1, 500), "", "bad", ""));
    report.add(Problem.error("f", new Place("b.md", 1, 3), "", "bad", ""));
    report.add(Problem.error("g", new Place("c.md", 1, 99), "", "bad", ""));
    String printed =
        printed(
            false,
            place ->
                switch (place.file()) {
                  case "a.md" -> "-".repeat(499) + "x" + "-".repeat(499);
                  case "b.md" -> "\t\u001B[2Jx";
                  default -> "short";
                });
    String[] lines = printed.split("\n");
    assertEquals('x', lines[1].charAt(lines[2].indexOf('^')));
    assertEquals(109, lines[1].length());
    assertEquals("     1 | \t\uFFFD[2Jx", lines[4]);
    assertEquals("       | \t ^", lines[5]);
  }

  private String printed(boolean all, java.util.function.Function<Place, String> line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new ProblemPrinter(out, false, all, place -> Optional.of(line.apply(place))).print(report);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
