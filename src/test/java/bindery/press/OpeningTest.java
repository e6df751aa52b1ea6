package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.page.Concession;
import bindery.page.Folio;
import bindery.page.Page;
import bindery.page.Pages;
import bindery.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Written as sheets with the kinds at them: {@code 2+3: uneven-spread}. */
class OpeningTest {

  @Test
  void aPageAlone() {
    assertEquals("3: loose-line loose-line", openings(at(3, "loose-line"), at(3, "loose-line")));
  }

  @Test
  void facingPagesApartUnlessItLiesBetweenThem() {
    assertEquals(
        "2: loose-line | 3: short-page", openings(at(2, "loose-line"), at(3, "short-page")));
    assertEquals(
        "2+3: loose-line uneven-spread", openings(at(2, "loose-line"), at(3, "uneven-spread")));
  }

  @Test
  void theFirstAndTheLastPageMayFaceNone() {
    assertEquals("1: uneven-spread", openings(at(1, "uneven-spread")));
    assertEquals("6: uneven-spread", openings(at(6, "uneven-spread")));
  }

  @Test
  void nothingAccepted() {
    assertEquals("", openings());
  }

  private static Concession at(int sheet, String kind) {
    return new Concession(sheet, "", kind, "", "", Place.NOWHERE);
  }

  /** The openings of a book of six sheets. */
  private static String openings(Concession... concessions) {
    List<Page> pages = new ArrayList<>();
    for (int sheet = 1; sheet <= 6; sheet++) {
      pages.add(new Page(sheet, new Folio(sheet, "decimal"), null, null, List.of()));
    }
    return Opening.of(new Pages(pages, List.of(), List.of(concessions), null)).stream()
        .map(OpeningTest::text)
        .collect(Collectors.joining(" | "));
  }

  private static String text(Opening opening) {
    String sheets =
        opening.pages().stream().map(p -> "" + p.sheet()).collect(Collectors.joining("+"));
    return sheets
        + opening.concessions().stream()
            .map(Concession::kind)
            .collect(Collectors.joining(" ", ": ", ""));
  }
}
