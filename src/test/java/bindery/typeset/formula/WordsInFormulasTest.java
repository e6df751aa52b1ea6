package bindery.typeset.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.placed.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words in formulas are in the type of the text around, bold and italic too. */
class WordsInFormulasTest {
  private static List<String> faces(String mathml) {
    return MathSetting.set(mathml, false).parts().get(0).pieces().stream()
        .map(Placed.Piece::run)
        .map(run -> run.face().toString().replaceFirst(".*EBGaramond-", ""))
        .toList();
  }

  @Test
  void emphasisedWordsHaveFacesOfTheirOwn() {
    assertEquals(
        List.of("Regular", "Bold", "Italic"),
        faces("<mtext>so</mtext><mtext class='textbf'>so</mtext><mtext class='textit'>so</mtext>"));
  }
}
