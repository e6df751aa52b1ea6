package bindery.typeset.compositor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.placed.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes that a style sets in lines: the white space of the source keeps their words apart. */
class InlineBlocksTest {
  private static List<String> lines(String css, String body) {
    SmallEdition small = SmallEdition.of(css, body);
    List<String> lines =
        small.made().pages().pages().stream()
            .flatMap(page -> page.content().stream())
            .filter(Placed.Line.class::isInstance)
            .map(line -> PlacedText.text((Placed.Line) line))
            .toList();
    assertEquals(List.of(), small.report.problems());
    return lines;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ul><li>one</li><li>two</li></ul>                     | one two",
        "<ul><li>one</li> <li>two</li></ul>                   | one two",
        "<ul><li><p>one</p></li><li><p>two</p></li></ul>       | one two",
        "<div>a<ul><li>b</li></ul>c</div>                      | a b c",
        "<div>a<em>b</em>c</div>                               | abc",
        "<div>a<h2>b</h2><dl><dt>c</dt><dd>d</dd></dl></div>   | a b c d",
        "<table><tr><td>a<ul><li>b</li></ul></td></tr></table> | a b",
      })
  void wordsOfItemsStandApart(String body, String line) {
    String css = "ul, li, p, dl, dt, dd, h2 { display: inline }";
    assertEquals(List.of(line), lines(css, body));
  }

  @Test
  void whereABoxPartsThem() {
    String css = "ul, li { display: inline }";
    String body = "<ul><li>one</li><li>two<div>box</div>three</li><li>four</li></ul>";
    assertEquals(List.of("one two", "box", "three four"), lines(css, body));
  }

  @Test
  void fromTheRightToTheLeft() {
    String css = "li { display: inline }";
    assertEquals(List.of("one two"), lines(css, "<ul dir=\"rtl\"><li>one</li><li>two</li></ul>"));
  }
}
