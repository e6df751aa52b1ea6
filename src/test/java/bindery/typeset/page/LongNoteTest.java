package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes longer than a page. Ten lines stand on each. */
class LongNoteTest {
  private static final String CSS =
      "@page { size: 240pt 160pt; margin: 20pt }"
          + " .footnote { float: footnote; font-size: 10pt; line-height: 12pt } ";

  private static List<Page> pages(String css, String words) {
    String call = "<p>text<a class=\"noteref\" href=\"#n\">1</a></p>";
    String note =
        "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n\"><p>" + words + "</p></aside>";
    return SmallEdition.of(CSS + css, call + note).made().pages().pages();
  }

  /** Four words fill a line, so that there are forty. */
  @Test
  void aNoteThatMayNotBeDividedFillsItsPages() {
    List<Page> pages = pages("p { break-inside: avoid }", "word ".repeat(160));
    assertTrue(pages.size() <= 6, pages.size() + " pages");
    long lines =
        pages.stream()
            .flatMap(page -> page.content().stream())
            .filter(Placed.Line.class::isInstance)
            .count();
    assertEquals(41, lines);
  }

  @Test
  void aPageOfNotesAloneIsTold() {
    String call = "<p>text<a class=\"noteref\" href=\"#n\">1</a></p>";
    String note =
        "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n\"><p>"
            + "word ".repeat(160)
            + "</p></aside>";
    List<String> told =
        SmallEdition.of(CSS, call + note).made().pages().concessions().stream()
            .map(Concession::kind)
            .filter("note-page"::equals)
            .toList();
    assertEquals(
        3, told.size()); // of forty lines, nine stand below the text; the last page is long
  }

  @Test
  void aShortNoteThatMayNotBeDividedIsNot() {
    assertEquals(1, pages("p { break-inside: avoid }", "word ".repeat(12)).size());
  }
}
