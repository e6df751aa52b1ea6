package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A foot comes last, wherever the author has put it. */
class TableOrderTest {
  @Test
  void theFootComesAfterTheRows() {
    assertEquals(
        "<table><thead><tr><th scope=\"col\">M</th></tr></thead><tbody><tr><td>1</td></tr></tbody>"
            + "<tfoot><tr><td>2</td></tr></tfoot></table>",
        written(
            "<table><thead><tr><th>M</th></tr></thead><tfoot><tr><td>2</td></tr></tfoot>"
                + "<tbody><tr><td>1</td></tr></tbody></table>"));
  }

  @Test
  void captionColumnsAndHeadComeFirst() {
    assertEquals(
        "<table><caption>C</caption><colgroup><col/></colgroup><thead><tr><th scope=\"col\">H</th></tr></thead>"
            + "<tbody><tr><td>1</td></tr></tbody><tbody><tr><td>2</td></tr></tbody></table>",
        written(
            "<table><tbody><tr><td>1</td></tr></tbody><thead><tr><th>H</th></tr></thead>"
                + "<tbody><tr><td>2</td></tr></tbody><colgroup><col></colgroup>"
                + "<caption>C</caption></table>"));
  }

  @Test
  void aSecondFootIsAGroupOfRows() {
    assertEquals(
        "<table><tbody><tr><td>2</td></tr></tbody><tbody><tr><td>3</td></tr></tbody>"
            + "<tfoot><tr><td>1</td></tr></tfoot></table>",
        written(
            "<table><tfoot><tr><td>1</td></tr></tfoot><tbody><tr><td>2</td></tr></tbody>"
                + "<tfoot><tr><td>3</td></tr></tfoot></table>"));
  }

  /** To those who hear a table, an empty head is one that was forgotten. */
  @Test
  void aHeadThatSaysNothingIsNone() {
    assertEquals(
        "<table><thead><tr><td></td><th scope=\"col\">A</th></tr></thead></table>",
        written("<table><thead><tr><th scope=\"col\"></th><th>A</th></tr></thead></table>"));
  }

  private static String written(String table) {
    String body =
        "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\">" + table + "</section>";
    byte[] epub = SmallBooks.epub(SmallBooks.about("T", "en"), body);
    assertEquals(List.of(), Checked.messages(epub));
    Map<String, String> files = SmallBooks.files(epub);
    String text = SmallBooks.body(files, "EPUB/text/01-chapter.xhtml");
    return text.substring(text.indexOf("<table"), text.indexOf("</section>"));
  }
}
