package bindery.manuscript.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.DialectTrees;
import bindery.manuscript.folder.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raw commands of TeX that have a meaning in a book are read; the words of others stay. */
class TexCommandsTest {
  @TempDir Path folder;
  private DialectTrees trees;

  @BeforeEach
  void open() {
    trees = new DialectTrees(folder);
  }

  private String of(String text) {
    return trees.of(Tool.PANDOC, text);
  }

  @Test
  void wordsWithALook() {
    assertEquals(
        "<p>an <em>emphasis <strong>in</strong> it</em>, <span class=\"smallcaps\">Nato</span></p>",
        of("an \\emph{emphasis \\textbf{in} it}, \\textsc{Nato}"));
    assertEquals("<p>LaTeX is … here</p>", of("\\LaTeX\\ is \\ldots{} here"));
    assertEquals("<p>5\u202Fkm, Text</p>", of("5\\,km, \\noindent Text"));
    assertEquals(List.of(), trees.kinds());
  }

  @Test
  void referencesIndexAndLinks() {
    assertEquals(
        "<h2 id=\"sec:a\">One</h2><p>See"
            + " Sec.&nbsp;<a href=\"#sec:a\" class=\"cross-reference\" data-written=\"sec:a\""
            + " data-form=\"number\">a</a>.</p>",
        of("\\section{One}\\label{sec:a}\n\nSee Sec.~\\ref{sec:a}.").replace("&#xa0;", "&nbsp;"));
    assertEquals(
        "<p>Word<span class=\"index-term\" data-term=\"Word!sub\"></span> here</p>",
        of("Word\\index{Word!sub} here"));
    assertEquals(
        "<p>f<span class=\"index-term\" data-term=\"f()@\\texttt{f()}\"></span></p>",
        of("f\\indexc{f()}"));
    assertEquals("<p><a href=\"http://a.b/c_d\">w</a></p>", of("\\href{http://a.b/c\\_d}{w}"));
    assertTrue(of("\\footnote{A \\emph{note}.}").contains("<p>A <em>note</em>.</p></aside>"));
    assertEquals(
        "<p><span class=\"citation\" data-keys=\"a b\">(see a; b, p. 7)</span></p>",
        of("\\cite[see][p. 7]{a,b}"));
    assertEquals(
        "<p>(<span class=\"citation\" data-keys=\"a\" data-mode=\"year\">a</span>)</p>",
        of("\\citeyearpar{a}"));
    assertEquals(
        "<p><span class=\"citation\" data-keys=\"a\" data-mode=\"authors\">a</span></p>",
        of("\\citeauthor*{a}"));
  }

  @Test
  void aLabelOfWhatHasItsIdIsNotGivenTwice() {
    assertEquals("<p><span id=\"a\">x</span> y</p>", of("[x]{#a}\\label{a} y\\label{a}"));
    assertEquals(List.of(), trees.kinds());
  }

  @Test
  void indexTermsEndWhatStandsBeforeThem() {
    assertEquals(
        "<p>(<a href=\"https://x.y/z\">https://x.y/z</a>).<span class=\"index-term\""
            + " data-term=\"A &amp; &quot;b\"></span> It</p>",
        of("(https://x.y/z).\\index{A & \"b} It"));
    assertEquals(
        "<p><span class=\"citation\" data-keys=\"k\">(k)</span><span class=\"index-term\""
            + " data-term=\"b\"></span></p>",
        of("[@k]\\index{b}"));
  }

  @Test
  void indexTermsAloneMakeNoParagraph() {
    assertEquals(
        "<p><span class=\"index-term\" data-term=\"x\"></span>Text</p>", of("\\index{x}\n\nText"));
  }

  @Test
  void breaksAndDefinitions() {
    assertEquals(
        "<p>a</p><div class=\"page-break\"></div><p>b</p>",
        trees.of(Tool.PLAIN, "a\n\n\\newpage\n\nb"));
    assertEquals("<p>a</p><p>b</p>", of("a\n\n\\newcommand{\\R}[1]{\\mathbb{R}^{#1}}\n\nb"));
    assertEquals(List.of("tex-definition"), trees.kinds());
    assertEquals("<p>a</p><p>b</p>", of("a\n\n\\let\\old\\href\n\nb"));
  }

  @Test
  void environments() {
    assertEquals(
        "<blockquote><p>Words <em>here</em>.<br />More.</p></blockquote>",
        of("\\begin{quote}\n    Words \\emph{here}.\\\\\n    More.\n\\end{quote}"));
    assertEquals(
        "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>",
        of("\\begin{itemize}\n  \\item a\n    \\begin{enumerate}\n    \\item b\n"
                + "    \\end{enumerate}\n  \\item c\n\\end{itemize}")
            .replaceAll("</?p>", ""));
    assertEquals(
        "<pre><code>\\emph{x}\n</code></pre>", of("\\begin{verbatim}\n\\emph{x}\n\\end{verbatim}"));
    assertEquals(
        "<div class=\"missing-picture\"><p>tikzpicture</p></div>",
        of("\\begin{tikzpicture}\n\\draw (0,0);\n\\end{tikzpicture}"));
  }

