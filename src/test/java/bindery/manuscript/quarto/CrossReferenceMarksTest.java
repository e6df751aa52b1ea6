package bindery.manuscript.quarto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References to what bears a number, the ids they name, and R code among formulas. */
class CrossReferenceMarksTest {
  @TempDir Path folder;
  private QuartoPage page;

  @BeforeEach
  void open() {
    page = new QuartoPage(folder);
  }

  @Test
  void aDashEndsAReference() {
    String html = page.html("a.qmd", "# A {#sec-a-b}\n\nAs in @sec-a-b---and so on.\n");
    assertTrue(html.contains("href=\"#sec-a-b\""), html);
    assertTrue(html.contains("—and so on"), html);
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void aCaptionMayFollowTheLastRow() {
    String html =
        page.html(
            "a.Rmd", "| A | B |\n|---|---|\n| 1 | 2 |\nTable: (\\#tab:x) Two\n\n\\@ref(tab:x)\n");
    assertTrue(html.contains("<table id=\"tab:x\"><caption>Two</caption>"), html);
    assertTrue(html.contains("href=\"#tab:x\""), html);
  }

  @Test
  void aFormulaMayBeginWithTheLetterR() {
    String html = page.html("a.Rmd", "Where\n$$\nr = \\frac{a}{b}\n$$\nand $r = 2$ is\n");
    assertTrue(html.contains(">r = \\frac{a}{b}</code>"), html);
    assertTrue(html.contains(">r = 2</code>"), html);
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void valuesMayStandInFormulas() {
    String html = page.html("a.Rmd", "So $\\hat{y} = `r x$par[1]`$, $`r round(z$p)`$.\n");
    assertEquals(2, html.split("class=\"math inline\"", -1).length - 1, html);
    assertTrue(html.contains("x$par[1]") && html.contains("round(z$p)"), html);
    assertEquals(List.of("inline-code 1", "inline-code 1"), page.kinds());
  }

  /** A capital opens a sentence in Quarto's references alone. */
  @Test
  void bookdownKeepsTheCapitalOfALabel() {
    String html = page.html("a.Rmd", "# A {#RSat}\n\nIn \\@ref(RSat).\n");
    assertTrue(html.contains("href=\"#RSat\""), html);
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void aLinkMayNameWhatBearsANumber() {
    String html = page.html("a.qmd", "# A {#sec-a-b}\n\nAs in [the *first*](@sec-a-b).\n");
    assertTrue(html.contains("<a href=\"#sec-a-b\">the <em>first</em></a>."), html);
    assertEquals(List.of(), page.kinds());
  }
}
