package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Problem;
import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Page numbers that are shown in the text come to rest, or are named. */
class SettlingTest {
  private static final String PAGE =
      "@page { size: 240pt 150pt; margin: 20pt 20pt 10pt; @bottom-center { content: counter(page) } }"
          + " section { counter-reset: page 8 } p { orphans: 1; widows: 1 }";
  private static final String LINE = "<p>line</p>";

  private static String line(SmallEdition small, int page, int line) {
    List<Page> pages = small.made().pages().pages();
    return pages.get(page).content().stream()
        .filter(p -> p instanceof Placed.Line l && l.part() == Placed.Part.BODY)
        .map(p -> PlacedText.text((Placed.Line) p))
        .skip(line)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theyComeToRest() {
    String css = PAGE + " a::after { content: ' ' target-counter(attr(href), page) }";
    String body = "<p><a href=\"#t\">see</a></p>" + LINE.repeat(30) + "<p id=\"t\">target</p>";
    SmallEdition small = SmallEdition.of(css, body);
    assertEquals("see 11", line(small, 0, 0));
    assertEquals("11", small.made().map().folios().get("t"));
    assertEquals(List.of(), small.report.problems());
  }

  /**
   * Where the number is long the target moves on a page, whose number is short: no number is true.
   */
  @Test
  void whatNeverDoesIsNamedWithItsPlace() {
    String css = PAGE + " a::after { content: ' ' target-counter(attr(href), page, lower-roman) }";
    String body =
        "<p><a href=\"#t\">aaaaaaaaaaaaaaaa</a></p>" + LINE.repeat(8) + "<p id=\"t\">target</p>";
    SmallEdition small = SmallEdition.of(css, body);
    small.made();
    List<Problem> told =
        small.report.problems().stream()
            .filter(p -> p.kind().equals("unsettled-page-number"))
            .toList();
    assertEquals(1, told.size());
    assertEquals(SmallEdition.PLACE, told.get(0).place());
    assertEquals("#t", told.get(0).text());
    assertTrue(told.get(0).what().contains("did not come to rest"), told::toString);
  }

  /** The contents of a long book: pages of the body stay as they are when numbers get longer. */
  @Test
  void aNumberThatGrowsMovesNothingWhereItHasRoom() {
    String css =
        PAGE
            + " section { break-before: recto }"
            + " .toc a::after { content: ' ' target-counter(attr(href), page) }";
    String toc =
        "<p class=\"toc\"><a href=\"#chapter-2\">two</a></p>"
            + "<p class=\"toc\"><a href=\"#end\">end</a></p>";
    String chapter = LINE.repeat(1000) + "<p id=\"end\">end</p>";
    SmallEdition small = SmallEdition.of(css, List.of(toc, chapter));
    assertEquals("two 8", line(small, 0, 0));
    assertEquals("end 108", line(small, 0, 1));
  }
}