  @Test
  void figuresAndTables() {
    String figure =
        of(
            "\\begin{figure}[h]\n\\centering\n\\includegraphics[width=0.8\\textwidth]{a}\n"
                + "\\caption{The \\emph{cap}\\label{fig:a}}\n\\end{figure}");
    assertTrue(figure.startsWith("<figure id=\"fig:a\">"), figure);
    assertTrue(figure.endsWith("<figcaption>The <em>cap</em></figcaption></figure>"), figure);
    String table =
        of(
            "\\begin{table}\n\\caption{Tab}\\label{tab:x}\n\\begin{tabular}{l|r}\n\\hline\n"
                + "A & B \\\\ \\hline\n1 & 2\\&3 \\\\\n\\end{tabular}\n\\end{table}");
    assertEquals(
        "<table id=\"tab:x\"><caption>Tab</caption><thead><tr><th>A</th>"
            + "<th class=\"align-right\">B</th></tr></thead><tbody><tr><td>1</td>"
            + "<td class=\"align-right\">2&amp;3</td></tr></tbody></table>",
        table);
  }

  @Test
  void whatIsUnknownIsToldAndItsWordsStay() {
    assertEquals("<p>a bar <em>baz</em> qux</p>", of("a \\foo{bar \\emph{baz}}{qux}"));
    assertEquals(List.of("tex-command"), trees.kinds());
  }

  @Test
  void pathsAndPatternsAreNoCommands() {
    String text = "In C:\\new\\index and \\d+, \\w{2,3}, `\\emph{x}`.";
    assertEquals(
        "<p>In C:\\new\\index and \\d+, \\w{2,3}, <code>\\emph{x}</code>.</p>",
        trees.of(Tool.PLAIN, text));
  }

  @Test
  void lettersWithAccents() {
    assertEquals(
        "<p>Schrödinger, Poincaré, Fran\u00e7ois, naïve, Erdős, Šimon, Søren, große, Łódź, ñandú, é</p>",
        of(
            "Schr\\\"odinger, Poincar\\'e, Fran\\c{c}ois, na\\\"{\\i}ve, Erd\\H{o}s, \\v{S}imon,"
                + " S\\o ren, gro\\ss e, {\\L}{\\'o}d\\'{z}, \\~nand\\'{u}, {\\'e}"));
    assertEquals(
        "<p>l’eau, qu’il, don’t, “only so”, C:\\dir</p>",
        of("l\\'eau, qu\\'il, don\\'t, \\\"only so\\\", C:\\dir")
            .replace("l'eau, qu'il, don't", "l’eau, qu’il, don’t")
            .replace("\"only so\"", "“only so”"));
    assertEquals("<p>\\u{a} and \\d{a}</p>", trees.of(Tool.MDBOOK, "\\u{a} and \\d{a}"));
    assertEquals("<p>Fran\u00e7ois</p>", trees.of(Tool.MDBOOK, "Fran\\c{c}ois"));
  }

  @Test
  void filesOfTeXAreWorkedIn() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(
        folder.resolve("parts/one.tex"),
        "% a comment\n\\section{Caf\\'e}\n  ``Words'' % more\n  of~one.\n\n\\input{parts/two}\n");
    Files.writeString(folder.resolve("parts/two.tex"), "And \\emph{two}.\n");
    assertEquals(
        "<h2 id=\"café\">Café</h2><p>“Words”\nof&nbsp;one.</p><p>And <em>two</em>.</p><p>End.</p>",
        of("\\input{parts/one}\n\nEnd.").replace("&#xa0;", "&nbsp;").replace("\u00A0", "&nbsp;"));
    assertEquals(List.of(), trees.kinds());
    assertEquals("<p>A  b</p>", of("A \\include{gone} b"));
    assertTrue(trees.kinds().contains("include"));
  }

  /** Commands that hold to the end of their braces; the braces are no text. */
  @Test
  void groupsOfBraces() {
    String text = "{\\bf a {\\small b}} and{\\it c} {d} \\w{2,3}";
    String html = "<p><strong>a b</strong> and<em>c</em> {d} \\w{2,3}</p>";
    assertEquals(html, trees.of(Tool.PANDOC, text));
    assertEquals(html, trees.of(Tool.LEANPUB, text));
  }

  @Test
  void lengthsOfCommandsThatNobodyKnowsAreNoWords() {
    assertEquals(
        "<p>Name</p><p>AKC <em>so</em></p>",
        trees
            .of(
                Tool.LEANPUB,
                "\\formrule{Name}{4in}\n\n\\formrule{AKC {\\tiny \\textit{so}}}{2.5in}\n\n"
                    + "\\formrule{ }{.5\\textwidth}")
            .replace("\n", "")
            .replace("<p></p>", ""));
  }
}
