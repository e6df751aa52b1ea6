package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manuscript through the whole press, and its text taken back out of the PDF. */
class TextOutTest {
  /** Margins of the house's design, where running heads and folios stand. */
  private static final double HEAD = 60;

  private static final double FOOT = 66;

  @TempDir Path folder;

  /** What stands between the margins, as one line. */
  private String textOf(String manuscript) throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Text Out\nauthor: Ann Author\nlanguage: en\n")
            .with("01-one.md", manuscript);
    assertEquals(0, bench.build("--edition", "reader", "--quiet"), bench.err());
    assertEquals("", bench.err());
    byte[] pdf = bench.books().get("text-out.pdf").getBytes(StandardCharsets.ISO_8859_1);
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        text.append(body(page));
      }
    }
    String joined = text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    return joined.substring(joined.indexOf("Chapter of All"));
  }

  private static String body(PDPage page) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(false);
    double depth = page.getMediaBox().getHeight() - HEAD - FOOT;
    stripper.addRegion("body", new Rectangle2D.Double(0, HEAD, 1000, depth));
    stripper.extractRegions(page);
    return stripper.getTextForRegion("body");
  }

  @Test
  void aNoteThatNobodyCallsIsSetAtTheEnd() throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with("01-one.md", "# Notes\n\nText.[^a]\n\n[^b]: Lonely.\n\n[^a]: Called.\n");
    assertEquals(0, bench.build("--edition", "reader", "--quiet"), bench.err());
    byte[] pdf = bench.books().get("notes.pdf").getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String last = body(document.getPage(document.getNumberOfPages() - 1));
      String flat = last.substring(last.indexOf("Text")).replaceAll("[\\s\\p{Z}]+", " ").strip();
      assertEquals("Text.1 Lonely. 1 Called.", flat);
    }
  }

  @Test
  void noBreakSpacesComeOutAsTheyWentIn() throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Espaces\nlanguage: fr\n")
            .with("01-one.md", "# Un\n\nDix\u00a0mots\u00a0! Et dix\u202fmots\u202f?\n");
    assertEquals(0, bench.build("--edition", "reader", "--quiet"), bench.err());
    byte[] pdf = bench.books().get("espaces.pdf").getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String last = body(document.getPage(document.getNumberOfPages() - 1));
      String words = last.substring(last.indexOf("Dix")).strip();
      assertEquals("Dix\u00a0mots\u00a0! Et dix\u202fmots\u202f?", words);
    }
  }

  @Test
  void wordsComeOutAsTheyWentIn() throws IOException {
    assertEquals(
        "Chapter of All The office staff found five fluffy waffles; an affable chef baked difficult"
            + " soufflés in the official kitchen of the characteristically extraordinary"
            + " institution, notwithstanding incomprehensible misunderstandings. “Don’t,” she said"
            + " – ‘never’ — and left… It cost 1/2 of 31/4 euros in 1984. A naïve façade: Ångström,"
            + " Łódź, Çeşme, Ελλάδα and Москва, a well-known co-operation, softhyphenation, e.g. a"
            + " link and f(x); x2 and H2O. Small Caps Here, ALL SMALL, and ½ a coffee.",
        textOf(
            """
            # Chapter of All

            The *office* staff found five fluffy waffles; an affable chef baked difficult soufflés in
            the official kitchen of the characteristically extraordinary institution, notwithstanding
            incomprehensible misunderstandings. "Don't," she said -- 'never' --- and **left**... It
            cost [1/2]{.fraction} of 3[1/4]{.fraction} euros in 1984.

            A naïve façade: Ångström, Łódź, Çeşme, Ελλάδα and Москва, a well-known co-operation,
            soft\u00ADhyphen\u00ADation, e.g. [a link](https://example.org/path) and `f(x)`; x^2^ and
            H~2~O. [Small Caps Here]{.smallcaps}, <abbr class="caps">ALL SMALL</abbr>, and ½ a coffee.
            """));
  }

  @Test
  void blocksComeOutInTheirOrder() throws IOException {
    assertEquals(
        "Chapter of All Quoted words stand a little in, “so to speak”, and are long enough to fill"
            + " a second line of the page. • first item, effortlessly • second item with a"
            + " paragraph 1. one 2. two Term Its definition, fittingly defined. Fig Amount Note a"
            + " 1.25 offset b 12.50 shuffled leaves int answer = compute(alpha, beta, gamma, delta,"
            + " epsilon, zeta, eta, theta, iota, kappa, lambda); return answer; // fi fl ffi The"
            + " lines of a verse are broken by hand Next of all * * * The end, afloat.",
        textOf(
            """
            # Chapter of All

            > Quoted words stand a little in, "so to speak", and are long enough to fill a second
            > line of the page.

            - first item, effortlessly
            - second item

              with a paragraph
              1. one
              2. two

            Term
            : Its definition, fittingly defined.

            | Fig | Amount | Note            |
            |:----|-------:|-----------------|
            | a   |   1.25 | offset          |
            | b   |  12.50 | shuffled leaves |

            ```java
            int answer = compute(alpha, beta, gamma, delta, epsilon, zeta, eta, theta, iota, kappa, lambda);
                return answer; // fi fl ffi
            ```

            | The lines of a verse
            |     are broken by hand

            ## Next [of all]{.smallcaps}

            * * *

            The end, afloat.
            """));
  }

  @Test
  void notesComeOutBelowThePageThatCallsThem() throws IOException {
    assertEquals(
        "Chapter of All The text.1 More text.2 1 The first note, with efficient words and a URL"
            + " https://example.com/a. 2 A second note.",
        textOf(
            """
            # Chapter of All

            The text.[^one] More text.[^two]

            [^one]: The first note, with *efficient* words and a URL <https://example.com/a>.
            [^two]: A second note.
            """));
  }

  @Test
  void aLongParagraphIsWholeOverManyLinesAndPages() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      words.append(
          i % 7 == 0 ? "uncharacteristically " : i % 3 == 0 ? "office " : "misunderstanding ");
    }
    String paragraph = words.toString().strip() + '.';
    assertEquals("Chapter of All " + paragraph, textOf("# Chapter of All\n\n" + paragraph + "\n"));
  }
}
