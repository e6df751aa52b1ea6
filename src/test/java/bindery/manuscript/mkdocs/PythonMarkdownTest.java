package bindery.manuscript.mkdocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Python-Markdown and its extensions read in another way than GitHub does. */
class PythonMarkdownTest {
  @TempDir Path folder;

  private String of(Tool tool, String text) {
    return new MarkedText(folder, tool, MkDocsMarks.of(tool)).of(text);
  }

  static Stream<Arguments> marks() {
    return Stream.of(
        arguments("**a :material-x:** b", "**a** b"),
        arguments("_:octicons-x-16:{ .c } a_ b", "_a_ b"),
        arguments("_a :octicons-x-16:_ a_:b:_c", "_a_ a_:b:_c"),
        arguments("| **a :material-x:**{.c} |", "| **a**{.c} |"),
        arguments("a :material-x:**b**", "a **b**"),
        arguments("**a**:material-x: b", "**a** b"),
        arguments("==a=={.b} ==c=={: #d } ==e=={f}", m("a") + " " + m("c") + " " + m("e") + "{f}"),
        arguments("^^a^^{ .b }", "<ins>a</ins>"),
        arguments("`#!python a` ``#!js b``", "`a` ``b``"),
        arguments("`#!x` `#!/bin/sh -e` `a `#!python b`", "`#!x` `#!/bin/sh -e` `a `#!python b`"),
        arguments("```\n`#!python a`\n```", "```\n`#!python a`\n```"));
  }

  private static String m(String words) {
    return "<mark>" + words + "</mark>";
  }

  @ParameterizedTest
  @MethodSource("marks")
  void marksWithinALine(String text, String read) {
    assertEquals(read, of(Tool.MKDOCS, text));
  }

  @Test
  void codeOfOtherToolsKeepsWhatItBeginsWith() {
    assertEquals("`#!python a`", of(Tool.PLAIN, "`#!python a`"));
  }

  /** Code is looked for before the cells, and attributes may follow all that is within a line. */
  @Test
  void cellsAndAttributes() {
    ToolBench bench =
        new ToolBench(folder)
            .with("mkdocs.yml", "site_name: T\n")
            .with(
                "docs/index.md",
                "# One\n\n| A | B |\n|---|---|\n| `a|b` | _c_{.d} |\n\n**e**{ #f } *g*{h}\n");
    assertEquals(
        List.of("a|b", "c"), bench.book().tree().select("td > code, td > em.d").eachText());
    assertEquals(2, bench.book().tree().select("td").size());
    assertEquals("e", bench.book().tree().select("strong#f").text());
    assertEquals("e g{h}", bench.book().tree().select("p:has(strong)").text());
  }

  @Test
  void aBookOfZensical() {
    ToolBench bench =
        new ToolBench(folder)
            .with(
                "zensical.toml",
                "[project]\nsite_name = \"T\"\n[[project.nav]]\n\"Two\" = \"two.md\"\n"
                    + "[[project.nav]]\n\"One\" = \"one.md\"\n")
            .with("docs/one.md", "# One\n\n==Text==.\n")
            .with("docs/two.md", "# Two\n\nText.\n");
    assertEquals("chapter Two\nchapter One", bench.order());
    assertEquals("Text", bench.book().tree().select("mark").text());
  }
}
