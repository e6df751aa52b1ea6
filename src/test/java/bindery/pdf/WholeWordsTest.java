package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Source;
import bindery.style.Ink;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Words that do not stand whole on a line are taken out whole, by readers that know ActualText
 * (Poppler, PDFBox) and by those that do not (pdf.js, MuPDF 1.21).
 */
class WholeWordsTest {
  private static final double SIZE = 10;

  private final TestFaces garamond = TestFaces.garamond();
  private final Source paragraph = new Source("one", 1);
  private int letters;

  /** What a reader takes out that knows the texts of glyphs alone. */
  private static final class Plain extends PDFTextStripper {
    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {}

    @Override
    public void endMarkedContentSequence() {}
  }

  /**
   * A line of a paragraph whose characters go on from those of the line before: a word that ends in
   * {@code ~} has a hyphen that is not its own.
   */
  private Placed.Line line(double y, Source block, double tracking, String text) {
    List<Placed.Piece> pieces = new ArrayList<>();
    Look look = new Look(SIZE, tracking, 0, Ink.BLACK, false, false);
    Span span = Span.of(block, Locale.ENGLISH);
    double at = 0;
    for (String part : text.split("(?<= )|(?= )|(?=~)")) {
      Placed.Kind kind =
          switch (part) {
            case " " -> Placed.Kind.SPACE;
            case "~" -> Placed.Kind.HYPHEN;
            default -> Placed.Kind.TEXT;
          };
      GlyphRun run = garamond.run(part.replace('~', '-'));
      int length = kind == Placed.Kind.HYPHEN ? 0 : part.length();
      pieces.add(new Placed.Piece(at, run, look, span, letters, letters + length, kind));
      letters += length;
      at += run.width(SIZE) + tracking * part.length();
    }
    return new Placed.Line(36, y, 1, pieces, block, Placed.Part.BODY);
  }

  private static void assertText(String wanted, Placed... content) throws IOException {
    assertText(wanted, TestPages.one(content));
  }

