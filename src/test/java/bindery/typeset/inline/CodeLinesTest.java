package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.galley.Slug;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Justified lines with long names of code among their words, in squares of ten points. */
class CodeLinesTest {
  private static final String CSS =
      "p { text-align: justify } code { overflow-wrap: anywhere; hyphens: none }";

  /** The lines of a paragraph so many squares wide, and how many times as wide spaces are set. */
  private static String lines(int squares, String paragraph) {
    Slug slug =
        SmallEdition.of(CSS, "<p>" + paragraph + "</p>").galley(squares * 10).slugs().get(0);
    StringJoiner out = new StringJoiner("\n");
    for (int i = 0; i < slug.units(0); i++) {
      slug.unit(0, i).stream()
          .filter(Placed.Line.class::isInstance)
          .forEach(line -> out.add(described((Placed.Line) line)));
    }
    return out.toString();
  }

  private static String described(Placed.Line line) {
    List<Placed.Piece> pieces = line.pieces();
    for (int i = 0; i < pieces.size() - 1; i++) {
      Placed.Piece piece = pieces.get(i);
      if (piece.kind() == Placed.Kind.SPACE) {
        double width = pieces.get(i + 1).offset() - piece.offset();
        double times = width / piece.size();
        return PlacedText.text(line) + String.format(Locale.ROOT, " ×%.2f", times);
      }
    }
    return PlacedText.text(line);
  }

  @Test
  void aNameStaysWholeWhereItsLinesAreGood() {
    assertEquals(
        "one two the four two the one for two ×1.50\ncollections and so on ×1.00",
        lines(40, "one two the four two the one for two <code>collections</code> and so on"));
  }

  @Test
  void aNameIsPartedBetweenSyllablesWhereItsLineWouldBeAHole() {
    assertEquals(
        "one two threefold collec ×0.67\ntions and so on ×1.00",
        lines(23, "one two threefold <code>collections</code> and so on"));
  }

  @Test
  void aPathGoesOnBeforeItsMarkWhereThatDoesNotFit() {
    assertEquals(
        "one two three so alloc ×1.00\n::string and so on ×1.00",
        lines(22, "one two three so <code>alloc::string</code> and so on"));
  }

  @Test
  void twoLettersAndAMarkMayEndALine() {
    assertEquals(
        "one two three so Ok( ×1.00\nvalue) and so on ×1.00",
        lines(20, "one two three so <code>Ok(value)</code> and so on"));
  }

  @Test
  void codeGoesOnAfterABracketAndASpace() {
    assertEquals(
        "one two three f ( $( ×1.00\n$x:expr ),* ) and so ×1.00",
        lines(20, "one two three f <code>( $( $x:expr ),* )</code> and so"));
    assertEquals(
        "one two three f ×2.67\n( bracket ) so on ×1.00",
        lines(20, "one two three f ( bracket ) so on"));
  }
}
