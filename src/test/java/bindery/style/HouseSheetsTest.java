package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the bundled design promises about things that stand in relation to one another. */
class HouseSheetsTest {
  private static final String CONTENTS =
      """
      <section class="contents"><nav><ol class="toc numbered">
      <li class="toc-chapter" id="outside"><a>A</a><ol><li class="toc-h2" id="below">a</li></ol></li>
      <li class="toc-part"><a id="part">P</a><ol class="numbered">
      <li class="toc-chapter" id="within"><a>B</a><ol><li class="toc-h2" id="lowest">b</li></ol></li>
      </ol></li></ol></nav></section>""";

  private static StyleDump print(String body) throws IOException {
    return StyleDump.of(Files.readString(Path.of("styles/book.css")), body);
  }

  @Test
  void aChapterLooksTheSameWithinAPartAndOutsideOne() throws IOException {
    StyleDump contents = print(CONTENTS);
    assertEquals(contents.style("#outside").font(), contents.style("#within").font());
    assertEquals(contents.style("#below").font(), contents.style("#lowest").font());
    assertNotEquals(contents.style("#within").font(), contents.style("#lowest").font());
    assertNotEquals(contents.style("#within").font(), contents.style("#part").font());
  }

  @Test
  void noTitleOfAnotherStandsOverASectionWithoutOne() throws IOException {
    StyleDump book = print("<section class='chapter untitled'><p>a</p></section>");
    String set = book.style("section").generated().toString();
    assertTrue(set.contains("chapter"), set);
  }

  @Test
  void wideDrawingsFitTheMeasure() throws IOException {
    StyleDump book =
        print(
            "<pre class='drawing wide-drawing'><code>x</code></pre>"
                + "<pre class='drawing wider-drawing'><code id='w'>x</code></pre>");
    double measure = 432 - 88 - 56;
    double letter = 0.6; // JetBrains Mono, of its size
    double wide = book.style("pre > code").font().size() * letter;
    double wider = book.style("#w").font().size() * letter;
    assertTrue(62 * wide <= measure - 22, "62 columns of " + wide);
    assertTrue(80 * wider <= measure - 12, "80 columns of " + wider);
  }

  @Test
  void whatIsAllTitleIsSetAsText() throws IOException {
    StyleDump book =
        print(
            "<div class='callout'><div class='callout-title' id='alone'><p>a</p></div></div>"
                + "<div class='callout'><div class='callout-title' id='title'><p>a</p></div>"
                + "<p>b</p></div>");
    assertNotEquals(
        book.style("#alone > p").font().toString(), book.style("#title > p").font().toString());
  }
}
