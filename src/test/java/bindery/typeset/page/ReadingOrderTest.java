package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on a page is kept in the order in which it is read, wherever it stands. */
class ReadingOrderTest {
  private static final String CSS =
      "@page { size: 240pt 280pt; margin: 20pt; @top-center { content: 'head' } }"
          + " .high { float: top } .low { float: bottom } .footnote { float: footnote }";

  private static List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    for (Placed placed : page.content()) {
      if (placed instanceof Placed.Line line) {
        words.add(line.part() + " " + PlacedText.text(line));
      } else if (placed instanceof Placed.Image) {
        words.add("image");
      }
    }
    return words;
  }

  @Test
  void floatsStandAfterTheirCallsNotesAfterTheTextAndRunningHeadsLast() {
    String call = "<a class=\"noteref\" href=\"#n\">1</a>";
    String figure = "<figure class=\"%s\"><img src=\"50x20.svg\"/></figure>";
    String body =
        "<p>one"
            + call
            + "</p>"
            + String.format(figure, "low")
            + "<p>two</p>"
            + String.format(figure, "high")
            + "<ul><li>three</li></ul>"
            + "<section class=\"footnotes\" epub:type=\"footnotes\"><aside class=\"footnote\" epub:type=\"footnote\" id=\"n\"><p>note</p></aside>"
            + "</section>";
    List<Page> pages = SmallEdition.of(CSS, body).made().pages().pages();
    assertEquals(
        List.of(
            "BODY one1",
            "image",
            "BODY two",
            "image",
            "MARKER •",
            "BODY three",
            "NOTE note",
            "RUNNING head"),
        words(pages.get(0)));
  }

  @Test
  void aTablesHeadIsReadOnce() {
    String rows = "<tr><td>cell</td></tr>".repeat(40);
    String body = "<table><thead><tr><th>head</th></tr></thead><tbody>" + rows + "</tbody></table>";
    List<Page> pages = SmallEdition.of(CSS, body).made().pages().pages();
    assertEquals("BODY head", words(pages.get(0)).get(0));
    assertEquals("REPEATED head", words(pages.get(1)).get(0));
  }
}
