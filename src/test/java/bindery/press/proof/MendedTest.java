package bindery.press.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.page.TypeColour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a proof says was done. */
class MendedTest {
  private static TypeColour colour(int shorter, int longer) {
    return new TypeColour(100, 1, 0, 0, 0, 0, 0, 0, 0, 0, 50, shorter, longer);
  }

  @Test
  void paragraphsAndSpreads() {
    assertEquals(
        "<p class=\"mended\">So that pages end well, 12 paragraphs were set a line shorter than"
            + " looks best alone; 1 paragraph was set a line longer; 2 spreads were ended short on"
            + " both pages, level.</p>\n",
        Mended.of(new PageAnalysis(List.of(), 2), colour(12, 1)));
  }

  @Test
  void nothingWasDone() {
    assertEquals("", Mended.of(new PageAnalysis(List.of(), 0), colour(0, 0)));
  }
}