  private static void assertText(String wanted, Pages pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(TestPages.print(pages))) {
      for (PDFTextStripper reader : List.of(new PDFTextStripper(), new Plain())) {
        String text = reader.getText(document).replaceAll("[ \u00A0]+", " ").strip();
        String flat = text.replaceAll(" ?(\\R ?)+", "|");
        assertEquals(wanted, flat, reader.getClass().getSimpleName());
      }
      assertTextOfEveryCode(document);
    }
  }

  /** MuPDF puts U+FFFD, pdf.js the number of the code in place of a text that it does not find. */
  private static void assertTextOfEveryCode(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        var font = (PDType0Font) page.getResources().getFont(name);
        var widths = font.getDescendantFont().getCOSObject().getCOSArray(COSName.W);
        for (int cid = 1; cid <= ((COSArray) widths.get(1)).size(); cid++) {
          String text = font.toUnicode(cid);
          assertTrue(text != null && !text.isEmpty() && text.length() <= 8, cid + ": " + text);
        }
      }
    }
  }

  @Test
  void aPartedWordIsReadWhereItBegins() throws IOException {
    assertText(
        "a well-known jumped,|fence",
        line(50, paragraph, 0, "a well-known jum~"),
        line(63, paragraph, 0, "ped, fence"));
  }

  @Test
  void aHyphenOfItsOwnStays() throws IOException {
    assertText(
        "so well-known|a fact",
        line(50, paragraph, 0, "so well-"),
        line(63, paragraph, 0, "known a fact"));
  }

  @Test
  void linesThatMerelyFollowEachOtherAreNotJoined() throws IOException {
    Placed.Line first = line(50, paragraph, 0, "first-");
    letters++;
    assertText("first-|second", first, line(63, paragraph, 0, "second"));
    Placed.Line dash = line(50, paragraph, 0, "one -");
    assertText("one -|two", dash, line(63, paragraph, 0, "two"));
  }

  @Test
  void longRestsAreSaidByMoreThanOneGlyph() throws IOException {
    assertText(
        "neighbourhood|is",
        line(50, paragraph, 0, "neigh~"),
        line(63, paragraph, 0, "bourhood is"));
    assertText(
        "un-revolutionarily|is",
        line(50, paragraph, 0, "un-"),
        line(63, paragraph, 0, "revolutionarily is"));
  }

  @Test
  void restsLongerThanTheGlyphsBeforeThemCanSay() throws IOException {
    String long1 = "of" + "schaft".repeat(30);
    assertText(
        "an un" + long1 + "|is",
        line(50, paragraph, 0, "an un~"),
        line(63, paragraph, 0, long1 + " is"));
  }

  @Test
  void aLineThatRunsToTheLeftIsNotPassedOver() throws IOException {
    Placed.Line first = line(50, paragraph, 0, "an inn~");
    Placed.Line hebrew = line(63, paragraph, 0, "keeper ");
    List<Placed.Piece> pieces = new ArrayList<>(hebrew.pieces());
    GlyphRun run = pieces.get(0).run();
    GlyphRun left =
        new GlyphRun(
            run.face(),
            run.glyphs(),
            run.advances(),
            run.dx(),
            run.dy(),
            run.clusters(),
            run.text(),
            true);
    pieces.set(0, TestPages.piece(left, 0, Placed.Kind.TEXT));
    Placed.Line turned = new Placed.Line(36, 63, 1, pieces, paragraph, Placed.Part.BODY);
    Placed.Line last = line(76, paragraph, 0, "slept");
    String text;
    try (PDDocument document =
        Loader.loadPDF(TestPages.print(TestPages.one(first, turned, last)))) {
      text = new PDFTextStripper().getText(document);
    }
    assertTrue(!text.contains("innslept") && text.contains("slept"), text);
  }

  @Test
  void aWordOnThreeLinesIsReadOnTheFirst() throws IOException {
    assertText(
        "incomprehensible|things",
        line(50, paragraph, 0, "incom~"),
        line(63, paragraph, 0, "prehen~"),
        line(76, paragraph, 0, "sible things"));
  }

  @Test
  void aWordGoesOnInItsOwnBlock() throws IOException {
    Placed.Line first = line(50, paragraph, 0, "The inn~");
    Placed.Line aside = line(200, new Source("one", 2), 0, "A note");
    assertText("The innkeeper|A note|slept", first, aside, line(63, paragraph, 0, "keeper slept"));
  }

  @Test
  void aWordGoesOnOverThePage() throws IOException {
    List<Page> pages =
        List.of(
            TestPages.page(1, new Folio(1, "decimal"), line(400, paragraph, 0, "The inn~")),
            TestPages.page(2, new Folio(2, "decimal"), line(50, paragraph, 0, "keeper slept")));
    assertText("The innkeeper|slept", new Pages(pages, List.of()));
  }

  @Test
  void lettersFarFromEachOtherAreAWord() throws IOException {
    for (double tracking : new double[] {0.3, 0.8, 1.2, 3}) {
      letters = 0;
      assertText(
          "Do More|Acknowledgments at last",
          line(50, paragraph, tracking, "Do More"),
          line(63, paragraph, tracking, "Acknowledgments at last"));
    }
  }

  @Test
  void aPartedWordWithLettersFarFromEachOther() throws IOException {
    assertText(
        "All Acknowledgments|at last",
        line(50, paragraph, 2, "All Acknow~"),
        line(63, paragraph, 2, "ledgments at last"));
  }

  @Test
  void aLeaderIsASpace() throws IOException {
    GlyphRun word = garamond.run("One");
    List<Placed.Piece> pieces = new ArrayList<>();
    pieces.add(TestPages.piece(word, 0, Placed.Kind.TEXT));
    for (int i = 0; i < 20; i++) {
      pieces.add(TestPages.piece(garamond.run("."), 30 + 6 * i, Placed.Kind.LEADER));
    }
    pieces.add(TestPages.piece(garamond.run("12"), 160, Placed.Kind.TEXT));
    assertText("One 12", new Placed.Line(36, 50, 1, pieces, paragraph, Placed.Part.BODY));
  }

  @Test
  void theMarkOfALineThatRunsOverIsNoText() throws IOException {
    Placed.Line first = line(50, paragraph, 0, "return max_");
    Placed.Line rest = line(63, paragraph, 0, "value;");
    List<Placed.Piece> marked = new ArrayList<>();
    marked.add(TestPages.piece(garamond.run("*"), -12, Placed.Kind.TURN_OVER));
    marked.addAll(rest.pieces());
    assertText(
        "return max_value;",
        first,
        new Placed.Line(36, 63, 1, marked, paragraph, Placed.Part.BODY));
  }
}
