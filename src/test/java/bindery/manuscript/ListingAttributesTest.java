package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What braces behind a fence say of a listing is shown, or told of. */
class ListingAttributesTest {
  @TempDir private Path folder;
  private final Report report = new Report();

  private Document tree(String text) throws IOException {
    Files.writeString(folder.resolve("a.md"), "# One\n\n" + text.replace("\\n", "\n") + "\n");
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    return ManuscriptReader.read(source, report).tree();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '§',
      value = {
        "```java {caption=\"The *main* class -- all\"}\\na\\n``` -> The main class – all",
        "~~~ {.java lst-cap='One'}\\na\\n~~~ -> One",
        "- x\\n\\n  ```java {caption=One}\\n  a\\n  ``` -> One",
        "> ```java {caption=One}\\n> a\\n> ``` -> One",
        "x[^1]\\n\\n[^1]: y\\n\\n    ```java {caption=One}\\n    a\\n    ``` -> One",
        "```java {#l title=\"A.java\" caption=\"One\"}\\na\\n``` -> A.java One",
        "```java {.x caption=\"\"}\\na\\n``` -> ",
      })
  void captionsAndNames(String listing, String words) throws IOException {
    Element figure = tree(listing).selectFirst("figure.listing");
    String shown =
        figure == null ? null : figure.select(".listing-title, figcaption").eachText().toString();
    assertEquals(
        words == null ? null : words, shown == null ? null : shown.replaceAll("[\\[\\],]", ""));
  }

  @Test
  void theIdIsTheFiguresAndTheCodesLanguageIsRead() throws IOException {
    Document tree = tree("``` {#l .numberLines .java caption=\"One\" start=3}\na\n```");
    assertEquals("l", tree.selectFirst("figure.listing").id());
    assertEquals("language-java", tree.selectFirst("pre code").className());
    assertEquals("3", tree.selectFirst("pre").attr("data-first-line"));
  }

  /** What is said of lines, whichever tool's words it is said in. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '§',
      value = {
        "js{1,3} -> js;;1,3",
        "js {2-4, 6} -> js;;2-4,6",
        "ts:line-numbers -> ts;1;",
        "ts:line-numbers=2 {1} -> ts;2;1",
        "{.python .numberLines startFrom=\"9\"} -> python;9;",
        "{.python .number-lines startFrom=9} -> python;9;",
        "{.python startFrom=9} -> python;9;",
        "{.python code-line-numbers=\"2-3\"} -> python;;2-3",
        "{.python data-line-numbers=\"2|3-4\"} -> python;;2,3-4",
        "{.python code-line-numbers=true} -> python;1;",
        "{.python code-line-numbers=false} -> python;;",
        "py linenums=\"1\" hl_lines=\"2 3\" -> py;1;2,3",
        "py showLineNumbers -> py;1;",
        "rust,ignore -> rust;;",
        "{r, eval=TRUE} -> r;;",
        "{.yaml filename=\"_quarto.yml\"} -> yaml;;",
        "{.haskell start=3} -> haskell;;",
        "text -> text;;",
      })
  void whatIsSaidOfLines(String info, String said) throws IOException {
    Element pre = tree("```" + info + "\na\n```").selectFirst("pre");
    String language = pre.selectFirst("code").className().replace("language-", "");
    String first = pre.attr("data-first-line");
    assertEquals(said, language + ";" + first + ";" + pre.attr("data-emphasised"));
  }
}
