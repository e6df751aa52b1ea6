package bindery.manuscript.pandoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.DialectTrees;
import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose columns are told by where their words stand. */
class PandocTablesTest {
  @TempDir Path folder;
  private DialectTrees trees;

  @BeforeEach
  void open() {
    trees = new DialectTrees(folder);
  }

  private String of(String... lines) {
    return trees.of(Tool.PANDOC, String.join("\n", lines));
  }

  @Test
  void grid() {
    String table =
        of(
            "+-------+--------+---------+",
            "| Fruit |  Price | For     |",
            "+=======+=======:+=========+",
            "| 香蕉  | $1.34  | - one   |",
            "|       |        | - *two* |",
            "+-------+--------+---------+",
            "| wide           | `a|b`   |",
            "+-------+--------+---------+",
            "",
            ": Caption {#tbl:g}");
    assertEquals(
        "<table id=\"tbl:g\"><caption>Caption</caption><thead><tr><th>Fruit</th>"
            + "<th class=\"align-right\">Price</th><th>For</th></tr></thead><tbody><tr>"
            + "<td>香蕉</td><td class=\"align-right\">$1.34</td>"
            + "<td><ul><li>one</li><li><em>two</em></li></ul></td></tr><tr>"
            + "<td class=\"align-right\" colspan=\"2\">wide</td><td><code>a|b</code></td></tr>"
            + "</tbody></table>",
        table);
    assertEquals(List.of(), trees.kinds());
  }

  @Test
  void simple() {
    assertEquals(
        "<table><caption>Words.</caption><thead><tr><th class=\"align-right\">Right</th>"
            + "<th class=\"align-left\">Left</th><th class=\"align-center\">Mid</th></tr></thead>"
            + "<tbody><tr><td class=\"align-right\">12</td><td class=\"align-left\"><em>a</em></td>"
            + "<td class=\"align-center\">b</td></tr></tbody></table><p>After</p>",
        of(
            "  Right   Left     Mid ",
            "-------   ------  -----",
            "     12   *a*       b",
            "",
            "Table: Words.",
            "",
            "After"));
    assertEquals(
        "<table><tbody><tr><td>12</td><td class=\"align-left\">a</td></tr></tbody></table>",
        of("--  ----", "12  a", "--  ----"));
  }

  @Test
  void rowsOfManyLines() {
    assertEquals(
        "<table><thead><tr><th class=\"align-left\">Head\nmore</th>"
            + "<th class=\"align-left\">B</th></tr></thead><tbody><tr>"
            + "<td class=\"align-left\">one</td><td class=\"align-left\">first\nsecond</td></tr>"
            + "<tr><td class=\"align-left\">two</td><td class=\"align-left\">third</td></tr>"
            + "</tbody></table>",
        of(
            "----------------",
            "Head    B",
            "more",
            "------- --------",
            "one     first",
            "        second",
            "",
            "two     third",
            "----------------"));
  }

  @Test
  void hyphensAloneAreARule() {
    assertEquals("<p>Text</p><hr /><p>More</p>", of("Text", "", "--- ---", "", "More"));
  }

  /** A row may begin with a sign that else begins an item of a list. */
  @Test
  void rowsOfSigns() {
    assertEquals(
        "<table><thead><tr><th>s</th><th>m</th></tr></thead><tbody><tr><td>+</td><td>plus</td></tr>"
            + "<tr><td>-</td><td>minus</td></tr></tbody></table><ul><li>one</li></ul>",
        of("s | m", "--|--", "+ | plus", "- | minus", "- one"));
  }

  /** A bar within code parts no cells; to GitHub it does. */
  @Test
  void barsWithinCode() {
    String lines = "| a | b |\n|---|---|\n| ``x ` | y`` | `cat z | sort` |\n| `one | two |";
    String read =
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>"
            + "<td><code>x ` | y</code></td><td><code>cat z | sort</code></td></tr><tr>"
            + "<td>`one</td><td>two</td></tr></tbody></table>";
    assertEquals(read, trees.of(Tool.QUARTO, lines));
    assertEquals(read, trees.of(Tool.JEKYLL, lines));
    assertEquals(read, trees.of(Tool.MKDOCS, lines));
    assertEquals(
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>"
            + "<td>`cat z</td><td>sort`</td></tr></tbody></table>",
        trees.of(Tool.MDBOOK, "| a | b |\n|---|---|\n| `cat z | sort` |"));
  }

  /** The id may stand right behind the last word of a caption, as behind that of a heading. */
  @Test
  void anIdBesideTheLastWordOfACaption() {
    assertEquals(
        "<table id=\"tbl-a\"><caption>Words (all)</caption><thead><tr><th>a</th></tr></thead>"
            + "<tbody><tr><td>b</td></tr></tbody></table>",
        trees.of(Tool.QUARTO, "| a |\n|---|\n| b |\n\n: Words (all){#tbl-a}"));
  }
}
