package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in raised text is raised with it. */
class RaisedTextTest {
  @ParameterizedTest
  @CsvSource({
    "<sup>z</sup>, 4.0",
    "<sup><em>z</em></sup>, 4.0",
    "<sup><em><b>z</b></em></sup>, 4.0",
    "<sup>a<sub>z</sub></sup>, 2.0",
    "<sup><span class='block'>z</span></sup>, 0.0",
    "<span class='before'></span>, 4.0"
  })
  void risesAddUp(String html, String rise) {
    SmallEdition small =
        SmallEdition.of(
            "@page { size: 240pt 200pt; margin: 20pt } sup { vertical-align: 4pt }"
                + " sub { vertical-align: -2pt } .block { display: inline-block }"
                + " .before { vertical-align: 4pt } .before::before { content: 'z' }",
            "<p>text" + html + "</p>");
    for (Placed placed : small.made().pages().pages().get(0).content()) {
      if (placed instanceof Placed.Line line && PlacedText.text(line).startsWith("text")) {
        Placed.Piece last = line.pieces().get(line.pieces().size() - 1);
        assertEquals("z", last.run().text());
        assertEquals(rise, PlacedText.points(last.rise()));
      }
    }
  }
}
