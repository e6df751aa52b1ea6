package bindery.manuscript.mdbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docsify's helpers and embedded files. */
class DocsifyMarksTest {
  @TempDir Path folder;
  private Reworked book;

  @BeforeEach
  void book() {
    book = new Reworked(folder, Tool.DOCSIFY);
  }

  @Test
  void helpersAreParagraphs() {
    assertEquals(
        "::: {.callout .tip}\n::: {.callout-title}\nTip\n:::\n\nOne\ntwo\n:::\n\n\nText\n",
        book.quietly("?> One\ntwo\n\nText\n"));
    assertEquals(
        "::: {.callout .important}\n::: {.callout-title}\nImportant\n:::\n\nOne\n:::\n",
        book.quietly("!> One"));
    assertEquals("```\n!> x\n```\n", book.quietly("```\n!> x\n```\n"));
  }

  @Test
  void wordsBehindAnAlertsMarkAreItsText() {
    assertEquals(
        "::: {.callout .tip}\n::: {.callout-title}\nTip\n:::\n\nOne\ntwo\n:::\n\n",
        book.quietly("> [!TIP] One\n> two\n"));
  }

  @Test
  void settingsOfLinksPicturesAndHeadings() {
    assertEquals(
        "[a](/b)\n![p](p.png){width=50% height=20}\n# T\n## S {#s-1}\n",
        book.quietly(
            "[a](/b ':ignore')\n![p](p.png ':size=50%x20')\n# T {docsify-ignore}\n"
                + "## S :id=s-1\n"));
  }

  @Test
  void tabs() {
    assertEquals(
        "\n\n::: {.tab}\n::: {.tab-title}\nOne\n:::\n\n\n\na\n\n\n:::\n\n"
            + "::: {.tab}\n::: {.tab-title}\nTwo\n:::\n\n\n\nb\n\n\n:::\n\n\n## H\n",
        book.quietly(
            "<!-- tabs:start -->\n\n#### **One**\n\na\n\n#### **Two**\n\nb\n\n<!-- tabs:end -->\n\n"
                + "## H\n"));
  }

  /** A listing may show the page that it is in; one that is not there leaves its words. */
  @Test
  void embeddedListingsShowWhatIsTyped() {
    String self = "[a](a.md ':include :type=code')\n\n[no](no.md ':include :type=code')\n";
    assertEquals("~~~~~~md\n" + self.strip() + "\n~~~~~~\n\nno\n", book.text(self).text());
    assertEquals(List.of("WARNING include a.md:3:1 no.md"), book.told());
  }

  @Test
  void embeddedFiles() {
    book.with("x.md", "# X\n").with("x.js", "/// [f]\none\n/// [f]\ntwo\n");
    assertEquals("# X\n", book.quietly("[x](x.md ':include')\n"));
    assertEquals(
        "~~~~~~js\none\n~~~~~~\n", book.quietly("[x](x.js ':include :type=code :fragment=f')\n"));
    assertEquals("film: `x.mp4`\n", book.quietly("[film](x.mp4 ':include :type=video')\n"));
  }
}
