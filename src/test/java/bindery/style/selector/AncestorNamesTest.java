package bindery.style.selector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.style.cascade.Query;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No element that a selector means is passed over by the names around it. */
class AncestorNamesTest {
  private static final Document TREE =
      Jsoup.parse(
          "<section class='chapter first' id='one'><h2>a</h2><div class='note'><p>b <em>c</em></p>"
              + "<ul><li><p>d</p></li><li>e</li></ul></div></section><p>f</p>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        ".chapter p",
        ".chapter > p",
        "#one li > p",
        "section.first .note em",
        "h2 + div p",
        "h2 ~ div li",
        "li + li",
        "div :is(ul, ol) p",
        "body p"
      })
  void whatMatchesIsLookedAt(String selector) {
    Query query = Query.lists(List.of(selector)).get(0).get(0);
    int matched = 0;
    for (Element element : TREE.getAllElements()) {
      if (query.matches(element)) {
        matched++;
        assertTrue(query.mayMatch(AncestorNames.around(element)), element.outerHtml());
      }
    }
    assertEquals(TREE.select(selector).size(), matched);
  }

  @Test
  void whatCannotMatchIsMostlyPassedOver() {
    int looked = 0;
    for (int i = 0; i < 100; i++) {
      Query query = Query.lists(List.of(".name" + i + " em")).get(0).get(0);
      looked += query.mayMatch(AncestorNames.around(TREE.selectFirst("em"))) ? 1 : 0;
    }
    assertTrue(looked < 30, looked + " of 100 are looked at");
  }
}
