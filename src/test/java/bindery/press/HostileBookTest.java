package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small books that broke the build once: they are built, or what is wrong with them is told. */
class HostileBookTest {
  @TempDir Path folder;

  private TestFolder bench(String markdown, String css) {
    return new TestFolder(folder).with("1.md", markdown).with("styles/reader.css", css);
  }

  private static String reader(TestFolder bench) {
    assertEquals(0, bench.build("--edition", "reader", "--verbose"), bench.err());
    String pdf = bench.books().values().iterator().next();
    try (PDDocument document = Loader.loadPDF(pdf.getBytes(StandardCharsets.ISO_8859_1))) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void told(TestFolder bench, String what) {
    assertTrue(bench.err().contains(what), bench.err());
  }

  @Test
  void aBodyWithoutLeading() {
    TestFolder bench = bench("# One\n\nqbaz\n", "body { line-height: 0 }");
    assertTrue(reader(bench).contains("qbaz"));
    told(bench, "warning: the leading of <body> is 0.00 points");
  }

  @Test
  void sheetsThatNoPdfCanHave() {
    for (String size : new String[] {"2000000pt", "1e-9em 9in", "500pt 1000000in"}) {
      TestFolder bench = bench("# One\n\nqbaz\n", "@page { size: " + size + " }");
      assertEquals(1, bench.build("--edition", "reader"), size);
      told(bench, "points cannot be; a side has from 3 to 14400: ‘@page’; give it another size");
    }
    TestFolder none = bench("# One\n\nqbaz\n", "@page { size: 0 9in }");
    reader(none);
    told(none, "a page cannot be 0 wide or high ‘size: 0 9in’; give it a size");
  }

  @Test
  void marginsThatMakePagesOfKilometres() {
    String css = "@page { size: 300pt 400pt; margin: -2147483648mm 33pt }";
    TestFolder bench = bench("# One\n\nqbaz\n", css);
    assertTrue(reader(bench).contains("qbaz"));
    told(bench, "text is set 300 wide and 400 high at most, as the sheet is");
  }

  @Test
  void typeThatNobodyCanRead() {
    TestFolder bench = bench("# One\n\nqbaz *qcaz*\n", "em { font-size: 1e-3pt }");
    String text = reader(bench);
    assertTrue(text.contains("qbaz") && text.contains("qcaz"), text);
    told(bench, "styles/reader.css:1:6: warning: nobody reads type as small as this");
  }

  @Test
  void marginsBelowNothing() {
    String css = "table, pre, hr, h2, figure { margin: -9999% } p { padding: 0; margin: -300pt }";
    TestFolder bench =
        bench("# One\n\nqbaz\n\n| qcaz |\n|-|\n\n```\nqdaz\n```\n\n***\n\n## qfaz\n", css);
    String text = reader(bench);
    for (String word : new String[] {"qbaz", "qcaz", "qdaz", "qfaz"}) {
      assertTrue(text.contains(word), word);
    }
  }

  @Test
  void runningHeadsHaveABound() {
    String words = "word ".repeat(520);
    TestFolder bench = bench("# " + words + "\n\n" + "Text and text. ".repeat(2000), "");
    reader(bench);
    told(bench, "this running head is wider than its place and was cut");
    TestFolder one = bench("# " + "ward".repeat(200) + "\n\n" + "Text. ".repeat(4000), "");
    reader(one);
    told(one, "this running head is wider than its place and was cut");
  }

  @Test
  void stylesSetNoLongTexts() {
    String text = "W".repeat(50_000);
    TestFolder bench =
        bench("# One\n\nqbaz\n", "p::before { content: '" + text + "' } p { color: red }");
    assertFalse(reader(bench).contains("WW"));
    told(bench, "warning: a style sets texts of up to 1,000 letters ‘content: 'WWW");
  }

  @Test
  void picturesWithSizesThatAreNone() throws IOException {
    byte[] png = Files.readAllBytes(Path.of("src/site/images/spread.png"));
    for (String width : new String[] {"NaN", "Infinity", "-3", "0", "1e9", "50%%"}) {
      TestFolder bench = bench("qbaz![a](p.png){width=" + width + "}\n", "").with("p.png", png);
      assertTrue(reader(bench).contains("qbaz"));
      told(
          bench,
          "1.md:1:5: warning: this is no size of a picture and is left out: ‘width=" + width);
    }
    TestFolder good = bench("qbaz![a](p.png){width=50%}\n", "").with("p.png", png);
    reader(good);
    assertFalse(good.err().contains("no size"), good.err());
  }

  @Test
  void tablesOfMoreColumnsThanAnyPageHas() {
    StringBuilder head = new StringBuilder();
    IntStream.range(0, 26)
        .forEach(i -> head.append("|q").append((char) ('a' + i)).append("cuzo qz"));
    String table = head + "|\n" + "|:-:".repeat(26) + "|\n" + "||".repeat(13) + "`H~2~Oqrocuz`|\n";
    String text = reader(bench(table, "")).replaceAll("[^a-z]", "");
    assertFalse(text.isEmpty());
  }

  @Test
  void textInAFigureButInNoCaptionIsNotLost() throws IOException {
    byte[] png = Files.readAllBytes(Path.of("src/site/images/spread.png"));
    String img = "<img src=p.png>";
    String figures =
        "<figure>%s qabz</figure>\n\n<figure><figure>%s</figure>qbbz<figure>%s qcbz</figure></figure>\n"
            .formatted(img, img, img);
    String text = reader(bench(figures, "").with("p.png", png));
    for (String word : new String[] {"qabz", "qbbz", "qcbz"}) {
      assertTrue(text.contains(word), word);
    }
  }

  @Test
  void textInATableButInNoCellIsNotLost() {
    String text =
        reader(
            bench(
                "e<table>qabz\n\n- e<table>qbbz\n\n| a |\n|-|\n| e<table><tr>qcbz |\n\n"
                    + "qdbz <table><tr><td>qebz<table>qfbz\n\n<table>\n> qgbz\n\n</table>\n\n"
                    + "<table><tr>\n\n- qhbz\n\n</tr></table>\n",
                ""));
    for (String word :
        new String[] {"qabz", "qbbz", "qcbz", "qdbz", "qebz", "qfbz", "qgbz", "qhbz"}) {
      assertTrue(text.contains(word), word);
    }
  }

  @Test
  void moreColumnsThanAnyPageHasRoomFor() {
    String row = "|" + "word|".repeat(500) + "\n";
    TestFolder bench = bench(row + "|" + "-|".repeat(500) + "\n" + row, "");
    assertEquals(1, bench.build("--edition", "reader", "--verbose"));
    told(bench, "1.md:1:1: error: the columns of this table need ");
    told(
        bench,
        "‘word word word word word word word word…’; divide it into tables of fewer columns");
    told(bench, "\n1 error, ");
  }

  @Test
  void whatManyColumnsMakeTiny() {
    int columns = 150;
    String row = "|" + "A~bc~|".repeat(columns) + "\n";
    String markdown = row + "|" + "-|".repeat(columns) + "\n" + row;
    String text = reader(bench(markdown, "sub { font-size: 30% }"));
    assertEquals(2 * columns, text.chars().filter(c -> c == 'c').count(), text);
  }

  @Test
  void aRowThatStandsInNoTable() {
    TestFolder bench = bench("# One\n\n<tr><\n\nqbaz\n", "");
    assertTrue(reader(bench).contains("qbaz"));
  }

  /** A map of Unicode has room for some 250 letters a glyph, and the face of this word no blank. */
  @Test
  void aWordOverManyLinesInAFaceOfItsOwn() {
    String word = "qi" + "chenschaftlichingens".repeat(20) + "z";
    TestFolder bench = bench("# One\n\nqbaz\n: qdaz **qfaz *" + word + "*** qgaz\n", "");
    assertTrue(reader(bench).replaceAll("\\s", "").contains(word));
  }

  @Test
  void lettersManyTimesHigherThanTheirLeading() {
    String css = "body { margin-top: 38pt } * { font-size: 99999% }";
    TestFolder bench =
        bench("qbaz^[qcaz] x^qdaz^\n\n9. qfaz\n\n   ![a](p.gif)qgaz\n\nqhaz\n: qkaz\n", css);
    assertTrue(reader(bench).contains("qkaz"));
  }

  /** What calc() makes is 0 where a length cannot be below it (CSS Values 4 §10.12). */
  @Test
  void paddingsBelowNothing() {
    String css = "ul, p { padding: calc(10% - 1e30pt) } pre { height: calc(1% - 1e9pt) }";
    TestFolder bench = bench("- qbaz\n\nqcaz\n\n```\nqdaz\n```\n", css);
    String text = reader(bench);
    assertTrue(text.contains("qbaz") && text.contains("qcaz") && text.contains("qdaz"), text);
  }

  /** An item of two lines, each taller than whole numbers count: told, and off the sheet. */
  @Test
  void leadingsOfMoreLinesThanAPageHas() {
    TestFolder bench =
        bench("| q\n4. " + "Dampfschifffahrt ".repeat(9) + "\n", "li { line-height: 1e30 }");
    assertEquals(0, bench.build("--edition", "reader"), bench.err());
    assertTrue(bench.err().contains("this is taller than a page"), bench.err());
  }
}
