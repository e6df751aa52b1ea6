package bindery.manuscript.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.DialectTrees;
import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas are taken out of the text before anything in them is read as Markdown. */
class FormulasTest {
  @TempDir Path folder;
  private DialectTrees trees;

  @BeforeEach
  void open() {
    trees = new DialectTrees(folder);
  }

  private static String inline(String tex) {
    return "<code class=\"math inline\">" + tex + "</code>";
  }

  private static String block(String id, String tex) {
    String attribute = id.isEmpty() ? "" : " id=\"" + id + "\"";
    return "<pre" + attribute + " class=\"math display\"><code>" + tex + "\n</code></pre>";
  }

  @Test
  void backticksThatNothingClosesStayBeforeFormulas() {
    assertEquals(
        "<p>The `brush’, then " + inline("x^2") + ", " + inline("y") + ".</p>",
        trees.of(Tool.MYST, "The `brush', then $x^2$, $y$."));
  }

  @Test
  void marksInDollarsAreNoMarkdown() {
    assertEquals(
        "<p>Both " + inline("a*b*c") + " and " + inline("x_1") + ", " + inline("y_1") + ".</p>",
        trees.of(Tool.PANDOC, "Both $a*b*c$ and $x_1$, $y_1$."));
    assertEquals(
        "<p>" + inline("f'(x) -- \"a\"") + "</p>", trees.of(Tool.PANDOC, "$f'(x) -- \"a\"$"));
    assertEquals("<p>" + inline("a = b") + "</p>", trees.of(Tool.PANDOC, "$a\n= b$"));
  }

  @Test
  void aSpaceBehindABackslashStaysAtTheEnd() {
    assertEquals("<p>" + inline("n!\\ ") + " is</p>", trees.of(Tool.PANDOC, "$n!\\ $ is"));
    assertEquals(block("", "a\\\\"), trees.of(Tool.PANDOC, "$$\na\\\\\n$$"));
  }

  @Test
  void moneyStaysMoney() {
    for (Tool tool : Tool.values()) {
      String text = "From $5 and $10, US$20 to $100 million in US$, \\$x\\$, $HOME and `$x$`.";
      String words =
          "<p>From $5 and $10, US$20 to $100 million in US$, $x$, $HOME and <code>$x$</code>.</p>";
      assertEquals(words, trees.of(tool, text), tool.word());
    }
  }

  @Test
  void whereDollarsAreTextAFormulaMustLookLikeOne() {
    assertEquals(
        "<p>" + inline("\\alpha") + " and " + inline("x_1") + "</p>",
        trees.of(Tool.MDBOOK, "$\\alpha$ and $x_1$"));
    assertEquals("<p>Set $PATH:$HOME now$.</p>", trees.of(Tool.MDBOOK, "Set $PATH:$HOME now$."));
    assertEquals("<p>" + inline("\\beta") + "</p>", trees.of(Tool.MYST, "$ \\beta $"));
    assertEquals("<p>" + inline("x &gt; 0") + "</p>", trees.of(Tool.MYST, "$x > 0 $"));
    assertEquals("<p>" + inline("1/(rg)") + "</p>", trees.of(Tool.PANDOC, "$1/(rg)$"));
  }

  @Test
  void twoDollarsStandAloneOrInALine() {
    assertEquals(block("", "E = mc^2"), trees.of(Tool.PANDOC, "$$\nE = mc^2\n$$"));
    assertEquals(block("eq:e", "a"), trees.of(Tool.PANDOC, "$$ a $$ {#eq:e}"));
    assertEquals(block("eq:e", "a\\label{eq:e}"), trees.of(Tool.PANDOC, "$$ a\\label{eq:e} $$"));
    assertEquals(block("eq:e", "a \\label{eq:e}"), trees.of(Tool.BOOKDOWN, "$$a (\\#eq:e)$$"));
    assertEquals(block("eq:e", "a^2"), trees.of(Tool.MYST, "$$\na^2\n$$ (eq:e)"));
    assertEquals(
        "<p>so <code class=\"math display\">x^2</code> is</p>",
        trees.of(Tool.PANDOC, "so $$x^2$$ is"));
    assertEquals("<p>so " + inline("x^2") + " is</p>", trees.of(Tool.JEKYLL, "so $$x^2$$ is"));
  }

  /** A display of nothing begins a new line, and opens no other. */
  @Test
  void twoDollarsRoundNothing() {
    for (Tool tool : new Tool[] {Tool.MDBOOK, Tool.PANDOC}) {
      assertEquals(
          "<p>One, two. <br />Two " + inline("x_1") + ".  Three.</p>",
          trees.of(tool, "One, two. $$ $$\nTwo $x_1$. $$ $$ Three.\n"));
    }
    assertEquals("<p>From $$ $$$ up.</p>", trees.of(Tool.MDBOOK, "From $$ $$$ up."));
  }

