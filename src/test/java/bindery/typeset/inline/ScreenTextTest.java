package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen on screens alone stands behind the last line, and moves nothing. */
class ScreenTextTest {
  private static final String CSS =
      "@page { size: 140pt 200pt; margin: 20pt } p { text-align: %s; direction: %s }"
          + " i, i a { color: transparent; -bindery-screen-color: #555 }";

  private static List<Placed> page(String align, String direction, String html) {
    String css = CSS.formatted(align, direction);
    return SmallEdition.of(css, "<p>" + html + "</p>").made().pages().pages().get(0).content();
  }

  private static List<Placed.Line> lines(String html) {
    return lines(page("start", "ltr", html));
  }

  private static List<Placed.Line> lines(List<Placed> content) {
    return content.stream()
        .filter(Placed.Line.class::isInstance)
        .map(Placed.Line.class::cast)
        .toList();
  }

  private static String text(Placed.Line line) {
    return line.pieces().stream().map(p -> p.run().text()).collect(Collectors.joining());
  }

  private static String links(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<a href='#c" + i + "'>" + (char) ('a' + i) + "</a>")
        .collect(Collectors.joining(" "));
  }

  @Test
  void itStandsBehindTheLastLine() {
    List<Placed.Line> lines = lines("One two three four five six seven.<i> " + links(3) + "</i>");
    String last = text(lines.get(lines.size() - 1));
    assertTrue(last.endsWith("seven. a b c"), last);
  }

  @Test
  void wordsBetweenStandWhereTheyWould() {
    assertEquals("One two. a", text(lines("One<i> a</i> two.").get(0)));
  }

  /** A line that is full has it in the margin, and no line more. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 20})
  void linesAreThoseOfPaper(int count) {
    for (int words = 1; words < 12; words++) {
      String text = "wwww ".repeat(words).strip();
      List<Placed.Line> plain = lines(text);
      List<Placed.Line> marked = lines(text + "<i> " + links(count) + "</i>");
      assertEquals(plain.size(), marked.size(), text);
      Placed.Line last = marked.get(marked.size() - 1);
      List<Placed.Piece> own = plain.get(plain.size() - 1).pieces();
      for (int i = 0; i < own.size(); i++) {
        assertEquals(own.get(i).offset(), last.pieces().get(i).offset(), 0.001);
      }
      Placed.Piece end = last.pieces().get(last.pieces().size() - 1);
      assertTrue(last.x() + end.offset() < 120 + 24, last.x() + end.offset() + " points");
    }
  }

  @Test
  void eachLetterLeads() {
    List<String> hrefs =
        page("justify", "ltr", "One.<i> " + links(3) + "</i>").stream()
            .filter(Placed.Link.class::isInstance)
            .map(placed -> ((Placed.Link) placed).href())
            .toList();
    assertEquals(List.of("#c0", "#c1", "#c2"), hrefs);
  }

  @Test
  void fromTheRightItStandsAtTheLeft() {
    Placed.Line plain = lines(page("start", "rtl", "אבג")).get(0);
    Placed.Line marked = lines(page("start", "rtl", "אבג<i> " + links(1) + "</i>")).get(0);
    Placed.Piece word = plain.pieces().get(0);
    Placed.Piece same = marked.pieces().get(0);
    assertEquals(plain.x() + word.offset(), marked.x() + same.offset(), 0.001);
    Placed.Piece letter = marked.pieces().get(marked.pieces().size() - 1);
    assertEquals("a", letter.run().text());
    assertTrue(letter.offset() < same.offset());
  }
}
