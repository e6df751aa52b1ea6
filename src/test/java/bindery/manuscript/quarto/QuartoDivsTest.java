package bindery.manuscript.quarto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callouts, tabs, figures, theorems and what is for some formats alone. */
class QuartoDivsTest {
  @TempDir Path folder;

  private QuartoPage page;

  private String html(String text) {
    page = new QuartoPage(folder);
    return page.html("a.qmd", text);
  }

  private static String callout(String kind, String title, String text) {
    return "<div class=\"callout "
        + kind
        + "\"><div class=\"callout-title\"><p>"
        + title
        + "</p></div>"
        + text
        + "</div>";
  }

  @Test
  void callouts() {
    assertEquals(
        callout("note", "A <em>b</em>", "<p>c</p>") + callout("tip", "Head", "<p>d</p>"),
        html(
            "::: {.callout-note collapse=\"true\" title=\"A *b*\"}\nc\n:::\n\n"
                + ":::: callout-tip\n## Head {.x}\n\nd\n::::\n"));
    assertEquals(
        callout("caution", "Caution", "<p>e</p>"), html(":::{.callout-caution}\ne\n:::\n"));
    assertEquals(
        "<pre><code>::: {.callout-note}\n:::\n</code></pre>",
        html("```\n::: {.callout-note}\n:::\n```\n"));
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void tabsOneAfterAnother() {
    assertEquals(
        "<div class=\"tabs\"><div class=\"tab-title\"><p>R</p></div><p>a</p><h3 id=\"not\">Not</h3>"
            + "<div class=\"tab-title\"><p>Python</p></div><p>b</p></div>",
        html("::: {.panel-tabset}\n## R\na\n\n### Not\n\n## Python\nb\n:::\n"));
  }

  @Test
  void figuresTablesAndTheorems() {
    new QuartoPage(folder).with("a.png", "").with("b.png", "");
    assertEquals(
        "<figure id=\"fig-x\" class=\"group\"><figure><img alt=\"One\" src=\"a.png\" />"
            + "<figcaption>One</figcaption></figure><figure><img alt=\"\" src=\"b.png\" /></figure><figcaption>Both <em>of</em> them</figcaption></figure>",
        html("::: {#fig-x layout-ncol=2}\n![One](a.png)\n\n![](b.png)\n\nBoth *of*\nthem\n:::\n"));
    assertEquals(
        "<div id=\"tbl-x\"><table><caption>Cap</caption><thead><tr><th>a</th></tr></thead>"
            + "<tbody><tr><td>1</td></tr></tbody></table></div>",
        html("::: {#tbl-x}\n| a |\n|---|\n| 1 |\n\nCap\n:::\n"));
    assertEquals(
        "<div id=\"thm-x\" class=\"theorem\"><div class=\"theorem-title\"><p>Theorem (Line)</p></div>"
            + "<p>T</p></div>",
        html("::: {#thm-x}\n## Line\n\nT\n:::\n"));
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void whatIsForWebsitesStaysOutWhereTheBookHasItsOwn() {
    String web = "::: {.content-visible when-format=\"html\"}\nweb\n:::\n\n";
    String book = "::: {.content-hidden when-format=\"html\"}\nbook\n:::\n";
    String kept = "<div class=\"content-hidden\" data-when-format=\"html\"><p>book</p></div>";
    assertEquals(kept, html(web + book));
    assertEquals(List.of("conditional 1"), page.kinds());
    assertEquals(
        "<div class=\"content-visible\" data-when-format=\"html\"><p>web</p></div><p>a</p>" + kept,
        html(web + "a\n\n" + book));
    assertEquals(
        "<p>a d</p>",
        html(
            "a[b]{.content-visible when-format=\"html\"} [d]{.content-hidden when-format=html}\n\n"
                + "::: {.content-hidden unless-format=\"html\"}\nc\n:::\n"));
  }

  /** A table may be too wide for paper, which then says only where it is. */
  @Test
  void whatIsNotForPdfStaysWhereNothingElseSaysIt() {
    String wide = "::: {.content-visible unless-format=\"pdf\"}\n%s\n:::\n\n";
    String paper = "::: {.content-visible when-format=\"pdf\"}\nelsewhere\n:::\n";
    String both = "<div class=\"content-visible\" data-unless-format=\"pdf\"><p>%s</p></div>";
    assertEquals(String.format(both, "all"), html(String.format(wide, "all")));
    String words = "many words ".repeat(9).strip();
    assertEquals(String.format(both, words), html(String.format(wide, words) + paper));
    assertEquals(
        "<div class=\"content-visible\" data-when-format=\"pdf\"><p>elsewhere</p></div>",
        html(String.format(wide, words + " <video>x</video>") + paper));
  }

  /** Typed into an editor that shows no marks, and escaped by it. */
  @Test
  void linksWithBackslashesAreLinks() {
    assertEquals(
        "<p>on <a href=\"https://a.org/b?c=1\">A b</a>, [a](b), <code>\\[a\\](https://a.org)</code></p>",
        html("on \\[A b\\](https://a.org/b?c=1), \\[a\\](b), `\\[a\\](https://a.org)`\n"));
    assertEquals(List.of("escaped-link 1"), page.kinds());
  }

  @Test
  void bracesInAValueBreakNoDiv() {
    assertEquals(
        "<div class=\"box\"><p>a</p></div><div class=\"plain\"><p>b</p></div>",
        html("::: {.box data-latex=\"{x}\"}\na\n:::\n\n::: {}\nb\n:::\n"));
    assertEquals(List.of(), page.kinds());
  }

  @Test
  void titlesOfPlainTheoremsMayHaveMarks() {
    assertEquals(
        "<div class=\"theorem\"><div class=\"theorem-title\"><p>Theorem (On <em>x</em>)</p></div>"
            + "<p>T</p></div>",
        html("::: {.theorem title=\"On *x*\"}\nT\n:::\n"));
  }
}
