package bindery.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What makes one section another. */
class SameTextTest {
  private static final String SECTION =
      "<section id='a' class='b'><p>One <em>two</em> three</p><hr/><p>Four<!--x--></p></section>";

  private static Element parse(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    return document.child(0);
  }

  @Test
  void thePlaceInTheManuscriptMakesNoOther() {
    Element here = parse(SECTION);
    Element there = parse(SECTION);
    here.getAllElements().forEach(each -> Places.put(each, new Place("a.md", 1, 1)));
    there.child(0).getAllElements().forEach(each -> Places.put(each, new Place("b.md", 9, 1)));
    assertTrue(SameText.of(here, there));
    assertTrue(SameText.of(there, here));
    assertEquals(here.outerHtml(), there.outerHtml());
  }

  @Test
  void whatIsSaidDoes() {
    for (String other :
        List.of(
            SECTION.replace("three", "tree"),
            SECTION.replace("em>", "b>"),
            SECTION.replace("class='b'", "class='c'"),
            SECTION.replace("class='b'", ""),
            SECTION.replace("id=", "title="),
            SECTION.replace("<hr/>", ""),
            SECTION.replace("<hr/>", "<hr/>more"),
            SECTION.replace("<hr/>", "<hr lang='en'/>"),
            SECTION.replace("x--", "y--"),
            SECTION.replace("<em>two</em>", "two"),
            SECTION.replace("<p>Four", "<p xmlns='urn:x'>Four"))) {
      assertFalse(SameText.of(parse(SECTION), parse(other)), other);
      assertFalse(SameText.of(parse(other), parse(SECTION)), other);
    }
  }
}
