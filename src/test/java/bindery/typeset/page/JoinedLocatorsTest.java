package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.page.PageMap.Stand;
import bindery.typeset.section.Question.Stop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as an index prints them; pages up to 10 are the front matter, i to x. */
class JoinedLocatorsTest {
  /** What is shown of pages: {@code *} for main places, {@code (} for the beginning of a range. */
  private static String shown(String pages) {
    List<Stop> stops = new ArrayList<>();
    Map<String, Stand> stands = new HashMap<>();
    for (String page : pages.split(" ")) {
      String id = "a" + stops.size();
      stops.add(new Stop("#" + id, page.contains("*"), page.contains("(")));
      int number = Integer.parseInt(page.replaceAll("\\D", ""));
      boolean front = number <= 10;
      Folio folio = new Folio(front ? number : number - 10, front ? "lower-roman" : "decimal");
      stands.put(id, new Stand(number, folio));
    }
    StringBuilder out = new StringBuilder();
    JoinedLocators.of(stops, stands)
        .forEach(s -> out.append(s.separator().replace("\u2060", "")).append(s.page()));
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22 | 12",
        "22 22 22 | 12",
        "22 23 | 12–13",
        "22 22 23 25 | 12–13, 15",
        "22 23 24 30 31 | 12–14, 20–21",
        "(22 24 | 12–14",
        "(22 24 25 | 12–15",
        "(22 22 | 12",
        "(22 24 23 | 12–14",
        "*22 23 | 12, 13",
        "22 *22 | 12",
        "22 *23 24 | 12, 13, 14",
        "*22 *23 | 12–13",
        "8 9 10 11 12 | viii–x, 1–2",
        "24 22 | 12, 14",
        "23 22 | 12–13",
        "(24 22 | 14",
      })
  void pagesAreJoined(String pages, String shown) {
    assertEquals(shown, shown(pages));
  }
}
