package bindery.typeset.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.glyph.MathFace;
import bindery.typeset.glyph.MathGlyph;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds of every formula. */
class FormulaPropertyTest {
  private static final String[] LETTERS = {"x", "y", "f", "V", "W", "i", "j", "A", "α", "sin"};
  private static final String[] SIGNS = {"+", "=", "−", "×", ",", "∈", "→", "!", "/", "∑", "∫"};
  private static final double HAIR = 0.001;

  private static String random(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(3) : random.nextInt(14);
    String a = depth == 0 ? "" : random(random, depth - 1);
    String b = depth == 0 ? "" : random(random, depth - 1);
    return switch (kind) {
      case 0 -> "<mi>" + LETTERS[random.nextInt(LETTERS.length)] + "</mi>";
      case 1 -> "<mn>" + random.nextInt(100) + "</mn>";
      case 2 -> "<mo>" + SIGNS[random.nextInt(SIGNS.length)] + "</mo>";
      case 3 -> "<msup>" + a + b + "</msup>";
      case 4 -> "<msub>" + a + b + "</msub>";
      case 5 -> "<mfrac>" + a + b + "</mfrac>";
      case 6 -> "<msqrt>" + a + b + "</msqrt>";
      case 7 -> "<mroot>" + a + b + "</mroot>";
      case 8 -> "<mrow><mo>(</mo>" + a + b + "<mo>)</mo></mrow>";
      case 9 -> "<mover accent=\"true\">" + a + "<mo>^</mo></mover>";
      case 10 -> "<munderover><mo>∑</mo>" + a + b + "</munderover>";
      case 11 ->
          "<mtable><mtr><mtd>"
              + a
              + "</mtd><mtd>"
              + b
              + "</mtd></mtr><mtr><mtd>"
              + b
              + "</mtd></mtr></mtable>";
      case 12 -> "<msubsup><mi>V</mi>" + a + b + "</msubsup>";
      default -> "<mrow>" + a + b + "</mrow>";
    };
  }

