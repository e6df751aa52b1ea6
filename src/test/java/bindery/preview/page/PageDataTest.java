package bindery.preview.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.Golden;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.page.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A page as the browser is given it, read by eye. */
class PageDataTest {
  private static final String CSS =
      """
      @page { size: 120pt 90pt; margin: 15pt; @bottom-center { content: counter(page); font-size: 5pt } }
      body { font-size: 10pt; line-height: 12pt; text-indent: 0 }
      .red { color: #c00 } .small { font-size: 5pt; vertical-align: 2pt }
      .ground { background: #eee }
      """;

  private static String data(String chapter) {
    SmallEdition edition = SmallEdition.of(CSS, chapter);
    Page page = edition.made().pages().pages().get(0);
    return PageData.of(page, edition.context.sources(), new FaceList()).replace("[\"", "\n[\"");
  }

  @Test
  void linesRulesPicturesAndLinks() throws IOException {
    Golden.check(
        Golden.folder("preview/page").resolve("page.txt"),
        data(
            "<p>ab <span class='red'>cd</span><span class='small'>e</span></p>"
                + "<p class='ground'>See <a href='#x'>it</a> &lt;&quot;</p>"
                + "<p><img src='20x10.svg' alt='A box'/></p>"));
  }

  @Test
  void textOfAnyKindIsJson() {
    JsonOut out = new JsonOut().open('[').text("a\"b\\c<\n\u2028\ud83d\ude00\ud83d").number(1);
    assertEquals(
        "[\"a\\\"b\\\\c\\u003c\\u000a\\u2028\ud83d\ude00\\ud83d\",1]", out.close(']').toString());
  }
}
