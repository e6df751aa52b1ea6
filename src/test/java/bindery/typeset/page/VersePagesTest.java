package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verse on pages of 20 squares by 20 lines. */
class VersePagesTest {
  private static final String CSS =
      "@page { size: 240pt 280pt; margin: 20pt } p { orphans: 2; widows: 2 }"
          + " .verse p { text-indent: 20pt hanging each-line } .verse { margin: 12pt 0 }";

  private static List<List<String>> pages(int before, String verse) {
    String text = "<p>" + "x<br/>".repeat(before - 1) + "x</p>";
    String after = "<p>" + "y<br/>".repeat(30) + "y</p>";
    SmallEdition small =
        SmallEdition.of(CSS, text + "<div class=\"verse\">" + verse + "</div>" + after);
    List<List<String>> pages = new ArrayList<>();
    for (Page page : small.made().pages().pages()) {
      List<String> lines = new ArrayList<>();
      for (Placed placed : page.content()) {
        if (placed instanceof Placed.Line line) {
          lines.add(PlacedText.text(line));
        }
      }
      pages.add(lines);
    }
    return pages;
  }

  private static int count(List<String> page, String stem) {
    return (int) page.stream().filter(line -> line.startsWith(stem)).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 19})
  void aShortStanzaStaysWhole(int before) {
    List<List<String>> pages = pages(before, "<p>a1<br/>a2<br/>a3<br/>a4</p>");
    for (List<String> page : pages) {
      int lines = count(page, "a");
      assertTrue(lines == 0 || lines == 4, pages.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 18})
  void aShortStanzaIsHalvedRatherThanLeaveAHole(int before) {
    List<List<String>> pages = pages(before, "<p>a1<br/>a2<br/>a3<br/>a4</p>");
    assertEquals(List.of(2, 2), List.of(count(pages.get(0), "a"), count(pages.get(1), "a")));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 12, 14, 16, 18})
  void noLineOfALongStanzaStandsAlone(int before) {
    String stanza = "<p>a1<br/>a2<br/>a3<br/>a4<br/>a5<br/>a6<br/>a7<br/>a8<br/>a9</p>";
    for (List<String> page : pages(before, stanza)) {
      int lines = count(page, "a");
      assertTrue(lines == 0 || lines >= 2, page.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 13, 14, 15, 16, 17, 18, 19})
  void whatIsTurnedOverStaysWithItsLine(int before) {
    String line = "a line that is too long";
    List<List<String>> pages =
        pages(before, "<p>" + String.join("<br/>", line, line, line, line, line, line) + "</p>");
    int whole = 0;
    for (List<String> page : pages) {
      assertEquals(count(page, "a line"), count(page, "long"), page.toString());
      whole += count(page, "long");
    }
    assertEquals(6, whole);
  }
}
