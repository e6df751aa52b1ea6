package bindery.manuscript.mdbook;

import bindery.Growth;
import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many of each mark, whole and broken, cost time that grows with the text and no faster. */
class HostileMarksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MDBOOK|{{#include x.md}}",
        "MDBOOK|{{#include ",
        "MDBOOK|{{#title ",
        "MDBOOK|{{#quiz x}}",
        "MDBOOK|{{footnote: ",
        "MDBOOK|~~~admonish ¶",
        "MDBOOK|~~~rust¶# x¶",
        "MDBOOK|<Listing ",
        "MDBOOK|<Listing x>¶",
        "PLAIN|> [!NOTE]¶",
        "PLAIN|> [!NOTE] ",
        "PLAIN|>",
        "PLAIN|> > [!x¶",
        "PLAIN|{#a} ",
        "PLAIN|## x{#a}¶",
        "GITBOOK|{% hint %}¶",
        "GITBOOK|{% hint %} ",
        "GITBOOK|{% ",
        "GITBOOK|%} {%",
        "GITBOOK|{% raw %}",
        "GITBOOK|{% tab title= ",
        "GITBOOK|{{ a }} ",
        "GITBOOK|{{ ",
        "GITBOOK|[import](x.js)¶",
        "GITBOOK|[import, ",
        "GITBOOK|<!--sec data-title ",
        "GITBOOK|<!--endsec--> ces-->",
        "GITBOOK|{% set a = 'b' %}",
        "GITBOOK|{% filename %}",
        "GITBOOK|{% initial %}¶",
        "GITBOOK|**",
        "GITBOOK|** a",
        "GITBOOK|**a ** ¶",
        "PLAIN|](a b ",
        "PLAIN|](a.b c.d",
        "MDBOOK|{{ref: ",
        "MDBOOK|{{def}}{",
        "DOCSIFY|?> a¶",
        "DOCSIFY|!> a¶ ",
        "DOCSIFY|[x](y ':include')¶",
        "DOCSIFY|[x](y ':include ",
        "DOCSIFY|[x](y ':size=1')",
        "DOCSIFY|<!-- tabs:start -->¶#### a¶",
        "DOCSIFY|{docsify-ignore}",
        "DOCSIFY|#### **a** "
      })
  void costNoMoreThanTheirLength(Tool tool, String mark) {
    Reworked book = new Reworked(folder, tool).with("x.md", "x\n");
    Growth.even(mark, mark.replace("¶", "\n")::repeat, book::text);
  }
}