  private static String formula(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= random.nextInt(6); i++) {
      out.append(random(random, random.nextInt(4)));
    }
    return out.toString();
  }

  @RepeatedTest(200)
  void allOfItStandsWithinIt(RepetitionInfo info) {
    String mathml = formula(new Random(info.getCurrentRepetition()));
    SetFormula formula = MathSetting.set(mathml, info.getCurrentRepetition() % 2 == 0);
    MathFace face = MathSetting.face();
    for (FormulaPart part : formula.parts()) {
      for (Placed.Piece piece : part.pieces()) {
        assertTrue(piece.offset() + piece.run().width(piece.size()) <= part.width() + 800, mathml);
        if (piece.run().face() == face.typeface()) {
          for (int id : piece.run().glyphs()) {
            MathGlyph glyph = face.glyph(id);
            double unit = piece.size() / 1000;
            assertTrue(piece.rise() + glyph.height() * unit <= part.height() + HAIR, mathml);
            assertTrue(-piece.rise() + glyph.depth() * unit <= part.depth() + HAIR, mathml);
          }
        }
      }
      for (Placed each : part.rules()) {
        Placed.Fill rule = (Placed.Fill) each;
        assertTrue(rule.x() >= -HAIR && rule.width() >= 0, mathml);
        assertTrue(-rule.y() <= part.height() + HAIR, mathml);
        assertTrue(rule.y() + rule.height() <= part.depth() + HAIR, mathml);
      }
    }
  }

  /** No letter is lost, and none stands there twice. */
  @RepeatedTest(100)
  void everyTokenStandsThereOnce(RepetitionInfo info) {
    String mathml = formula(new Random(1000 + info.getCurrentRepetition()));
    Element math = MathSetting.math(mathml);
    SetFormula formula = MathSetting.set(math, false);
    StringBuilder wanted = new StringBuilder();
    math.select("mi, mn, mo").forEach(token -> wanted.append(token.wholeText()));
    StringBuilder found = new StringBuilder();
    formula.parts().forEach(p -> p.pieces().forEach(each -> found.append(each.run().text())));
    assertEquals(sorted(wanted), sorted(found), mathml);
  }

  private static List<Integer> sorted(CharSequence text) {
    List<Integer> letters = new ArrayList<>();
    text.codePoints()
        .filter(c -> c != '^' && c != 0x302 && c != '√')
        .sorted()
        .forEach(letters::add);
    return letters;
  }

  /**
   * Parts side by side, with their spaces, are as wide as the formula where it cannot be parted.
   */
  @RepeatedTest(100)
  void partsAddUp(RepetitionInfo info) {
    String mathml = formula(new Random(2000 + info.getCurrentRepetition()));
    double parted = MathSetting.set(mathml, false).width();
    double whole =
        MathSetting.set("<mrow>" + mathml + "</mrow><mspace width=\"0\"/>", false).width();
    assertEquals(whole, parted, HAIR, mathml);
  }

  /** A superscript keeps from the ink below it whatever the letter: f and V lean most. */
  @Test
  void scriptsDoNotRunIntoTheirLetters() {
    for (String letter : "VWfTYPFd".split("")) {
      String mathml = "<msubsup><mi>" + letter + "</mi><mi>i</mi><mn>2</mn></msubsup>";
      List<Placed.Piece> pieces = MathSetting.set(mathml, false).parts().get(0).pieces();
      MathGlyph base = MathSetting.face().glyph(pieces.get(0).run().glyphs()[0]);
      MathGlyph sup = MathSetting.face().glyph(pieces.get(1).run().glyphs()[0]);
      double start = pieces.get(1).offset() + sup.left() * 0.7;
      assertTrue(start >= base.right() - 1, letter + ": " + start + " and " + base.right());
    }
  }

  /** What is stretched is as long as it is asked to be, and no longer than a part more. */
  @Test
  void signsOfAnyLengthHaveNoGaps() {
    for (int tenths = 5; tenths < 400; tenths += 7) {
      String strut = "<mspace height=\"" + tenths / 10.0 + "em\"/>";
      for (String sign : List.of("(", "{", "[", "|", "‖", "⌈")) {
        String mathml = "<mrow><mo>" + sign + "</mo>" + strut + "<mi>x</mi></mrow>";
        List<Placed.Piece> pieces = MathSetting.set(mathml, true).parts().get(0).pieces();
        double end = Double.NEGATIVE_INFINITY;
        for (Placed.Piece piece : pieces.subList(0, pieces.size() - 1)) {
          MathGlyph glyph = MathSetting.face().glyph(piece.run().glyphs()[0]);
          double foot = piece.rise() - glyph.depth();
          assertTrue(end == Double.NEGATIVE_INFINITY || foot <= end + HAIR, sign + tenths);
          end = piece.rise() + glyph.height();
        }
        double needed = 0.901 * (tenths * 100 - 258);
        assertTrue(end >= Math.min(needed, tenths * 100 - 600) || tenths < 10, sign + tenths);
      }
    }
  }

  /** Nesting, lengths and sizes that no formula has are set somehow, and do no harm. */
  @Test
  void hostileFormulasAreSet() {
    String deep = "<msqrt>".repeat(400) + "<mi>x</mi>" + "</msqrt>".repeat(400);
    assertTrue(MathSetting.set(deep, true).width() > 0);
    String scripts = "<msup><mi>x</mi>".repeat(400) + "<mi>x</mi>" + "</msup>".repeat(400);
    assertTrue(MathSetting.set(scripts, true).height() > 0);
    String sizes =
        "<mspace width=\"1e9em\"/><mi mathsize=\"1e30em\">x</mi>"
            + "<mo minsize=\"1e9em\" stretchy=\"true\">(</mo>"
            + "<mpadded width=\"NaN\" height=\"-5em\"><mi>x</mi></mpadded>"
            + "<mtable columnspacing=\"\" rowspacing=\" \"><mtr/></mtable>";
    assertTrue(Double.isFinite(MathSetting.set(sizes, true).width()));
  }
}
