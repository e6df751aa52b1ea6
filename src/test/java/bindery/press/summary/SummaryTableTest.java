package bindery.press.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Place;
import bindery.report.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTableTest {
  @Test
  void columnsBeginUnderOneAnother() {
    Problem coarse = Problem.warning("coarse-picture", Place.NOWHERE, "", "it is coarse", "");
    List<ListedFile> files =
        List.of(
            new ListedFile("print", "a-print.pdf", 60, "60 pages", "PDF/X-4", "p", List.of(coarse)),
            new ListedFile("epub", "größe\u001B[31m.epub", 0, "1 MB", "EPUB 3.3", "v", List.of()));
    assertEquals(
        List.of(
            "edition  file             extent    standard  verdict  findings",
            "print    a-print.pdf      60 pages  PDF/X-4   p        1",
            "epub     größe\uFFFD[31m.epub  1 MB      EPUB 3.3  v        0"),
        SummaryTable.of(files));
  }

  @Test
  void widthsAreThoseOfATerminal() {
    assertEquals(
        List.of("a     1", "中文  2", "e\u0301x    3"),
        SummaryTable.lined(
            List.of(List.of("a", "1"), List.of("中文", "2"), List.of("e\u0301x", "3"))));
  }

  @Test
  void whereNothingWasMadeThereIsNoTable() {
    assertEquals(List.of(), SummaryTable.of(List.of()));
  }
}
