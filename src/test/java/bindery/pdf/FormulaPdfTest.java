package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.page.Pages;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is taken out of a file of formulas, and how they are written into it. */
class FormulaPdfTest {
  private static final String PAGE = "@page { size: 300pt 200pt; margin: 20pt } ";

  private static Pages pages(String body) {
    SmallEdition edition = SmallEdition.of(PAGE, body);
    Pages pages = edition.made().pages();
    assertEquals(List.of(), edition.report.problems());
    return pages;
  }

  /** The text by the glyphs alone: what a reader sees that does not know ActualText. */
  private static String text(String body) throws IOException {
    String content = "";
    try (PDDocument document = Loader.loadPDF(TestPages.print(pages(body)))) {
      content = new PDFTextStripper().getText(document);
    }
    return content.replace("\u2060", "").replaceAll("\\s+", " ").strip();
  }

  private static String written(String body) throws IOException {
    return PdfDump.contents(TestPages.print(pages(body)));
  }

  private static String actual(String text) {
    return "/Span <</ActualText " + TextString.hex(text) + ">> BDC";
  }

  @Test
  void aFormulaIsReadAsOneText() throws IOException {
    String body = "<p>ab <math><mi>x</mi><mo>=</mo><msup><mi>y</mi><mn>2</mn></msup></math> cd</p>";
    String content = written(body);
    assertTrue(content.contains(actual("x = y^2")), content);
    assertEquals("ab x = y^2 cd", text(body));
  }

  /** Its pieces are written from the left as all others of the line, and still read as one. */
  @Test
  void aFormulaInALineThatRunsToTheLeftIsReadAsOneTextToo() throws IOException {
    String fraction = "<math><mfrac><mi>xx</mi><mi>y</mi></mfrac><mo>+</mo><mn>1</mn></math>";
    SmallEdition edition =
        SmallEdition.of(PAGE + "p { direction: rtl }", "<p>אב " + fraction + " גד</p>");
    String content = PdfDump.contents(TestPages.print(edition.made().pages()));
    assertEquals(2, content.split("ActualText", -1).length, content);
    assertTrue(content.contains(actual("xx/y + 1")), content);
  }

  @Test
  void aFormulaOnTwoLinesIsReadInTwoPieces() throws IOException {
    String sum = "<mo>+</mo><mi>yyyyyyyyyyyy</mi>".repeat(4);
    String content = written("<p><math><mi>x</mi>" + sum + "</math></p>");
    assertTrue(content.contains(actual("x + " + "yyyyyyyyyyyy + ".repeat(3).strip())), content);
    assertTrue(content.contains(actual("yyyyyyyyyyyy")), content);
  }

  @Test
  void formulasSideBySideAreReadApart() throws IOException {
    String x = "<math><mi>x</mi></math>";
    String content = written("<p>" + x + x + "</p>");
    assertEquals(3, content.split(java.util.regex.Pattern.quote(actual("x")), -1).length);
  }

  @Test
  void signsOfManyPartsSayTheirTextOnce() throws IOException {
    String body =
        "<div class=\"math display\"><math display=\"block\"><mo>{</mo><mspace height=\"3em\""
            + " depth=\"3em\"/><mi>x</mi></math></div>";
    assertTrue(written(body).contains(actual("{x")));
    assertEquals("{x", text(body));
  }

  @Test
  void scriptsAndLettersOfAlphabetsArePlainLetters() throws IOException {
    String body = "<p><math><msub><mi>x</mi><mi mathvariant=\"normal\">ℝ</mi></msub></math></p>";
    StringBuilder map = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(TestPages.print(pages(body)))) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        COSDictionary font = document.getPage(0).getResources().getFont(name).getCOSObject();
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        map.append(stream.toTextString());
      }
    }
    String all = map.toString();
    assertTrue(all.contains("<0078>") && all.contains("<0052>"), all);
    assertFalse(all.contains("D835") || all.contains("211D"), all);
  }

  @Test
  void rulesStandWithTheirFractions() throws IOException {
    String content = written("<p><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math></p>");
    assertTrue(content.matches("(?s).*\\bre\\s+f.*"), content);
  }
}
