package bindery.manuscript.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raw HTML as people write it in their Markdown. */
class RawHtmlPagesTest {
  private static final String BOX =
      "<div class=\"missing-picture\"><p class=\"alternative\">B</p>"
          + "<p class=\"address\">a.png</p></div>";

  @TempDir Path folder;
  private ToolBench bench;

  @BeforeEach
  void bench() {
    bench = new ToolBench(folder);
  }

  private String read(String text) {
    bench.with("a.md", text);
    return bench.html();
  }

  /** As docsify's and GitBook's lists may name them: the body is the text, whatever its lines. */
  @Test
  void pagesOfHtmlThatTheOrderNames() {
    String body =
        "<main class=\"x\">\n    <h1>Two</h1>\n\n    <p>One *b*\n\n  <em>c</em></p>\n\n"
            + "    <pre>\na\n\n    b</pre>\n    <ul>\n\n      <li>d</li></ul></main>\n";
    bench
        .with("SUMMARY.md", "- [A](a.md)\n- [B](b.html)\n- [C](c.html)\n")
        .with("a.md", "# One\n\nText, [on](b.html).\n")
        .with("c.html", "<h1>Three</h1>\n<p>Text.</p>\n")
        .with(
            "b.html",
            "<!DOCTYPE html>\n<html>\n<head><title>T</title></head>\n<body>\n"
                + body
                + "</body>\n</html>\n");
    String html = bench.html();
    assertEquals(List.of(), bench.told());
    assertEquals(
        "<h1>One</h1>\n<p>Text, <a href=\"#two\">on</a>.</p>\n<h1>Two</h1>\n"
            + "<p>One <em>b</em>\n<em>c</em></p>\n<pre>a\n\n    b</pre>\n<ul><li>d</li></ul>\n"
            + "<h1>Three</h1>\n<p>Text.</p>",
        html);
  }

  /** Converters leave such tags; in a block of HTML browsers take them for what they mean. */
  @Test
  void tagsThatAreIllFormed() {
    assertEquals(
        "<p><span>One</span> two</p><p>Three</p>",
        read("<p id=\"a\" ><span class=\"\" a/b.png>One</span> two</p>\n\nThree\n")
            .replace(" id=\"a\"", "")
            .replace(" class=\"\"", "")
            .replace("\n", ""));
  }

  @Test
  void detailsWithTheirSummary() {
    assertEquals(
        "<details><summary>Of <em>one</em></summary><p>The <strong>two</strong>.</p></details>",
        read("<details>\n<summary>Of *one*</summary>\n\nThe **two**.\n\n</details>\n"));
  }

  @Test
  void aPictureAloneOnItsLineAboveText() {
    assertEquals(
        "<hr />\n<figure>" + BOX + "</figure>\n<h2 id=\"two\">Two</h2>\n<hr />\n<p>Three.</p>",
        read("<hr>\n<img src=\"a.png\" alt=\"B\">\n## Two\n<hr>\nThree.\n"));
    assertEquals(
        "<figure>" + BOX + "</figure>\n<figure>" + BOX + "</figure>\n<p>Words.</p>",
        read("<img src=\"a.png\" alt=\"B\">\n<img src=\"a.png\" alt=\"B\">\nWords.\n"));
    String many = "<img src=\"a.png\" alt=\"B\">\n".repeat(300) + "Words.\n";
    assertTrue(read(many).endsWith("<p>Words.</p>"));
    assertTrue(bench.told().stream().noneMatch(told -> told.startsWith("nesting")));
  }

  @Test
  void anElementOfTextOverSeveralLines() {
    assertEquals("<p><b>\nbold\n</b></p>\n<p>Words.</p>", read("<b>\nbold\n</b>\nWords.\n"));
  }

