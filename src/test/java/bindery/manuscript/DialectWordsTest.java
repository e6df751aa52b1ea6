package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bindery.book.Book;
import bindery.manuscript.folder.Tool;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Words in are words out: texts of marks of all tools, mixed by chance, are read as each tool's;
 * every word stands in the tree, or in a message.
 */
class DialectWordsTest {
  private static final int BOOKS = 6;
  private static final int FILES = 6;
  private static final int MARKS = 14;

  /** Each W is a word that is like no other. */
  private static final List<String> ALL =
      List.of(
          "W W W, and W.\n",
          "# W {#x .x}\n",
          "## W W\n",
          "- W\n- W\n\n  W\n",
          "1. W\n\n    W\n",
          "!!! note \"W\"\n\n    W\n\n    W\n",
          "??? warning\n    W\n",
          "=== \"W\"\n\n    W\n\n=== \"W\"\n\n    W\n",
          "::: {.callout-note}\n## W\n\nW\n:::\n",
          "::: tip W\nW\n:::\n",
          ":::note[W]\nW\n:::\n",
          "> [!NOTE]\n> W\n> W\n",
          "> [!warning]- W\n> W\n",
          "{% hint style=\"info\" %}\nW\n{% endhint %}\n",
          "{% tabs %}\n{% tab title=\"W\" %}\nW\n{% endtab %}\n{% endtabs %}\n",
          "```{note} W\nW\n```\n",
          ":::{warning}\nW\n:::\n",
          ":::{strange} W\nW\n:::\n",
          "```rust\nlet W = 1;\n```\n",
          "```{r, echo=TRUE, fig.cap=\"W\"}\nplot(W)\n```\n",
          "```python title=\"W\"\nW\n```\n",
          "W\n{: .y #x}\n",
          "A> W\nA> W\n",
          "W> # W\nW> W\n",
          "{blurb, class: tip}\nW\n{/blurb}\n",
          "costs $5 and $10 W, $W^2$ and $W*W$.\n",
          "$$\nW\n$$\n",
          "\\begin{equation}\nW\n\\end{equation}\n",
          "\\textbf{W} \\emph{W W} and W\\footnote{W}.\n",
          "\\begin{quote}\nW\n\\end{quote}\n",
          "\\strange{W} \\newpage\n\nW\n",
          "[[W]] and [[page|W]].\n",
          "==W== and ^^W^^ and ~~W~~.\n",
          "{++W++} {==W==} {~~old~>W~~}\n",
          "W [@key, p. 5] and @key W.\n",
          "W @fig-x and \\@ref(fig:x) W.\n",
          "{{< pagebreak >}}\n\nW\n",
          "{{< strange x >}} W\n",
          "{% strange x %}W{% endstrange %}\n",
          "{% raw %}W{% endraw %} {{ W }} W\n",
          "{ref}`W` and {strange}`W <x>` W.\n",
          "(W)=\n\n## W\n",
          "<details><summary>W</summary>\n\nW\n\n</details>\n",
          "<center>W</center> <kbd>W</kbd> <ruby>W<rt>W</rt></ruby>\n",
          "| W | W |\n|---|---|\n| W | $W$ |\n",
          "+-----------+-----------+\n| W | W |\n+-----------+-----------+\n",
          "(@x) W\n\nSee (@x) W.\n",
          "Wterm\n:   W\n\n    W\n",
          "W[^n1] W^[W].\n\n[^n1]: W\n",
          "W :smile: W :W: 12:30:45\n",
          "?> W\n\n!> W\n",
          "W C:\\new\\table W \\d+ W\n",
          "    W\n",
          "<!-- gone -->\nW\n",
          "![W](no.png){width=50%}\n",
          "*[HTML]: gone\n\nHTML W\n",
          "W  \nW\\\nW\n",
          "***\n\nW\n");

  /** Those that are comments or nothing to other tools. */
  private static final List<String> VUE =
      List.of(
          "::: details W\nW\n:::\n",
          "::: strange W W\nW\n:::\n",
          "::: code-group\n\n```sh [W]\nW\n```\n\n```js{1} [W]\nW\n```\n\n:::\n",
          "::: tabs\n@tab W\nW\n\n@tab W\nW\n:::\n",
          "::: v-pre\n{{ W }}\n:::\n",
          "```js:line-numbers {1} [W]\nW // [!code ++]\n```\n",
          "{{ $frontmatter.W }} <Badge text=\"W\"/> <Strange a=\"W W\">W</Strange>\n",
          "<<< ./W.js\n\n<!--@include: ./W.md-->\n");

  @TempDir Path folder;
  private int count;

  private String word() {
    StringBuilder word = new StringBuilder("q");
    for (int n = ++count; n > 0; n /= 20) {
      word.append("bcdfghjklmnprstvwxyz".charAt(n % 20)).append("aeiou".charAt(n % 5));
    }
    return word.append("q").toString();
  }

  private String filled(String mark, List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      if (mark.charAt(i) == 'W' && !mark.startsWith("W>", i)) {
        words.add(word());
        text.append(words.get(words.size() - 1));
      } else {
        text.append(mark.charAt(i));
      }
    }
    return text.toString();
  }

  private static String indented(String text, String by) {
    return text.lines()
        .map(line -> line.isEmpty() ? line : by + line)
        .reduce("", (a, b) -> a + b + "\n");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void wordsInAreWordsOut(Tool tool) throws IOException {
    Random random = new Random(tool.ordinal());
    List<String> marks = new ArrayList<>(ALL);
    if (tool == Tool.VITEPRESS || tool == Tool.VUEPRESS) {
      marks.addAll(VUE);
    }
    for (int book = 0; book < BOOKS; book++) {
      List<String> words = new ArrayList<>();
      StringBuilder whole = new StringBuilder();
      for (int file = 0; file < FILES; file++) {
        StringBuilder text = new StringBuilder("# " + filled("W", words) + "\n\n");
        for (int i = 0; i < MARKS; i++) {
          String mark = filled(marks.get(random.nextInt(marks.size())), words);
          int within = random.nextInt(8);
          text.append(within == 0 ? indented(mark, "> ") : mark).append("\n");
        }
        Files.writeString(folder.resolve("0" + file + ".md"), text);
        whole.append(text).append("\n-----\n");
      }
      Files.writeString(folder.resolve("book.yaml"), "title: T\ndialect: " + tool.word() + "\n");
      Report report = new Report();
      SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
      Book read = ManuscriptReader.read(source, report);
      String out = (read.tree().outerHtml() + report.problems()).toLowerCase(Locale.ROOT);
      List<String> lost = words.stream().filter(word -> !out.contains(word)).toList();
      assertEquals(List.of(), lost, () -> whole.toString());
      assertFalse(report.problems().toString().contains("broke down"));
    }
  }
}
