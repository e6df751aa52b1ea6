package bindery.manuscript.leanpub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.mkdocs.MarkedText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leanpub's and Markua's marks. */
class LeanpubMarksTest {
  @TempDir Path folder;
  private ToolBench bench;

  @BeforeEach
  void bench() {
    bench = new ToolBench(folder).with("manuscript/Book.txt", "a.md\n");
  }

  private String read(String text) {
    bench.with("manuscript/a.md", text);
    return bench.html();
  }

  @Test
  void asidesAndBoxes() {
    String html = read("A> ## Of *asides*\nA>\nA> One.\nA>\nA> - two\n\nT> A tip.\n\nText.\n");
    assertEquals(
        """
        <div class="callout aside"><div class="callout-title"><p>Of <em>asides</em></p></div><p>One.</p><ul><li>two</li></ul></div>
        <div class="callout tip"><div class="callout-title"><p>Tip</p></div><p>A tip.</p></div>
        <p>Text.</p>""",
        html);
    assertEquals(List.of(), bench.told());
  }

  /** In a folder of no tool one such line may be anything; two are an aside. */
  @Test
  void severalLinesInAFolderOfNoTool() {
    MarkedText plain = new MarkedText(folder, Tool.PLAIN, LeanpubMarks.of(Tool.PLAIN));
    assertEquals("A> one\n\nText\n", plain.of("A> one\n\nText\n"));
    assertEquals(
        "\n::: {.callout .tip}\n::: {.callout-title}\nTip\n:::\n\none\n\ntwo\n:::\n\n\nText\n",
        plain.of("T> one\nT>\nT> two\n\nText\n"));
  }

  /** As knitr leaves it: the fence has no letter, and its item goes on behind it. */
  @Test
  void aFenceWithinAnAside() {
    assertEquals(
        """
        <div class="callout aside"><p>Do:</p><ol><li><p>One</p><pre><code class="language-r">x
        </code></pre><p>and</p></li></ol></div>
        <p>End</p>""",
        read("A> Do:\nA>\nA>1. One\nA>\nA>\n    ```r\n    x\n    ```\nA>\nA>    and\n\nEnd\n"));
    assertEquals(
        """
        <div class="callout aside"><p>Do:</p><pre><code class="language-r">x
        </code></pre></div>
        <p>End</p>""",
        read("A> Do:\nA>\n```r\nx\n```\nEnd\n"));
  }

  /** What stands between two formulas is none. */
  @Test
  void formulasInOneLine() {
    String code = "<code class=\"math inline\">%s</code>";
    assertEquals(
        "<p>Say " + code.formatted("Y") + " as " + code.formatted("Y^* = X_D") + " and</p>",
        read("Say {$$}Y{/$$} as {$$}Y^* = X_D{/$$} and\n"));
    String html = read("1. One\n\n    {$$}\nx\n    {/$$}\n\n    two\n");
    assertTrue(html.startsWith("<ol>") && html.endsWith("<p>two</p></li></ol>"), html);
  }

  @Test
  void tablesWithLinesOfEqualsSigns() {
    String head = "<table><thead><tr><th>H</th><th>I</th></tr></thead><tbody>";
    String rows = "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>";
    assertEquals(
        head + rows,
        read(
            "{type: table}\n|===|===|\n| H | I |\n|===|===|\n| a | b |\n|---|---|\n| c | d |\n"
                + "|===|===|\n"));
    assertEquals(
        "<table><tbody>" + rows, read("|===|===|\n| a | b |\n|---|---|\n| c | d |\n|===|===|\n"));
  }

  @Test
  void commentsAreNoText() {
    assertEquals(
        "<p>One.</p>\n<p>100 %% sure.</p>\n<pre><code>%% code\n</code></pre>",
        read("One.\n%% ![Lost](no.png)\n\n%%A> Not now.\n\n100 %% sure.\n\n```\n%% code\n```\n"));
    assertEquals(List.of(), bench.told());
  }

  @Test
  void blurbsAndCenteredText() {
    assertEquals(
        """
        <div class="callout warning"><div class="callout-title"><p>Hot</p></div><p>One.</p></div>
        <div class="align-center"><p>Two.</p></div>
        <div class="callout note"><div class="callout-title"><p>Note</p></div><p>Three.</p></div>""",
        read(
            "{blurb, class: warning, title: \"Hot\"}\nOne.\n{/blurb}\n\nC> Two.\n\n"
                + "{class: information}\nB> Three.\n"));
  }

