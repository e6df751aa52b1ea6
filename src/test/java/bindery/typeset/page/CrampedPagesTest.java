package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages too small for what belongs on them: rules give way, and all of it is set. */
class CrampedPagesTest {
  private static final String NOTES =
      ".footnote { float: footnote; font-size: 10pt; line-height: 12pt }"
          + " .noteref { font-size: 5pt; vertical-align: 4pt; line-height: 0 } ";

  private static String called(int note) {
    return "<a class=\"noteref\" href=\"#n" + note + "\">" + note + "</a>";
  }

  private static String note(int note, String words) {
    return "<aside class=\"footnote\" epub:type=\"footnote\" id=\"n"
        + note
        + "\"><p>"
        + words
        + "</p></aside>";
  }

  private static List<String> lines(String css, String chapter) {
    return SmallEdition.of(NOTES + css, chapter).made().pages().pages().stream()
        .flatMap(page -> page.content().stream())
        .filter(Placed.Line.class::isInstance)
        .map(Placed.Line.class::cast)
        .map(CrampedPagesTest::words)
        .toList();
  }

  private static String words(Placed.Line line) {
    return line.pieces().stream().map(piece -> piece.run().text()).collect(Collectors.joining());
  }

  @Test
  void aLineAndItsNoteOnAPageOfTwoLines() {
    String css = "@page { size: 240pt 64pt; margin: 20pt }";
    List<String> lines = lines(css, "<p>text" + called(1) + " more</p>" + note(1, "a b c"));
    assertEquals(List.of("text1 more", "a b c"), lines);
  }

  @Test
  void aMarginWithoutRoomForALineTakesNoneFromThePage() {
    String css = "@page { size: 240pt 140pt; margin: 20pt 20pt 0 }";
    SmallEdition small = SmallEdition.of(css, "<p>one</p>".repeat(20));
    List<Long> lines =
        small.made().pages().pages().stream()
            .map(page -> page.content().stream().filter(Placed.Line.class::isInstance).count())
            .toList();
    assertEquals(List.of(10L, 10L), lines);
  }

  @Test
  void twoNotesOfPagesEachCalledInOneLine() {
    String css = "@page { size: 240pt 160pt; margin: 20pt }";
    String text = "<p>text" + called(1) + called(2) + "</p><p>after</p>";
    String long1 = note(1, "one ".repeat(5 * 30)) + note(2, "two ".repeat(5 * 30));
    List<String> lines = lines(css, text + long1);
    assertEquals(2 + 30 + 30, lines.size());
    int first = lines.indexOf("one one one one one");
    int second = lines.indexOf("two two two two two");
    assertTrue(first == 1 && second > first, lines.toString());
    assertTrue(lines.indexOf("after") > second, "text before a note that is behind: " + lines);
  }

  @Test
  void aSectionThatIsToStayWholeIsDividedBeforeANoteIsLate() {
    String css = "@page { size: 240pt 160pt; margin: 20pt } body { break-inside: avoid }";
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      text.append("<p>").append("word ".repeat(9)).append(called(i)).append("</p>");
      notes.append(note(i, "note " + i));
    }
    SmallEdition small = SmallEdition.of(NOTES + css, text.toString() + notes);
    for (Page page : small.made().pages().pages()) {
      List<String> lines =
          page.content().stream()
              .filter(Placed.Line.class::isInstance)
              .map(p -> words((Placed.Line) p))
              .toList();
      List<String> foot = lines.stream().filter(line -> line.startsWith("note ")).toList();
      String above = String.join(" ", lines.subList(0, lines.size() - foot.size()));
      for (String note : foot) {
        assertTrue(above.matches(".*word ?" + note.substring(5) + "( .*|$)"), lines.toString());
      }
    }
  }
}
