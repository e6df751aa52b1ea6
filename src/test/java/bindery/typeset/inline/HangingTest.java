package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks at either end of a line stand out, whatever without width is beside them. */
class HangingTest {
  private static List<Placed.Piece> pieces(String html) {
    SmallEdition small =
        SmallEdition.of(
            "@page { size: 140pt 200pt; margin: 20pt }"
                + " p { hanging-punctuation: first allow-end last; text-align: justify }",
            "<p>" + html + "</p>");
    return small.made().pages().pages().get(0).content().stream()
        .filter(Placed.Line.class::isInstance)
        .map(Placed.Line.class::cast)
        .findFirst()
        .map(line -> line.pieces().stream().map(p -> moved(p, line.x() - 20)).toList())
        .orElseThrow();
  }

  private static Placed.Piece moved(Placed.Piece p, double by) {
    return new Placed.Piece(
        p.offset() + by, p.run(), p.look(), p.span(), p.from(), p.to(), p.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"“said he", "<span id='i' class='index'></span>“said he"})
  void aQuoteStandsOutAtTheStart(String html) {
    assertTrue(pieces(html).get(0).offset() < -1);
  }

  @Test
  void aStopStandsOutAtTheEnd() {
    String text = "“aaaa bbb ccc dd.%s eeeeee ffff ggg";
    List<Placed.Piece> plain = pieces(text.formatted(""));
    List<Placed.Piece> marked = pieces(text.formatted("<span id='i' class='index'></span>"));
    Placed.Piece last = plain.get(plain.size() - 1);
    assertEquals(last.offset(), marked.get(marked.size() - 1).offset(), 0.01);
  }
}
