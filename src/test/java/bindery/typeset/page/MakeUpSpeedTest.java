package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A page of a long chapter takes no more time than one of a short chapter, from the tree to the
 * finished page. A ratio, because machines differ; work that grows with the square of the text
 * would make it eight.
 */
class MakeUpSpeedTest {
  private static final int SHORT = 50;
  private static final int LONG = 400;
  private static final int TURNS = 3;

  private static final String CSS =
      """
      @page { size: 340pt 300pt; margin: 30pt 20pt }
      p { text-align: justify; text-indent: 20pt; orphans: 2; widows: 2 }
      h2 { margin: 12pt 0; break-after: avoid }
      """;

  @Test
  void aPageOfALongChapterTakesNoLonger() {
    SmallEdition few = SmallEdition.of(CSS, chapter(SHORT));
    SmallEdition many = SmallEdition.of(CSS, chapter(LONG));
    double fewest = Double.MAX_VALUE;
    double most = Double.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) { // the first warms up
      fewest = Math.min(fewest, nanosAPage(few, SHORT));
      most = Math.min(most, nanosAPage(many, LONG));
    }
    double ratio = most / fewest;
    assertTrue(ratio < 3, "a page takes " + ratio + " times as long in a long chapter");
  }

  private static double nanosAPage(SmallEdition small, int expected) {
    long start = System.nanoTime();
    int pages = small.made().pages().pages().size();
    double taken = System.nanoTime() - start;
    assertEquals(expected, pages, 0.1 * expected);
    return taken / pages;
  }

  /** Prose with a heading here and there, for pages of 20 lines of 30 letters. */
  private static String chapter(int pages) {
    Random random = new Random(pages);
    StringBuilder out = new StringBuilder();
    int letters = 0;
    while (letters < pages * 20 * 28) {
      if (random.nextInt(25) == 0) {
        out.append("<h2>A heading</h2>");
        letters += 3 * 30;
      }
      out.append("<p>");
      for (int words = 10 + random.nextInt(60); words > 0; words--) {
        String word = "abcdefghij".substring(random.nextInt(10));
        out.append(word).append(words > 1 ? " " : ".");
        letters += word.length() + 1;
      }
      out.append("</p>\n");
    }
    return out.toString();
  }
}
