package bindery.style.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import bindery.report.Report;
import org.junit.jupiter.api.Test;

/** Each sheet is read once, and what is wrong with it is told to all. */
class SheetReadingsTest {
  private final SheetReadings readings = new SheetReadings();

  private Stylesheet read(String css, Report report) {
    return readings.read(css, "styles/book.css", SheetOrigin.AUTHOR, report);
  }

  @Test
  void readsASheetOnceAndTellsEverybody() {
    Report first = new Report();
    Report second = new Report();
    assertSame(read("p { colr: red }", first), read("p { colr: red }", second));
    assertEquals(1, first.problems().size());
    assertEquals(first.problems(), second.problems());
  }

  @Test
  void sheetsThatDifferAreReadEach() {
    Report report = new Report();
    assertNotSame(read("p { color: red }", report), read("p { color: blue }", report));
    assertNotSame(read("", report), readings.userAgent(report));
    assertSame(readings.userAgent(report), readings.userAgent(report));
  }
}
