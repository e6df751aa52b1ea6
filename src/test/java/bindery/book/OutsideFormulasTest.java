package bindery.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OutsideFormulasTest {
  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }

  private static List<String> ids(Element root, String selector) {
    return OutsideFormulas.select(root, selector).stream().map(Element::id).toList();
  }

  @Test
  void findsWhatASelectorFinds() {
    Element body =
        body(
            "<div id=a class=math><math><mi>x</mi></math><span id=b>(1)</span></div>"
                + "<p id=c><span id=d class=math><math><mi>y</mi></math></span> <a id=e href=x>z</a></p>");
    assertEquals(body.select("[id]").eachAttr("id"), ids(body, "[id]"));
    assertEquals(List.of("e"), ids(body, "p > a[href]"));
    assertEquals(List.of("a", "d"), ids(body, ".math"));
  }

  @Test
  void doesNotLookIntoAClosedFormula() {
    Element body = body("<p><span id=a class=math><math><mi>x</mi></math></span></p>");
    Element span = body.getElementById("a");
    assertEquals(1, OutsideFormulas.select(body, "mi").size());
    assertTrue(OutsideFormulas.close(span));
    assertEquals(0, OutsideFormulas.select(body, "mi").size());
    assertEquals(List.of("a"), ids(body, "span"));
  }

  @Test
  void aFormulaWithAnIdOrALinkInItStaysOpen() {
    for (String within :
        List.of(
            "<mtable><mtr id=row><mtd><mi>x</mi></mtd></mtr></mtable>",
            "<mrow href='#y'><mi>x</mi></mrow>",
            "<mtext data-label=y>?</mtext>",
            "<mtext><a>x</a></mtext>")) {
      Element body = body("<div id=a class=math><math>" + within + "</math></div>");
      assertFalse(OutsideFormulas.close(body.getElementById("a")), within);
    }
    Element body = body("<div id=a class=math><math><mi id=row>x</mi></math></div>");
    OutsideFormulas.close(body.getElementById("a"));
    assertEquals(List.of("a", "row"), ids(body, "[id]"));
  }
}
