package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.galley.Slug;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spaces of a line of 20 squares of ten points. */
class WordSpacesTest {
  private static final String CSS =
      "p { text-align: justify } code { font-size: 20pt; line-height: 0 }"
          + " small { font-size: 5pt } .wide { -bindery-sentence-space: 2 }";

  /** By how much each space of the first line is wider than it is by nature; with its text. */
  private static List<String> grown(String paragraph) {
    SmallEdition small = SmallEdition.of(CSS, paragraph);
    Slug slug = small.galley(200).slugs().get(0);
    Placed.Line line =
        (Placed.Line)
            slug.unit(0, 0).stream().filter(Placed.Line.class::isInstance).findFirst().get();
    List<String> grown = new ArrayList<>();
    List<Placed.Piece> pieces = line.pieces();
    for (int i = 0; i < pieces.size() - 1; i++) {
      Placed.Piece piece = pieces.get(i);
      if (piece.kind() == Placed.Kind.SPACE) {
        double width = pieces.get(i + 1).offset() - piece.offset();
        String text = piece.run().text().replace('\u00a0', '~').replace('\u202f', '^');
        grown.add(text + PlacedText.points(width - piece.size()));
      }
    }
    return grown;
  }

  @Test
  void spacesOfCodeGrowAsMuchAsThoseAround() {
    assertEquals(
        List.of(" 5.0", " 5.0", " 5.0", " 5.0"),
        grown("<p>one two <code>a b</code> thr four five six</p>"));
  }

  @Test
  void smallSpacesShrinkLess() {
    List<String> grown = grown("<p>one two <small>aa bb</small> thre four five six</p>");
    assertEquals(" -0.6", grown.get(2), grown.toString());
    assertEquals(" -1.1", grown.get(0), grown.toString());
  }

  @Test
  void aSentenceSpaceIsWiderAndGrowsAsMuchMore() {
    // 160 points of words and spaces, 20 of them one sentence space: so 20 are shared by six
    List<String> grown = grown("<p class=\"wide\">One. Two three o four five</p>");
    assertTrue(grown.size() > 2, grown.toString());
    double sentence = Double.parseDouble(grown.get(0)) + 10;
    double other = Double.parseDouble(grown.get(1)) + 10;
    assertEquals(2 * other, sentence, 0.15);
  }

  @Test
  void sentenceSpacesAreEvenUnlessAsked() {
    List<String> grown = grown("<p>One. Two three o four five</p>");
    assertEquals(grown.get(1), grown.get(0));
  }

  @Test
  void fineSpacesDoNotGrow() {
    List<String> grown = grown("<p lang=\"fr\">un\u202f! deux\u00a0: a\u00a0b trois et puis</p>");
    assertEquals("^-4.0", grown.get(0));
    assertEquals("~-4.0", grown.get(2));
    assertEquals(grown.get(1).replace(' ', '~'), grown.get(4));
  }

  @Test
  void otherLanguagesKeepTheSpaceThatWasTyped() {
    List<String> grown = grown("<p lang=\"de\">un\u202f! deux\u00a0: a\u00a0b tro und dann</p>");
    assertEquals("^-5.0", grown.get(0));
    assertEquals(grown.get(1).replace(' ', '~'), grown.get(2));
  }
}
