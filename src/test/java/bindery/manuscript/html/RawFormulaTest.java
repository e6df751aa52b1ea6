package bindery.manuscript.html;

import static org.assertj.core.api.Assertions.assertThat;

import bindery.manuscript.text.ManuscriptText;
import bindery.report.Report;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** MathML in a manuscript's HTML stays, without what acts, leads or styles. */
class RawFormulaTest {
  private final Report report = new Report();

  private Element kept(String html) {
    ManuscriptText source = new ManuscriptText("a.md", html, report);
    return new HtmlCleaner(source, true).whole(html, 0).orElseThrow();
  }

  private static String dump(Element element) {
    return element.outerHtml().replaceAll("\\s*\\n\\s*", "");
  }

  @Test
  void aFormulaStandsInAnElementThatStylesCanReach() {
    Element kept = kept("<math><msup><mi>x</mi><mn>2</mn></msup></math>");
    assertThat(dump(kept))
        .isEqualTo(
            "<span class=\"math inline\"><math alttext=\"x2\"><msup><mi>x</mi><mn>2</mn></msup></math></span>");
    assertThat(kept("<math display=\"block\"><mi>x</mi></math>").hasClass("display")).isTrue();
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void whatActsLeadsOrStylesGoes() {
    Element kept =
        kept(
            "<math onclick=\"x()\"><mrow href=\"javascript:x()\" style=\"color:red\" mathcolor=\"red\">"
                + "<mi>x</mi><script>x()</script></mrow></math>");
    assertThat(dump(kept))
        .contains("<mrow mathcolor=\"red\"><mi>x</mi></mrow>")
        .doesNotContain("script", "onclick", "style", "href");
  }

  @Test
  void theSourceOfAFormulaIsItsAlternativeText() {
    Element kept =
        kept(
            "<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">\\xi</annotation></semantics></math>");
    assertThat(kept.child(0).attr("alttext")).isEqualTo("\\xi");
    assertThat(kept.text()).isEqualTo("x");
  }

  /** MathML 3, 3.3.8. */
  @Test
  void bracketsBecomeOperators() {
    assertThat(
            kept("<math><mfenced open=\"[\" separators=\";\"><mi>x</mi><mi>y</mi></mfenced></math>")
                .text())
        .isEqualTo("[x;y)");
  }
}