  @Test
  void keepTheirPlaceInListsQuotesAndTables() {
    assertEquals(
        "<ul><li><p>item</p>" + block("", "a_b\nc") + "</li></ul>",
        trees.of(Tool.PANDOC, "- item\n\n  $$\n  a_b\n  c\n  $$"));
    assertEquals(
        "<blockquote>" + block("", "x &gt; y") + "</blockquote>",
        trees.of(Tool.PANDOC, "> $$\n> x > y\n> $$"));
    assertTrue(
        trees
            .of(Tool.PANDOC, "| a | b |\n|---|---|\n| $|x|$ | $\\|y\\|$ |")
            .endsWith(
                "<td>"
                    + inline("|x|")
                    + "</td><td>"
                    + inline("\\|y\\|")
                    + "</td></tr></tbody></table>"));
  }

  /** The bar at the end of a line of a table may be left out, in one of one column too. */
  @Test
  void barsInTablesOfOneColumn() {
    for (String line : List.of("|---|", "| :---:", "|---")) {
      String read = trees.of(Tool.MYST, "| a |\n" + line + "\n| 1 $|-$ 2 |");
      assertTrue(read.contains(">1 " + inline("|-") + " 2</td></tr>"), read);
    }
  }

  @Test
  void noneGoesFromCellToCell() {
    String table = "<table>\n<tr>\n<td>\n0.1$/h\n</td>\n<td>\n0.2$\n</td>\n</tr>\n</table>";
    assertEquals(
        "<table><tbody><tr><td>0.1$/h</td><td>0.2$</td></tr></tbody></table>",
        trees.of(Tool.PANDOC, table));
  }

  @Test
  void bracketsAreFormulasIfTheyHoldOne() {
    assertEquals(
        "<p>" + inline("a+b") + " and " + inline("c_1") + " and (see below)</p>",
        trees.of(Tool.PANDOC, "\\(a+b\\) and \\\\(c_1\\\\) and \\(see below\\)"));
    assertEquals(block("", "\\sum_i i"), trees.of(Tool.PLAIN, "\\[ \\sum_i i \\]"));
    assertEquals("<p>[1] [x] [sic]</p>", trees.of(Tool.PLAIN, "\\[1\\] \\[x\\] \\[sic\\]"));
  }

  @Test
  void environmentsAndFences() {
    String tex = "\\begin{align*}\na &amp;= b \\\\\nc &amp;= d\n\\end{align*}";
    assertEquals(block("", tex), trees.of(Tool.PLAIN, tex.replace("&amp;", "&")));
    assertEquals(block("", "\\frac{a}{b}"), trees.of(Tool.PLAIN, "```math\n\\frac{a}{b}\n```"));
    assertEquals("<p>" + inline("a*b") + "</p>", trees.of(Tool.PLAIN, "$`a*b`$"));
    assertTrue(trees.of(Tool.PLAIN, "````\n```math\nx\n```\n````").contains("```math"));
  }

  @Test
  void lettersOfScriptsWithoutSpacesMayStandBeforeADollar() {
    assertEquals(
        "<p>方差为" + inline("\\sigma^2") + "均值为" + inline("m×n") + "的</p>",
        trees.of(Tool.PLAIN, "方差为$\\sigma^2$均值为$m×n$的"));
    assertEquals("<p>从$5到$8元，US$x and y$z</p>", trees.of(Tool.PLAIN, "从$5到$8元，US$x and y$z"));
    assertEquals("<p>" + inline("cl_+") + "</p>", trees.of(Tool.PLAIN, "$cl_+$"));
  }

  @Test
  void theParenthesesOfAnAddressAreNoFormula() {
    String link = "[fork](https://example.org/Fork_\\(system_call\\))";
    assertEquals(
        "<p><a href=\"https://example.org/Fork_(system_call)\">fork</a></p>",
        trees.of(Tool.PLAIN, link));
  }

  @Test
  void aPluginOfTheSiteSaysSo() throws java.io.IOException {
    String text = "the $Yates$ value";
    assertEquals("<p>" + text + "</p>", trees.of(Tool.DOCSIFY, text));
    java.nio.file.Files.writeString(
        folder.resolve("index.html"), "<script>$docsify = {}</script><script src='katex.js'>");
    assertEquals("<p>the " + inline("Yates") + " value</p>", trees.of(Tool.DOCSIFY, text));
    assertEquals("<p>a " + inline("y") + " b</p>", trees.of(Tool.DOCSIFY, "a $y $ b"));
    assertEquals("<p>" + inline("𝖺𝖻𝖺𝖻") + "</p>", trees.of(Tool.PLAIN, "$𝖺𝖻𝖺𝖻$"));
  }

