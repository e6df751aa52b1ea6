package bindery.manuscript.pandoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.DialectTrees;
import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of pandoc's Markdown that no other has. */
class PandocMarksTest {
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
  void listsOfLettersAndRomanNumbers() {
    assertEquals(
        "<div class=\"lower-alpha list-period\"><ol><li>one</li><li>two</li></ol></div>",
        of("a. one\nb. two"));
    assertEquals(
        "<div class=\"lower-roman list-parenthesis\"><ol><li>r</li><li>s</li></ol></div><p>x</p>",
        of("i) r\nii) s\n\nx"));
    assertEquals("<ol><li>x</li><li>y</li></ol>", of("#. x\n#. y"));
    assertEquals("<p>B. Russell was born.</p>", of("B. Russell was born."));
  }

  /** With four columns and more of indent, straight below the item or apart, and in each other. */
  @Test
  void aClassOfADivMayHaveItsFullStop() {
    assertEquals("<div class=\"note-x\"><p>a</p></div>", of(":::.note-x\na\n:::\n"));
  }

  /** Formulas of TeX may have spaces at their ends. */
  /** What is indented below a letter alone belongs to it; without that it may be an initial. */
  @Test
  void aListOfOneItem() {
    assertEquals(
        "<p>x</p><div class=\"lower-alpha list-parenthesis\"><ol start=\"2\"><li><p>one</p>"
            + "<p>more</p></li></ol></div><p>y</p>",
        of("x\n\nb)  one\n\n    more\n\ny"));
    assertEquals("<p>b) one</p><p>y</p>", of("b) one\n\ny"));
    assertEquals(
        "<p>B. Russell</p><pre><code>code</code></pre>",
        of("B. Russell\n\n    code").replace("\n", ""));
  }

  @Test
  void formulasInRawParts() {
    String html = of("```{=tex}\nmedian $ = $ \\$ and $\\bar{x} = $ $m_x =$\\\\\n```\n");
    assertEquals(3, html.split("math inline", -1).length - 1, html);
  }

  @Test
  void listsOfLettersWithinItems() {
    String ab = "<div class=\"lower-alpha list-period\"><ol><li>a</li><li>b</li></ol></div>";
    assertEquals(
        "<ol><li><p>One</p>" + ab + "</li><li><p>Two</p></li></ol>",
        of("1.  One\n\n    a.  a\n    b.  b\n\n2.  Two"));
    assertEquals("<ul><li>One" + ab + "</li></ul>", of("- One\n    a. a\n    b. b"));
    assertEquals(
        "<ul><li><p>One</p><p>more</p>" + ab + "<p>end</p></li></ul>",
        of("-   One\n\n    more\n\n    a. a\n    b. b\n\n    end"));
    assertEquals(
        "<div class=\"upper-alpha list-parenthesis\"><ol><li><p>One</p>"
            + ab
            + "</li><li><p>Two</p></li></ol></div><p>x</p>",
        of("A) One\n\n    a. a\n    b. b\n\nB) Two\n\nx"));
    assertEquals(
        "<pre><code>a. a\nb. b\n</code></pre>", of("x\n\n    a. a\n    b. b").substring(8));
    assertEquals(
        "<ul><li><p>One</p><pre><code>a. a\nb. b\n</code></pre></li></ul>",
        of("- One\n\n      a. a\n      b. b"));
  }

  @Test
  void examplesAreCounted() {
    assertEquals(
        "<ol><li>One</li></ol><p>between</p><ol start=\"2\"><li>Two</li></ol><p>See (2).</p>",
        of("(@)  One\n\nbetween\n\n(@good)  Two\n\nSee (@good)."));
  }

  @Test
  void partsForOneFormat() {
    assertEquals(
        "<p>a <b>b</b> <em>c</em></p>",
        of("a `<b>`{=html}b`</b>`{=html} `\\emph{c}`{=latex} `x`{=openxml}"));
    assertEquals(List.of("raw-part"), trees.kinds());
    assertEquals("<p>Hi <em>there</em></p>", of("```{=html}\n<p>Hi *there*</p>\n```"));
    assertEquals("<p>a</p><p>b</p>", of("a\n\n~~~ {=typst}\n#x\n~~~\n\nb"));
  }

  @Test
  void metadataWithinIsLeftOut() {
    assertEquals("<p>a</p><p>b</p>", of("a\n\n---\nauthor: Me\n---\n\nb"));
    assertEquals(List.of("metadata-block"), trees.kinds());
    assertEquals("<p>a</p><hr /><p>Note: b</p>", trees.of(Tool.PLAIN, "a\n\n---\n\nNote: b"));
  }

  @Test
  void spacesAndDefinitions() {
    assertEquals(
        "<p>a\u00A0b</p>", of("a\\ b").replace("&#xa0;", "\u00A0").replace("&nbsp;", "\u00A0"));
    assertEquals("<dl><dt>Term</dt><dd>What</dd></dl>", of("Term\n~   What"));
  }

  @Test
  void headingsWithoutASpace() {
    assertEquals(
        "<h2>One</h2><p>##2 #tag</p>", of("##One\n\n\\##2 #tag").replaceAll(" id=\"[^\"]*\"", ""));
  }

  @Test
  void wordsOfAPictureAreItsCaption() {
    assertTrue(
        of("![A *cap*](x.png){#fig:a}")
            .endsWith("<figcaption>A <em>cap</em></figcaption></figure>"));
    assertTrue(!trees.of(Tool.MDBOOK, "![A *cap*](x.png)").contains("figcaption"));
  }
}
