package bindery.pdf.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.press.TestFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static final String APPARATUS =
      """
      # Salt

      The [salt]{.index} of the sea[^1], as @rose says, see [](#iron) and [the table](#t).
      An [ebb]{.term} comes[^2].

      [^1]: The first note, see [](#iron).
      [^2]: The second one.

      | a | b |
      |:--|:--|
      | 1 | [salt]{.index see="iron"} |

      : What it shows {#t}

      ## A section

      Text of it. [Iron, of old]{.index}

      # Iron {#iron}

      ![A drawing](a.svg){#fig-a}

      Text[^3] and @fig-a, $x^2$ and again $x^2$. [Iron!rust]{.index}

      [^3]: A third[^4].
      [^4]: Within it.

      > [!NOTE]
      > An aside.

      <aside>Beside the text.</aside>

      # Glossary

      ebb
      : when the sea goes
      """;

  private static final String WORKS =
      "@book{rose, author={Rose, Ann}, title={Of Salt}, year=1999, publisher={Sea}}";

  @TempDir Path folder;

  private byte[] reader(String keys, String text, String... more) throws IOException {
    TestFolder made =
        new TestFolder(folder)
            .with("book.yaml", "title: Tagged\nauthor: Ann Author\nlanguage: en\n" + keys)
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

  private static List<String> failures(byte[] pdf, String flavours) throws Exception {
    List<String> all = new ArrayList<>();
    for (String flavour : flavours.split(" ")) {
      all.addAll(Validated.failures(pdf, flavour));
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({"a-2a, 2a ua1", "a-3a, 3a ua1", "a-4f, 4f ua2 wt1a wt1r"})
  void aBookOfEverythingKeeps(String standard, String flavours) throws Exception {
    assertEquals(List.of(), failures(reader("reader: " + standard, MIXED), flavours));
  }

  @ParameterizedTest
  @CsvSource({
    "a-2a, page, 2a ua1",
    "a-3a, page, 3a ua1",
    "a-4f, page, 4f ua2 wt1a wt1r",
    "a-4f, chapter, 4f ua2 wt1a wt1r",
    "a-4f, book, 4f ua2 wt1a wt1r",
    "a-4f, margin, 4f ua2 wt1a wt1r"
  })
  void aBookWithAnApparatusKeeps(String standard, String notes, String flavours) throws Exception {
    String keys = "reader: " + standard + "\nnotes: " + notes + "\nbibliography: works.bib\n";
    byte[] pdf = reader(keys, APPARATUS, "works.bib", WORKS);
    assertEquals(List.of(), failures(pdf, flavours));
  }

  /** Everything stands in everything: what may not by the standard is parted or joined. */
  @ParameterizedTest
  @CsvSource({"a-2a, 2a ua1", "a-4f, 4f ua2 wt1a wt1r"})
  void whateverStandsInWhat(String standard, String flavours) throws Exception {
    try (InputStream in = StandardsTest.class.getResourceAsStream("/pdf/tags/nested.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(List.of(), failures(reader("reader: " + standard, text), flavours));
    }
  }

  @ParameterizedTest
  @CsvSource({"a-2a, 2a ua1", "a-3a, 3a ua1", "a-4f, 4f ua2 wt1a wt1r"})
  void aBookOfNothingButWordsKeeps(String standard, String flavours) throws Exception {
    assertEquals(List.of(), failures(reader("reader: " + standard, "Only words.\n"), flavours));
  }

  @ParameterizedTest
  @CsvSource({
    "a-2a, 2a, <pdfaid:part>2<, <pdfaid:part>1<",
    "a-3a, 3a, <pdfaid:part>3<, <pdfaid:part>2<",
    "a-4f, 4f, <pdfaid:rev>2020<, <pdfaid:rev>2021<",
    "a-4f, ua2, <pdfuaid:rev>2024<, <pdfuaid:rev>2025<"
  })
  void aFileThatDoesNotKeepThemIsFound(String standard, String flavour, String from, String to)
      throws Exception {
    byte[] pdf = reader("reader: " + standard, "Only words.\n");
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] broken = text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(1, Validated.failures(broken, flavour).size());
  }
}