  @Test
  void aRowMayEndBeforeTheDollars() {
    assertEquals(block("", "a \\\\"), trees.of(Tool.PANDOC, "$$a \\\\$$"));
  }

  @Test
  void oneMayFollowTheOtherWithoutASpace() {
    assertEquals(
        "<p>" + inline("a_c") + inline("\\times") + inline("b") + "个</p>",
        trees.of(Tool.PANDOC, "$a_c$$\\times$$b$个"));
    assertEquals("<p>" + inline("\\$1000") + " and</p>", trees.of(Tool.PANDOC, "$\\$1000$ and"));
  }

  @Test
  void aDigitMayFollowWhereTheToolSaysSo() {
    String text = "(0$\\rightarrow$1), $5 and $10_000";
    String formula = "<p>(0" + inline("\\rightarrow") + "1), $5 and $10_000</p>";
    assertEquals(formula, trees.of(Tool.MYST, text));
    assertEquals(formula, trees.of(Tool.JEKYLL, text));
    assertEquals("<p>$x$1</p>", trees.of(Tool.PANDOC, "$x$1"));
  }

  /**
   * kramdown and GitBook read whatever two dollars enclose, be it one word or end as prose does.
   */
  @Test
  void whatTwoDollarsEncloseInALine() {
    for (Tool tool : List.of(Tool.JEKYLL, Tool.GITBOOK)) {
      assertEquals(
          "<p>all " + inline("x, y,") + " and " + inline("Val(X)") + " so</p>",
          trees.of(tool, "all $$x, y,$$ and $$Val(X)$$ so"));
      assertEquals(block("", "p_t = T^t p_0,"), trees.of(tool, "$$ p_t = T^t p_0, $$"));
      assertEquals("<p>kill $$ and $$ now</p>", trees.of(tool, "kill $$ and $$ now"));
    }
    assertEquals("<p>all $$x, y,$$ so</p>", trees.of(Tool.MDBOOK, "all $$x, y,$$ so"));
  }

  @Test
  void aNameIsAFormulaWhereThereAreFormulas() {
    assertEquals("<p>the $FOL$ of</p>", trees.of(Tool.JEKYLL, "the $FOL$ of"));
    assertEquals(
        "<p>the " + inline("FOL") + " of " + inline("\\alpha") + "</p>",
        trees.of(Tool.JEKYLL, "the $FOL$ of $\\alpha$"));
  }

  @Test
  void backslashesThatKeptMarksFromMarkdownAreTakenOff() {
    assertEquals(
        "<p>" + inline("C = \\{") + " a " + inline("\\}") + " " + inline("a*b") + "</p>",
        trees.of(Tool.JEKYLL, "$C = \\\\{$ a $\\\\}$ $a\\*b$"));
    assertEquals("<p>" + inline("a\\\\{b}") + "</p>", trees.of(Tool.PANDOC, "$a\\\\{b}$"));
  }

  @Test
  void formulasOfADrawingStayInIt() {
    String tree =
        trees.of(Tool.PANDOC, "\\begin{prooftree}\n\\AxiomC{$a_1$}\n\\end{prooftree}\n\nthen $x$");
    assertTrue(tree.endsWith("<p>then " + inline("x") + "</p>"), tree);
    assertTrue(!tree.contains("AxiomC"), tree);
  }

  /** What has only words is a formula where others stand that have marks of TeX. */
  @Test
  void distributionsBesideFormulas() {
    assertEquals(
        "<p>"
            + inline("\\theta")
            + " has "
            + inline("Beta(1/2,1/2)")
            + ", or "
            + inline("Inverse-Gamma")
            + ".</p>",
        trees.of(Tool.PLAIN, "$\\theta$ has $Beta(1/2,1/2)$, or $Inverse-Gamma$."));
    assertEquals(
        "<p>Put $Beta(1/2,1/2)$ there.</p>", trees.of(Tool.PLAIN, "Put $Beta(1/2,1/2)$ there."));
  }

  /** kramdown and GitBook read whatever stands between two dollars and two as a formula. */
  @Test
  void wordsBetweenTwoDollars() {
    assertEquals(
        "<p>So " + inline("rad(pot(A,B/A))+C*D") + ".</p>",
        trees.of(Tool.GITBOOK, "So $$rad(pot(A,B/A))+C*D$$."));
  }
}
