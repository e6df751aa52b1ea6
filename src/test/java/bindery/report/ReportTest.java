package bindery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Place FIRST = new Place("01.md", 3, 7);
  private final Report report = new Report();

  private static Problem warning(Place place, String what) {
    return Problem.warning("kind", place, "", what, "");
  }

  @Test
  void problemsComeInTheOrderOfTheManuscript() {
    Problem later = warning(new Place("02.md", 1, 1), "later file");
    Problem line = warning(new Place("01.md", 12, 1), "later line");
    Problem column = warning(new Place("01.md", 3, 9), "later column");
    Problem whole = warning(Place.file("01.md"), "whole file");
    Problem nowhere = warning(Place.NOWHERE, "no place");
    Problem first = warning(FIRST, "first");
    for (Problem problem : List.of(later, line, first, column, whole, nowhere)) {
      report.add(problem);
    }
    assertEquals(List.of(nowhere, whole, first, column, line, later), report.problems());
  }

  @Test
  void ofOnePlaceTheWorstComesFirst() {
    Problem note = Problem.note("kind", FIRST, "", "a", "");
    Problem warning = warning(FIRST, "b");
    Problem error = Problem.error("kind", FIRST, "", "c", "");
    report.add(note);
    report.add(error);
    report.add(warning);
    assertEquals(List.of(error, warning, note), report.problems());
  }

  @Test
  void theSameProblemIsKeptOnce() {
    report.add(warning(FIRST, "twice"));
    report.add(warning(FIRST, "twice"));
    report.add(warning(new Place("01.md", 3, 8), "twice"));
    assertEquals(2, report.problems().size());
  }

  @Test
  void errorsAreCounted() {
    assertFalse(report.hasErrors());
    report.add(warning(FIRST, "a"));
    assertFalse(report.hasErrors());
    report.add(Problem.error("kind", FIRST, "", "b", ""));
    assertTrue(report.hasErrors());
    assertEquals(1, report.count(Severity.ERROR));
    assertEquals(1, report.count(Severity.WARNING));
    assertEquals(0, report.count(Severity.NOTE));
  }

  @Test
  void manyThreadsMayAdd() {
    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> report.add(warning(new Place("f", i + 1, 1), "x")));
    assertEquals(1000, report.problems().size());
  }

  @Test
  void aProblemSaysWhereWhatAndWhatToDo() {
    Problem full = Problem.warning("kind", FIRST, "#inn", "this leads nowhere:", "mend it");
    assertEquals("01.md:3:7: warning: this leads nowhere: ‘#inn’; mend it", full.toString());
    Problem bare = Problem.note("kind", Place.NOWHERE, "", "no more", "");
    assertEquals("note: no more", bare.toString());
  }

  @Test
  void placesAreAsExactAsIsKnown() {
    assertEquals("a.md", Place.file("a.md").toString());
    assertEquals("a.md:4", new Place("a.md", 4, 0).toString());
    assertEquals("a.md:4:2", new Place("a.md", 4, 2).toString());
  }

  @Test
  void aPlaceIsPrintableWhateverItsFileIsCalled() {
    Place place = Place.file("a\u001B[31m\u0085\u200F\n" + "b".repeat(10_000));
    Problem problem = Problem.note("kind", place, "", "odd", "");
    assertTrue(problem.toString().startsWith("a\uFFFD[31m\uFFFD\uFFFD\uFFFDbbb"));
    assertTrue(problem.toString().length() < 300);
  }

  @Test
  void linesAreMadePrintableOneByOne() {
    assertEquals("a\n\tb\uFFFD\n", Printable.lines("a\r\n\tb\u009B\n"));
  }

  @Test
  void aRefusalCarriesItsProblem() {
    Problem problem = Problem.error("kind", FIRST, "", "no way", "go back");
    assertEquals(problem, new Refusal(problem).problem());
  }

  @Test
  void aPartTellsTheWhole() {
    Report whole = new Report();
    Report part = whole.part();
    Problem own = Problem.finding("f", Place.NOWHERE, "", "somebody may object", "");
    part.part().add(own);
    whole.add(Problem.note("n", Place.NOWHERE, "", "it is so", ""));
    assertEquals(List.of(own), part.problems());
    assertEquals(2, whole.problems().size());
    assertEquals(List.of(own), whole.findings());
  }

  @Test
  void everyWarningIsAFinding() {
    assertTrue(Problem.warning("w", Place.NOWHERE, "", "odd", "").finding());
    assertTrue(Problem.error("e", Place.NOWHERE, "", "bad", "").mild().finding());
    assertFalse(Problem.note("n", Place.NOWHERE, "", "so", "").finding());
    assertEquals(Severity.NOTE, Problem.finding("f", Place.NOWHERE, "", "so", "").severity());
  }
}