  @Test
  void alignmentAndWidthAreTakenFromStyles() {
    assertEquals(
        "<div class=\"align-center\"><p>A</p></div>",
        read("<div style=\"color: red; text-align: center; x: y\">\n\nA\n\n</div>\n"));
    bench.with("a.png", "");
    bench.with("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    assertTrue(read("<img src=\"a.svg\" style=\"width: 40%\">\n").contains("width=\"40%\""));
    assertEquals(List.of(), bench.told());
  }

  @Test
  void whatCannotBePlayedIsABoxWithItsAddress() {
    String html =
        read(
            "<iframe src=\"https://x.org/e\" title=\"T\"></iframe>\n\n"
                + "<video controls><source src=\"m.mp4\"></video>\n");
    assertEquals(
        "<div class=\"missing-picture\"><p class=\"alternative\">T</p><p class=\"address\">"
            + "<a href=\"https://x.org/e\">https://x.org/e</a></p></div>\n"
            + "<div class=\"missing-picture\"><p class=\"address\">m.mp4</p></div>",
        html);
  }

  @Test
  void wordsInAngleBracketsAreText() {
    assertEquals(
        "<p>A Vec&lt;T&gt;, an Option&lt;Box&lt;T&gt;&gt; and a Result&lt;U&gt;; &lt;your-name&gt;.</p>",
        read("A Vec<T>, an Option<Box<T>> and a Result<U>; <your-name>.\n"));
    assertEquals(List.of(), bench.told());
    assertEquals(
        "<h2 id=\"the-vect\">The Vec&lt;T&gt;</h2>\n<p><a href=\"#the-vect\">To</a></p>",
        read("## The Vec<T>\n\n[To](#the-vec)\n"));
    assertEquals("<p>&lt;your name&gt;</p>\n<h2 id=\"so\">So</h2>", read("<your name>\n## So\n"));
    assertEquals(
        "<p>Vec&lt;T&gt; here</p>\n<div><p>A &lt;T&gt; b</p></div>\n<pre>Vec&lt;T&gt;</pre>",
        read("<p>Vec<T> here</p>\n\n<div>\nA <T> b\n</div>\n\n<pre>Vec<T></pre>\n"));
    assertEquals(
        "<p>A &lt;/T&gt; and &lt;script&gt; alone.</p>", read("A </T> and <script> alone.\n"));
  }

  @Test
  void tagsThatAreUsedAsSuchAreNoWords() {
    assertEquals("<p>A bit of words.</p>", read("A <foo>bit</foo> of <bar x=\"1\">words.\n"));
    assertEquals(
        "<p>A <u>line</u> and<br />more.</p>", read("A <u>line</u> and<br>more.<Foo />\n"));
    assertEquals("<p>Inner</p>", read("<Tabs>\n\nInner\n\n</Tabs>\n"));
    assertEquals("<p>One <u>two</u></p>", read("One <u>two\n"));
  }

  @Test
  void aLinkWithoutAnAddressIsItsWords() {
    assertEquals("<p>See <a>here</a>.</p>", read("See [here]().\n"));
    assertEquals(List.of("empty-link a.md:1"), bench.told());
  }

  @Test
  void aPictureIsFoundByANameWithOtherCapitals() {
    bench.with(
        "img/Map.SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    assertTrue(read("![M](img/map.svg)\n").contains("src=\"img/Map.SVG\""));
    assertEquals(List.of("picture-case a.md:1"), bench.told());
    bench.with(
        "img/MAP.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    read("![M](img/map.svg)\n");
    assertEquals(List.of("missing-picture a.md:1"), bench.told());
  }

  /** A sign that opens no tag to the end of the HTML. */
  @Test
  void aSignAtTheEnd() {
    String read = read("# A\n\n<table><tr><td>a</td></tr></table> x <\n\nText.\n");
    assertTrue(read.contains("Text."), read);
    assertTrue(read.contains("&lt;"), read);
  }

  /** pandoc, "link_attributes": px, cm, mm, in, inch and the percent sign. */
  @Test
  void lengthsOfPicturesAreTakenForPixels() {
    bench.with("a.png", "");
    String two =
        read("![A](a.png){width=2inch}\n\n![A](a.png){height=.5cm}\n\n![A](a.png){width=0in}\n");
    assertTrue(two.contains("width=\"192\""), two);
    assertTrue(two.contains("height=\"19\""), two);
    assertEquals(List.of("picture-size a.md:5"), bench.told());
  }

  /** Authors name them so that a site finds them; nothing is fetched. */
  @Test
  void picturesOfTheRepositoryAreInTheFolder() {
    bench.with("images/a b.png", "");
    String raw = "https://raw.githubusercontent.com/me/book/refs/heads/main/images/a%20b.png";
    String blob = "https://github.com/me/book/blob/main/docs/images/a%20b.png?raw=true";
    String other = "https://raw.github.com/me/book/main/images/c.png";
    String html = read("![A](" + raw + ")\n\n![B](" + blob + ")\n\n![C](" + other + ")\n");
    assertEquals(2, html.split("src=\"images/a b.png\"", -1).length - 1, html);
    assertEquals(List.of("remote-picture a.md:5"), bench.told());
  }
}