  @Test
  void attributesBeforeHeadingsListingsAndPictures() {
    String html =
        read(
            "{id: one, sample: true}\n# A\n\n{title: \"In Java\", lang=java}\n~~~\nx;\n~~~\n\n"
                + "{width: \"40%\", float: left}\n![A boat](boat.png)\n\n{#here}\nWords.\n");
    assertTrue(html.contains("<em>In Java</em>"), html);
    assertTrue(html.contains("<code class=\"language-java\">x;"), html);
    assertTrue(html.contains("<figcaption>A boat</figcaption>"), html);
    assertTrue(html.contains("<p><span id=\"here\"></span>Words.</p>"), html);
    assertEquals("one", bench.book().tree().selectFirst("section.chapter").id());
  }

  /** An id of several words is no id for Leanpub, and no text for anybody. */
  @Test
  void idsOfSeveralWords() {
    assertEquals(
        "<h2 id=\"File-IO-Points\">Points</h2>\n<p>Text.</p>\n<p>{#a, b}</p>",
        read("{#File IO & Points}\n## Points\n\nText.\n\n{#a, b}\n"));
  }

  /** Formulas in code with a dollar behind it, and ids right behind emphasis. */
  @Test
  void formulasOfMarkuaAndIdsOfEmphasis() {
    String html =
        read(
            "# A\n\n**B**{#b} *c*{id: c} `x_1`$ `y`$5 `a$` {#d}\n\nIn ![Of `z`$ it](p.png) line.\n");
    assertTrue(
        html.contains("<strong>B</strong><a id=\"b\"></a> <em>c</em><a id=\"c\"></a>"), html);
    assertTrue(html.contains("<code class=\"math inline\">x_1</code> <code>y</code>$5"), html);
    assertTrue(html.contains("<code>a$</code>"), html);
  }

  @Test
  void partsPageBreaksFormulasAndTheIndex() {
    String html =
        read(
            "-# Part One\n\n# A\n\nA {$$}x^2{/$$}{i: \"terms!sub\"} b.\n\n{pagebreak}\n\n"
                + "{$$}\na\nb\n{/$$}\n\n____under____\n");
    assertTrue(html.contains("<code class=\"math inline\">x^2</code>"), html);
    assertTrue(
        html.contains("<span class=\"index-term\" data-term=\"terms!sub\"></span> b."), html);
    assertTrue(html.contains("<div class=\"page-break\"></div>"), html);
    assertTrue(html.contains("<pre class=\"math display\"><code>a\nb\n</code>"), html);
    assertTrue(html.contains("<u>under</u>"), html);
    assertEquals("part Part One\nchapter A", bench.order());
  }

  @Test
  void listingsInFilesOfTheirOwn() {
    bench.with("manuscript/code/a.rb", "puts 1\n").with("manuscript/resources/b.js", "x;");
    String html = read("<<[In Ruby](code/a.rb)\n\n![](b.js)\n\n<<(code/gone.rb)\n\n![A](c.png)\n");
    assertTrue(html.contains("<em>In Ruby</em>"), html);
    assertTrue(html.contains("<code class=\"language-rb\">puts 1\n</code>"), html);
    assertTrue(html.contains("<code class=\"language-js\">x;\n</code>"), html);
    assertEquals(
        List.of("include manuscript/a.md:5", "missing-picture manuscript/a.md:7"), bench.told());
  }

  @Test
  void quizzesAreTold() {
    String html = read("# A\n\n{quiz, id: q}\n? How many?\n\na) One\n{/quiz}\n");
    assertTrue(html.contains("How many?"), html);
    assertEquals(List.of("quiz manuscript/a.md:3"), bench.told());
  }

  @Test
  void codeAndWordsOfOtherBracesStay() {
    assertEquals(
        "<pre><code>A&gt; no\n{pagebreak}\n</code></pre>\n<p>{ lib, config }</p>\n<p>A &gt; b</p>",
        read("```\nA> no\n{pagebreak}\n```\n\n{ lib, config }\n\nA > b\n"));
  }

  @Test
  void placesAreThoseOfTheFile() {
    read("# A\n\nA> One.\nA>\nA> <video src=\"x.mp4\"></video>\n");
    assertEquals(List.of("raw-html manuscript/a.md:5"), bench.told());
  }
}
