package bindery.pdf.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.press.TestFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader PDF keeps PDF/A-2a and PDF/UA-1, whatever stands in the book. */
class StandardsTest {
  private static final String MIXED =
      """
      # One *fine* thing

      A paragraph with a note[^1], a [link](https://example.org/a%20b), **bold** `code`,
      <abbr title="HyperText Markup Language">HTML</abbr>, [très bien]{lang=fr} and <mark>more</mark>.

      [^1]: The note says *this*, and has two.

          Paragraphs, the second with a [link](#verse).

      ### Skipped level

      - [ ] one[^2]
      - [x] two

        1. nested
        2. more

      [^2]: In a list.

      | a | b[^3] |  |
      |---|:-----:|--|
      | 1 |       |  |
      | 3 | *4*   | ~~5~~ |

      [^3]: In a table head.

      : A caption of the table

      ![A drawing](a.svg "Its title")

      Text ![](a.svg){.decorative width=10} more. Math $x^2+\\frac{a}{b}$ and

      $$ \\begin{aligned} y &= \\sum_{i=1}^n x_i \\\\ z &= \\sqrt{2} \\end{aligned} $$

      Term *a*
      : Definition

        Second

      Term b
      Term c
      : Both

      > Quote
      >
      > - in quote
      >
      > ```java
      > int x; // a comment
      > ```

      ::: {.note}
      A callout with a [link](https://example.org).
      :::

      * * *

      ## Verse

      | The first line
      |   the second line

      <details><summary>More</summary>

      Hidden *text*.

      </details>

      نص عربي و English text.
      """;

  @TempDir Path folder;

  private byte[] reader(String text, String... more) throws IOException {
    TestFolder made =
        new TestFolder(folder)
            .with("book.yaml", "title: Tagged\nauthor: Ann Author\nlanguage: en\n")
            .with("01-one.md", text)
            .with(
                "a.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'><rect width='80'"
                    + " height='30' fill='#336699' opacity='.5'/><text y='20'>Words</text></svg>");
    for (int i = 0; i < more.length; i += 2) {
      made.with(more[i], more[i + 1]);
    }
    assertEquals(0, made.build("-e", "reader", "--quiet"), made.err());
    return Files.readAllBytes(folder.resolve("dist/tagged.pdf"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void aBookOfEverythingKeeps(String flavour) throws Exception {
    assertEquals(List.of(), Validated.failures(reader(MIXED), flavour));
  }

  @Test
  void aBookOfNothingButWordsKeepsBoth() throws Exception {
    byte[] pdf = reader("Only words.\n");
    assertEquals(List.of(), Validated.failures(pdf, "2a"));
    assertEquals(List.of(), Validated.failures(pdf, "ua1"));
  }

  @Test
  void aFileThatDoesNotKeepThemIsFound() throws Exception {
    byte[] pdf = reader("Only words.\n");
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] broken =
        text.replace("<pdfaid:part>2<", "<pdfaid:part>1<").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(1, Validated.failures(broken, "2a").size());
  }
}
