package bindery.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas on one line of plain text. */
class FormulaTextTest {
  private static Element math(String mathml) {
    return Jsoup.parse("<math>" + mathml + "</math>", "", Parser.xmlParser()).child(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          <mi>a</mi><mo>=</mo><mo>−</mo><mi>b</mi><mo>+</mo><mi>c</mi> | a = −b + c
          <mi>𝑥</mi><mo>∈</mo><mi>ℝ</mi> | x ∈ R
          <mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac> | (a + b)/2
          <mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac> | n ¦ k
          <msqrt><mi>x</mi></msqrt><mroot><mrow><mi>a</mi><mi>b</mi></mrow><mn>3</mn></mroot> | √x³√ab
          <msup><mi>x</mi><mn>2</mn></msup><msub><mi>a</mi><mrow><mi>i</mi><mo>,</mo><mi>j</mi></mrow></msub> | x^2a_(i, j)
          <msup><mi>f</mi><mo>′</mo></msup><mo>(</mo><mi>x</mi><mo>)</mo> | f′(x)
          <mn>2</mn><mi>sin</mi><mi>x</mi> | 2 sin x
          <mi>log</mi><mo>(</mo><mi>x</mi><mo>)</mo> | log(x)
          <mover accent="true"><mi>x</mi><mo>^</mo></mover> | x̂
          <mover><mrow><mi>a</mi><mi>b</mi></mrow><mo>¯</mo></mover> | ab̄
          <munder><munder><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mo>⏟</mo></munder><mi>n</mi></munder> | (a + b)_n
          <munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>x</mi> | ∑_i^n x
          <mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts> | _6^14C
          <mi>x</mi><mtext> if </mtext><mi>y</mi><mphantom><mi>z</mi></mphantom> | x if y
          <mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable> | a, b; c
          <mtable><mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd><mtd class="equation-number"><mtext>(1)</mtext></mtd></mtr></mtable> | a = b
          <semantics><mi>x</mi><annotation>x</annotation></semantics> | x
          """)
  void oneLine(String mathml, String text) {
    assertEquals(text, FormulaText.of(math(mathml)));
  }

  @Test
  void wordsHaveFormulasAmongThem() {
    Element heading =
        Jsoup.parseBodyFragment(
                "<h1>On <math><msup><mi>x</mi><mn>2</mn></msup></math> and all</h1>")
            .body()
            .child(0);
    assertEquals("On x^2 and all", FormulaText.words(heading));
    assertEquals(1, heading.select("math").size(), "the tree is as it was");
  }

  @Test
  void everyElementHasItsPart() {
    int[] ends = new int[3];
    String text = FormulaText.of(math("<mi>a</mi><mo>=</mo><mi>b</mi>").children(), ends);
    assertEquals("a = b", text);
    assertArrayEquals(new int[] {1, 4, 5}, ends);
  }
}
