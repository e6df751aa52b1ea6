package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Sources;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.words.TextTable;
import bindery.report.Report;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** The file as a whole: boxes, metadata, fonts, and the same bytes every time. */
class PdfFileTest {
  private final TestFaces garamond = TestFaces.garamond();

  private Pages manyPages() {
    List<Page> pages = new ArrayList<>();
    TestFaces italic = TestFaces.garamondItalic();
    for (int n = 1; n <= 100; n++) {
      TestFaces face = n % 3 == 0 ? italic : garamond;
      Placed line =
          TestPages.line(face, 50, "Page " + n + " of a hundred " + (char) ('A' + n % 50));
      pages.add(TestPages.page(n, new Folio(n, "decimal"), line));
    }
    return new Pages(pages, List.of());
  }

  @Test
  void theSameBytesInEveryPlaceAndOnEveryRun() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      byte[] first = TestPages.print(manyPages());
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, TestPages.print(manyPages()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherTextGivesAnotherIdentifier() throws IOException {
    assertTrue(!identifier("one").equals(identifier("two")));
  }

  private String identifier(String text) throws IOException {
    byte[] pdf = TestPages.print(TestPages.one(TestPages.line(garamond, 50, text)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocument().getDocumentID().toString();
    }
  }

  @Test
  void boxesNestWithTheBleedAroundTheTrim() throws IOException {
    Page page =
        new Page(
            1,
            new Folio(1, "decimal"),
            TestPages.kind(),
            TestPages.rule(288, 432, 9, false),
            List.of());
    byte[] pdf = TestPages.print(new Pages(List.of(page), List.of()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage sheet = document.getPage(0);
      assertEquals("[0.0,0.0,306.0,450.0]", sheet.getMediaBox().toString());
      assertEquals("[0.0,0.0,306.0,450.0]", sheet.getBleedBox().toString());
      assertEquals("[9.0,9.0,297.0,441.0]", sheet.getTrimBox().toString());
    }
  }

  @Test
  void aPageWithoutBleedHasItsTrimAllTheSame() throws IOException {
    byte[] pdf = TestPages.print(TestPages.one(TestPages.line(garamond, 50, "text")));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var sheet = document.getPage(0).getCOSObject();
      for (String box : List.of("MediaBox", "BleedBox", "TrimBox")) {
        var corners = sheet.getCOSArray(COSName.getPDFName(box));
        assertArrayEquals(new float[] {0, 0, 288, 432}, corners.toFloatArray(), box);
      }
    }
  }

  @Test
  void noCatalogSaysAnEarlierVersionThanTheHeader() throws IOException {
    byte[] pdf = TestPages.print(TestPages.one(TestPages.line(garamond, 50, "text")));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1.7f, document.getVersion());
      assertNull(document.getDocumentCatalog().getCOSObject().getItem(COSName.VERSION));
    }
  }

  @Test
  void editionsOfTheSamePagesHaveIdentifiersOfTheirOwn() throws IOException {
    Pages pages = TestPages.one(TestPages.line(garamond, 50, "text"));
    try (PDDocument reader = Loader.loadPDF(TestPages.print(pages, true, new Report()));
        PDDocument print = Loader.loadPDF(TestPages.print(pages, false, new Report()))) {
      assertNotEquals(
          reader.getDocument().getDocumentID().toString(),
          print.getDocument().getDocumentID().toString());
    }
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    byte[] pdf = TestPages.print(TestPages.one(TestPages.line(garamond, 50, "text")));
    assertEquals("%PDF-1.7", new String(pdf, 0, 8, StandardCharsets.US_ASCII));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var info = document.getDocumentInformation();
      assertEquals("Typee & Omoo: Two Tales", info.getTitle());
      assertEquals("Herman Melville", info.getAuthor());
      assertEquals("D:20260301120000Z", info.getPropertyStringValue("CreationDate"));
      assertEquals("en-US", document.getDocumentCatalog().getLanguage());
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("Typee &amp; Omoo: Two Tales"), xmp);
      assertTrue(xmp.contains("<dc:identifier>urn:isbn:978-0-00-000000-2</dc:identifier>"), xmp);
      assertTrue(xmp.contains("<xmp:CreateDate>2026-03-01T12:00:00Z</xmp:CreateDate>"), xmp);
    }
  }

  @Test
  void fontsAreSubsetsWithTheRightShapesAndWidths() throws IOException {
    byte[] pdf = TestPages.print(TestPages.one(TestPages.line(garamond, 50, "Quickly")));
    assertTrue(pdf.length < 20_000, "a whole font is half a million bytes: " + pdf.length);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var font = (PDType0Font) document.getPage(0).getResources().getFont(COSName.getPDFName("F1"));
      assertTrue(font.getName().matches("[A-Z]{6}\\+EBGaramond-Regular"), font.getName());
      var descendant = (PDCIDFontType2) font.getDescendantFont();
      for (int cid = 1; cid <= 7; cid++) {
        int glyph = garamond.glyph(font.toUnicode(cid).codePointAt(0));
        assertEquals(garamond.face.advances()[glyph], font.getWidth(cid), 0.01);
        assertEquals(font.getWidth(cid), font.getWidthFromFont(cid), 0.01);
        assertEquals(garamond.outline(glyph).getBounds2D(), descendant.getPath(cid).getBounds2D());
      }
    }
  }

  @Test
  void aFullDiskIsTheCallersToKnow() {
    OutputStream full =
        new OutputStream() {
          private int left = 1000;

          @Override
          public void write(int b) throws IOException {
            if (left-- <= 0) {
              throw new IOException("No space left on device");
            }
          }
        };
    PdfPress press =
        new PdfPress(
            TestPages.BOOK,
            Sources.none(),
            new PdfOptions(TestPages.DATE, true),
            DrawingWords.NONE);
    IOException said =
        assertThrows(IOException.class, () -> press.print(manyPages(), full, new Report()));
    assertEquals("No space left on device", said.getMessage());
  }

  @Test
  void moreThanAFontfulOfCodesBecomesTwoFonts() {
    List<Long> keys = new ArrayList<>();
    TextTable table = new TextTable();
    for (int text = 0x20; keys.size() < FaceCodes.PER_FONT + 2; text++) {
      if (text < 0xD800 || text > 0xDFFF) {
        keys.add(FaceCodes.key(5, text));
      }
    }
    FaceCodes codes = new FaceCodes(garamond.face, 3, keys, table);
    assertEquals(2, codes.fonts());
    assertEquals(FaceCodes.PER_FONT, codes.pairs(0).size());
    assertEquals(2, codes.pairs(1).size());
    int[] seen = keys.stream().mapToInt(key -> codes.code(5, (int) (long) key)).sorted().toArray();
    int[] all = new int[keys.size()];
    Arrays.setAll(all, i -> i);
    assertArrayEquals(all, seen);
  }
}
