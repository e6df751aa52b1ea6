package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Source;
import bindery.style.Ink;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is taken back out of a file is what was put in. */
class PdfTextTest {
  private final TestFaces garamond = TestFaces.garamond();

  private static String textOf(Pages pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(TestPages.print(pages))) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  private static Placed.Line line(double y, Placed.Piece... pieces) {
    return new Placed.Line(36, y, 1, List.of(pieces), Source.NONE, Placed.Part.BODY);
  }

  private static String textOf(GlyphRun run) throws IOException {
    return textOf(TestPages.one(line(50, TestPages.piece(run, 0, Placed.Kind.TEXT))));
  }

  @Test
  void wordsAndSpaces() throws IOException {
    String words = "“It was—so to speak—quite a well-known fact,” she said.";
    assertEquals(words, textOf(TestPages.one(TestPages.line(garamond, 50, words))));
  }

  @Test
  void twoFacesAndAChangeOfSizeOnOneLine() throws IOException {
    GlyphRun call = garamond.run("call");
    GlyphRun gap = garamond.run(" ");
    double end = call.width(10) + gap.width(10);
    Placed.Piece word = TestPages.piece(call, 0, Placed.Kind.TEXT);
    Placed.Piece space = TestPages.piece(gap, call.width(10), Placed.Kind.SPACE);
    Placed.Piece code =
        TestPages.piece(TestFaces.mono().run("f(x)"), end, Look.plain(8.5, Ink.BLACK));
    assertEquals("call f(x)", textOf(TestPages.one(line(50, word, space, code))));
  }

  @Test
  void aLigatureIsItsLetters() throws IOException {
    int[] glyphs = {'o', 'f', '\uFB01', 'c', 'e'};
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = garamond.glyph(glyphs[i]);
    }
    GlyphRun run = garamond.run(glyphs, new int[] {0, 1, 2, 4, 5}, "office", false);
    assertEquals("office", textOf(run));
  }

  @Test
  void oneGlyphMayStandForTwoTexts() throws IOException {
    // As small capitals do: the glyph of A for “a” and for “A”.
    assertEquals("Aa Bb", textOf(garamond.run("AA BB", "Aa Bb")));
  }

  @Test
  void aClusterOfManyGlyphsIsItsTextOnce() throws IOException {
    int[] glyphs = {
      garamond.glyph('c'), garamond.glyph('e'), garamond.glyph('´'), garamond.glyph('s')
    };
    GlyphRun run = garamond.run(glyphs, new int[] {0, 1, 1, 2}, "cés", false);
    assertEquals("cés", textOf(run));
    String content = PdfDump.contents(TestPages.print(onePiece(run)));
    assertTrue(content.contains("/Span <</ActualText <FEFF00E9>>> BDC"), content);
  }

  private static Pages onePiece(GlyphRun run) {
    return TestPages.one(line(50, TestPages.piece(run, 0, Placed.Kind.TEXT)));
  }

  @Test
  void textToTheLeftComesOutInItsOrder() throws IOException {
    GlyphRun first = leftward("\u05D0\u05D1\u05D2", "ABC");
    GlyphRun second = leftward("\u05D3\u05D4\u05D5", "DEF");
    GlyphRun space = garamond.run(" ");
    double end = 200;
    double at = end - first.width(10);
    Placed.Piece word = TestPages.piece(first, at, Placed.Kind.TEXT);
    Placed.Piece gap = TestPages.piece(space, at - space.width(10), Placed.Kind.SPACE);
    double rest = at - space.width(10) - second.width(10);
    Placed.Piece next = TestPages.piece(second, rest, Placed.Kind.TEXT);
    assertEquals(
        "\u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5", textOf(TestPages.one(line(50, word, gap, next))));
  }

  /** A run from right to left; Latin glyphs do for Hebrew ones. */
  private GlyphRun leftward(String text, String shapes) {
    int[] glyphs = new int[3];
    for (int i = 0; i < 3; i++) {
      glyphs[i] = garamond.glyph(shapes.charAt(2 - i));
    }
    return garamond.run(glyphs, new int[] {2, 1, 0}, text, true);
  }

  @Test
  void charactersBeyondTheFirstPlane() throws IOException {
    assertEquals("𝔸x", textOf(garamond.run("Ax", "𝔸x")));
  }
}
