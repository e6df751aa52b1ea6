package bindery.manuscript.leanpub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kramdown has beyond Markdown, in any folder. */
class KramdownTest {
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

  @Test
  void attributesAfterBlocks() {
    assertEquals(
        """
        <p id="x" class="lead">One.</p>
        <h2 class="no_toc" id="two">Two</h2>
        <ul><li>a</li></ul>
        <blockquote><p>b</p></blockquote>""",
        read("One.\n{: .lead #x}\n\n## Two\n{:.no_toc}\n\n- a\n{:.list}\n\n> b\n{: .box}\n"));
    assertEquals(List.of(), bench.told());
  }

  @Test
  void attributesOfSpansAndItems() {
    assertEquals(
        """
        <p><a href="https://x.org">x</a> and <strong>b</strong>.</p>
        <ul><li>one</li><li>two</li></ul>""",
        read("[x](https://x.org){:target=\"_blank\"} and **b**{: .c}.\n\n- {:.i}one\n- two\n"));
  }

  @Test
  void notesOfJustTheDocs() {
    assertEquals(
        """
        <div class="callout note"><div class="callout-title"><p>Note</p></div><p>One.</p></div>
        <div class="callout warning"><div class="callout-title"><p>Look</p></div><p>Two.</p></div>
        <p>Three.</p>""",
        read("{: .note }\nOne.\n\n{: .warning-title }\n> Look\n>\n> Two.\n\nThree.\n"));
  }

  @Test
  void contentsCommentsAndOptionsGo() {
    assertEquals(
        "<p>One.</p>\n<p>Two three.</p>",
        read(
            "* TOC\n{:toc}\n\nOne.\n\n{::options auto_ids=\"false\" /}\n\n"
                + "Two {::comment}gone\n\naway{:/comment}three.\n"));
  }

  @Test
  void codeStays() {
    String html = read("Write `{:.x}` so:\n\n```\na\n{:.x}\n```\n");
    assertTrue(html.contains("<code>{:.x}</code>"), html);
    assertTrue(html.contains("a\n{:.x}\n</code>"), html);
  }

  @Test
  void spacesMayStandBesideTheColonsOfATable() {
    String table = read("| A | B |\n| :--- | : --- |\n| a | b |\n");
    assertTrue(table.startsWith("<table><thead><tr><th class=\"align-left\">A</th>"), table);
  }
}
