package bindery.manuscript.myst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.mkdocs.MarkedText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of d2lbook: what names what stands above it, and what refers to it. */
class D2lMarksTest {
  @TempDir Path folder;

  private String marked(String text) {
    return new MarkedText(folder, Tool.D2LBOOK, List.of(new D2lMarks())).of(text);
  }

  @Test
  void linesNameWhatIsAboveThem() {
    assertEquals("# A {#sec_a}\n\nText\n", marked("# A\n:label:`sec_a`\n\nText\n"));
    assertEquals(
        "![C [@k]](a.png){#fig_a width=400px}\n",
        marked("![C [@k]](a.png)\n:width:`400px`\n:label:`fig_a`\n"));
    assertEquals("![C](a.png){width=9px}\n", marked("![C](a.png)\n:width:`9px`\n"));
    assertEquals("$$x$$ {#eq_a}\n", marked("$$x$$\n:eqlabel:`eq_a`\n"));
    assertEquals("Text\n\n[]{#p}\n\n", marked("Text\n:label:`p`\n"));
  }

  @Test
  void theCaptionOfATableTakesItsId() {
    String table = "|a|b|\n|:-|:-|\n|1|2|\n";
    assertEquals(":C {#t}\n\n" + table, marked(":C\n\n" + table + ":label:`t`\n"));
    assertEquals(":C {#t}\n\n" + table, marked(":C\n:label:`t`\n\n" + table));
  }

  @Test
  void rolesReferAndCite() {
    assertEquals(
        "In [eq a](<#eq_a>){.cross-reference written=\"eq_a\" form=parentheses} and [@a; @b].\n",
        marked("In :eqref:`eq_a` and :cite:`a,b`.\n"));
    assertEquals(
        "[fig a](<#fig_a>){.cross-reference written=\"fig_a\"}\n", marked(":numref:`fig_a`\n"));
    String code = "```\n:numref:`a`\n:label:`b`\n```\n";
    assertEquals(code, marked(code));
    assertEquals("`:label:`x\n", marked("`:label:`x\n"));
  }

  @Test
  void fencesOfTheContentsAndTabs() {
    assertEquals("A\n\n\n\nB\n", marked("A\n\n```toc\n:maxdepth: 1\n\nb\n```\n\nB\n"));
    assertEquals(
        "\n::: {.tab}\n::: {.tab-title}\nmxnet, jax\n:::\n\n\nText\n\n:::\n\n",
        marked(":begin_tab:`mxnet,jax`\nText\n:end_tab:\n"));
  }
}
