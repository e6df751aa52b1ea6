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

  @Test
  void aGroundStandsBehindItsWordsAndARuleBeforeThem() {
    String ground = "<mrow mathbackground='#ffff00'><mtext>so</mtext></mrow>";
    String fraction = "<mfrac><mi>a</mi><mi>b</mi></mfrac>";
    List<Placed> rules = MathSetting.set(ground, false).parts().get(0).rules();
    assertEquals(List.of(true), rules.stream().map(FormulaPart::isGround).toList());
    Placed.Fill rule = (Placed.Fill) MathSetting.set(fraction, false).parts().get(0).rules().get(0);
    double inPrint = 11 / 1000.0; // the rule of a formula in type of 11 points
    assertEquals(
        false,
        FormulaPart.isGround(
            new Placed.Fill(0, 0, rule.width() * inPrint, rule.height() * inPrint, rule.ink())));
  }

  @Test
  void aBoxRoundAWholeFormulaIsDrawn() {
    String boxed = "<mrow class='boxed'><mi>a</mi></mrow>";
    assertEquals(4, MathSetting.set(boxed, true).parts().get(0).rules().size());
  }
}
