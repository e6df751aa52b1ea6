package bindery.manuscript.quarto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that the tool would run: knitr's and Quarto's options say what of it is seen. */
class ChunksTest {
  @TempDir Path folder;

  private QuartoPage page;

  private String html(String name, String text) {
    page = new QuartoPage(folder);
    return page.html(name, text);
  }

  @Test
  void sourceIsShownWithoutItsOptions() {
    assertEquals(
        "<pre class=\"r\"><code class=\"language-r\">x &lt;- 1\n</code></pre>",
        html("a.Rmd", "```{r label, warning=FALSE}\n#| echo: true\nx <- 1\n```\n"));
    assertEquals(List.of("code-not-run 1"), page.kinds());
  }

  @Test
  void sourceIsHiddenAsItsOptionsSay() {
    assertEquals(
        "<p>A</p><p>B</p>",
        html(
            "a.Rmd",
            "A\n\n```{r, echo=FALSE}\na\n```\n```{r include=F}\nb\n```\n"
                + "```{python}\n#| echo: false\nc\n```\n```{comment}\nd\n```\n\nB\n"));
  }

  @Test
  void liveCodeIsHiddenAsItSays() {
    assertEquals("<p>A</p>", html("a.qmd", "A\n\n```{ojs x}\n//| echo: false\ny = 1\n```\n"));
    assertEquals(
        "<pre class=\"js\"><code class=\"language-js\">y = 1\n</code></pre>",
        html("a.qmd", "```{ojs}\n//| label: x\ny = 1\n```\n"));
  }

  @Test
  void captionsOfTablesMayBeNamed() {
    String html =
        html(
            "a.Rmd",
            "Table \\@ref(tab:t).\n\n```{r t, echo=FALSE}\ncap = \"The words\"\nkable(x, caption = cap)\n```\n");
    assertEquals(true, html.contains(">The words</"), html);
    assertEquals(List.of("unrendered 3"), page.kinds());
  }

  /** What is not drawn has the name and the caption that the drawing has. */
  @Test
  void diagramsAreFigures() {
    String html =
        html(
            "a.qmd",
            "See @fig-a.\n\n```{mermaid}\n%%| label: fig-a\n%%| fig-cap: \"Words\"\na --> b\n```\n");
    assertEquals(true, html.contains("<figure id=\"fig-a\""), html);
    assertEquals(true, html.contains("Words</figcaption>"), html);
    assertEquals(List.of("diagram 3"), page.kinds());
  }

  @Test
  void theFilesOwnDefaultHidesIt() {
    String chunk = "```{r}\nx\n```\n```{r, echo=TRUE}\ny\n```\n";
    String shown = "<pre class=\"r\"><code class=\"language-r\">y\n</code></pre>";
    assertEquals(shown, html("a.qmd", "---\nexecute:\n  echo: false\n---\n" + chunk));
    assertEquals(
        shown,
        html("a.qmd", "```{r, echo=FALSE}\nopts_chunk$set(a = 1,\n  echo = FALSE)\n```\n" + chunk));
    assertEquals(
        shown,
        html(
            "a.qmd",
            "```{r, echo=FALSE}\nopts_chunk$set(comment = \"#>\", # how\n  echo = FALSE)\n```\n"
                + chunk));
  }

  @Test
  void chunksBelowTheCallThatHideTheirOwnCodeHideNoOther() {
    String shown = "<pre class=\"r\"><code class=\"language-r\">x\n</code></pre>";
    assertEquals(
        shown,
        html(
            "a.Rmd",
            "```{r, include=FALSE}\nopts_chunk$set(a = list(b = 1), c = 2)\n```\n"
                + "```{r, echo = FALSE}\ny\n```\n```{r}\nx\n```\n"));
  }

  @Test
  void longDefaultsAreReadInTheirDepth() {
    String many = "fig.width = 6, message = FALSE, # of them\n".repeat(100);
    String shown = "<pre class=\"r\"><code class=\"language-r\">x\n</code></pre>";
    assertEquals(
        shown,
        html(
            "a.qmd",
            "```{r, echo=FALSE}\nopts_chunk$set(" + many + "a = 1)\n```\n```{r}\nx\n```\n"));
  }

  /** Slips are read in boxes that are chunks too. */
  @Test
  void wordsInABlockAreRead() {
    assertEquals(
        "<div class=\"note\"><p><strong>A b</strong></p></div>",
        html("a.Rmd", "```{block2, type=\"note\"}\n**A b **\n```\n"));
  }

  /** knitr takes the indent of the fence for the code, wherever its lines begin. */
  @Test
  void codeLeftOfItsFenceStaysInTheList() {
    assertEquals(
        "<ul><li><p>A</p><pre class=\"r\"><code class=\"language-r\">x\n\n  y\n</code></pre></li>"
            + "<li><p>B</p></li></ul>",
        html("a.qmd", "-   A\n\n    ```{r}\nx\n\n      y\n    ```\n\n-   B\n"));
    assertEquals(
        "<blockquote><pre class=\"r\"><code class=\"language-r\">x\n</code></pre></blockquote>",
        html("a.qmd", "> ```{r}\nx\n> ```\n"));
  }

