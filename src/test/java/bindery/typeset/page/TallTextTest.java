package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taller than a page and may not be divided is divided all the same: nothing is lost. */
class TallTextTest {
  private static final double HEIGHT = 160;

  @Test
  void anUndividableParagraph() {
    everyLineOnASheet("p { break-inside: avoid }", "<p>" + "word ".repeat(300) + "</p>", 300 / 4);
  }

  @Test
  void anUndividableQuotation() {
    String css = "blockquote { break-inside: avoid; line-height: 17pt }";
    everyLineOnASheet(css, "<blockquote>" + "<p>word</p>".repeat(40) + "</blockquote>", 40);
  }

  /** Four words of 40 points and their spaces fill a measure of 200. */
  private static void everyLineOnASheet(String css, String chapter, int lines) {
    SmallEdition small =
        SmallEdition.of("@page { size: 240pt " + HEIGHT + "pt; margin: 20pt }" + css, chapter);
    List<Placed.Line> set =
        small.made().pages().pages().stream()
            .flatMap(page -> page.content().stream())
            .filter(Placed.Line.class::isInstance)
            .map(Placed.Line.class::cast)
            .toList();
    assertEquals(lines, set.size());
    assertEquals(0, set.stream().filter(line -> line.y() > HEIGHT).count());
  }
}