  @Test
  void theEngineThatIsNamedGivesTheLanguage() {
    String shown = "<pre class=\"cpp\"><code class=\"language-cpp\">int x;\n</code></pre>";
    assertEquals(shown, html("a.Rmd", "```{r, engine = \"Rcpp\"}\nint x;\n```\n"));
    assertEquals(shown, html("a.Rmd", "```{Rcpp, eval=FALSE}\nint x;\n```\n"));
  }

  @Test
  void aDefaultThatIsCommentedOutHidesNothing() {
    String defaults =
        "```{r, echo=FALSE}\nopts_chunk$set(a = \"#\", # echo = FALSE\n b = 1)\n```\n";
    assertEquals(
        "<pre class=\"r\"><code class=\"language-r\">x\n</code></pre>",
        html("a.qmd", defaults + "```{r}\nx\n```\n"));
  }

  @Test
  void aBoxWithoutCaptionAndLabelSaysWhatItIs() {
    String box = "<div class=\"unrendered\"><p>Figure</p></div>";
    String chunk = "```{r, echo=FALSE}\nplot(x)\n```\n";
    assertEquals(box, html("a.Rmd", chunk));
    page.with("book.yaml", "title: T\nlanguage: zh\n");
    assertEquals(box.replace("Figure", "图"), page.html("a.Rmd", chunk));
  }

  @Test
  void aPictureIsABoxUnlessItWasDrawn() {
    String chunk = "```{r p, echo=FALSE, fig.cap=\"A *plot*\"}\nplot(x)\n```\n";
    assertEquals(
        "<div id=\"fig:p\" class=\"unrendered\"><p>A <em>plot</em></p></div>",
        html("a.Rmd", chunk));
    assertEquals(List.of("unrendered 1"), page.kinds());
    page.with("a_files/figure-html/p-1.png", "");
    assertEquals(
        "<figure id=\"fig:p\"><img src=\"a_files/figure-html/p-1.png\" alt=\"\" />"
            + "<figcaption>A <em>plot</em></figcaption></figure>",
        page.html("a.Rmd", chunk));
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void whatIsOnlyKeptIsNotDrawn() {
    html("a.qmd", "```{r}\np <- ggplot(d) +\n  geom_point()\n```\n");
    assertEquals(List.of("code-not-run 1"), page.kinds());
    html("a.qmd", "```{r}\nd |>\n  ggplot()\n```\n");
    assertEquals(List.of("unrendered 1"), page.kinds());
  }

  @Test
  void filesThatAreOnlyShown() {
    new QuartoPage(folder).with("i/a.png", "").with("i/b.svg", "");
    assertEquals(
        "<figure id=\"fig:x\"><img src=\"i/a.png\" alt=\"\" width=\"50%\" />"
            + "<img src=\"i/b.svg\" alt=\"\" width=\"50%\" />"
            + "<figcaption>Two <code>x</code></figcaption></figure>",
        html(
            "a.Rmd",
            "```{r x, echo=FALSE, fig.cap=\"(ref:two)\", out.width=\"50%\"}\n"
                + "knitr::include_graphics(c(\"i/a.png\", 'i/b.pdf'))\n```\n\n(ref:two) Two `x`\n"));
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void listingsHaveTheirCaptions() {
    assertEquals(
        "<ul><li><p>a</p><figure class=\"listing\" id=\"lst-x\"><pre class=\"python\">"
            + "<code class=\"language-python\">x\n</code></pre>"
            + "<figcaption>The <em>x</em></figcaption></figure></li></ul>",
        html(
            "a.qmd",
            "- a\n\n  ```{python}\n  #| label: lst-x\n  #| lst-cap: The *x*\n  #| eval: false\n"
                + "  x\n  ```\n"));
  }

  @Test
  void blocksAndChildren() {
    new QuartoPage(folder).with("_c.Rmd", "---\ntitle: no\n---\nA *child*.\n");
    assertEquals(
        "<div class=\"theorem lemma\" id=\"lem:l\"><div class=\"theorem-title\"><p>Lemma (N)</p>"
            + "</div><p>T</p></div><div class=\"note\"><p>b</p></div><p>A <em>child</em>.</p>",
        html(
                "a.Rmd",
                "```{lemma, l, name=\"N\"}\nT\n```\n\n```{block2, type='note'}\nb\n```\n\n"
                    + "```{r child=c('_c.Rmd')}\n```\n")
            .replace(
                "<div id=\"lem:l\" class=\"theorem lemma\">",
                "<div class=\"theorem lemma\" id=\"lem:l\">"));
  }

  @Test
  void codeAmongWords() {
    assertEquals(
        "<p><code>nrow(x)</code> and two, <code>dplyr</code>; <code>r</code> "
            + "<code class=\"x\">r 1</code></p>",
        html("a.Rmd", "`r nrow(x)` and `r 'two'`, `r pkg(\"dplyr\")`; `r` ``r 1``{.x}\n"));
    assertEquals(List.of("inline-code 1", "inline-code 1"), page.kinds());
  }

  @Test
  void elsewhereItIsCode() {
    assertEquals("<p><code>r nrow(x)</code></p>", html("b.md", "`r nrow(x)`\n"));
  }
}
