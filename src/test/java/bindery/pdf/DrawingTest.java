package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.galley.Placed;
import bindery.page.Pages;
import bindery.report.Place;
import bindery.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** Drawings: their words become outlines of the book's faces, their lines stay lines. */
class DrawingTest {
  private final TestFaces mono = TestFaces.mono();
  private final Lettering lettering =
      (text, families, weight, italic) ->
          List.of(mono.run(text.toLowerCase(java.util.Locale.ROOT)));

  private String outlined(String inner) {
    return new DrawingText(lettering).outlined("<svg font-size=\"10\">" + inner + "</svg>");
  }

  /** Where each path starts, rounded to whole units: a stem of the letter l is 3 from its left. */
  private static List<String> starts(String svg) {
    return Pattern.compile("d=\"M(-?\\d+)[.\\d]* (-?\\d+)")
        .matcher(svg)
        .results()
        .map((MatchResult m) -> m.group(1) + " " + m.group(2))
        .toList();
  }

  private String start(double x, double y) {
    String path = new GlyphOutlines().path(mono.run("h"), 10, x, y, 0);
    return starts("d=\"" + path + "\"").get(0);
  }

  @Test
  void textBecomesAGroupOfPathsWithItsPaint() {
    String svg = outlined("<text x=\"5\" y=\"20\" fill=\"red\" class=\"a\" id=\"t\">h</text>");
    assertFalse(svg.contains("<text"), svg);
    assertTrue(svg.contains("<g fill=\"red\" class=\"a\" id=\"t\"><path d=\"M"), svg);
    assertEquals(List.of(start(5, 20)), starts(svg));
  }

  @Test
  void anchorsLookAtTheWholeChunk() {
    assertEquals(
        List.of(start(100 - 12, 0)),
        starts(outlined("<text x=\"100\" text-anchor=\"end\">hh</text>")));
    assertEquals(
        List.of(start(100 - 9, 0), start(100 - 3, 0)),
        starts(outlined("<text x=\"100\" text-anchor=\"middle\">h<tspan>hh</tspan></text>")));
  }

  @Test
  void spansStartLinesAndLettersHavePlaces() {
    assertEquals(
        List.of(start(5, 10), start(5, 22)),
        starts(outlined("<text x=\"5\" y=\"10\">h<tspan x=\"5\" dy=\"1.2em\">h</tspan></text>")));
    assertEquals(
        List.of(start(5, 0), start(25, 0)), starts(outlined("<text x=\"5 25\">hh</text>")));
  }

  @Test
  void whiteSpaceCollapses() {
    assertEquals(
        starts(outlined("<text>h<tspan> h</tspan></text>")),
        starts(outlined("<text>\n  h\n  <tspan>\n h </tspan>\n</text>")));
  }

  @Test
  void stylesReachTextByClassAndByElement() {
    String svg =
        outlined(
            "<style>text{fill:blue} .end{text-anchor:end} text.big{font:bold 20px X}</style>"
                + "<text class=\"end big\" x=\"100\">h</text>");
    assertTrue(svg.contains("fill:blue"), svg);
    assertFalse(svg.contains("<style"), svg);
    String wide = new GlyphOutlines().path(mono.run("h"), 20, 88, 0, 0);
    assertEquals(starts("d=\"" + wide + "\""), starts(svg));
  }

  @Test
  void aDrawingIsAFormOfVectorsWithoutFonts() throws IOException {
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
        <rect x="10" y="10" width="50" height="20" fill="#333"/><text x="20" y="60">hh</text></svg>
        """;
    Report report = new Report();
    Picture picture =
        Pictures.read("a.svg", svg.getBytes(StandardCharsets.UTF_8), Place.NOWHERE, report)
            .orElseThrow();
    Placed image = new Placed.Image(36, 36, 150, 75, picture, "", null);
    Pages pages = TestPages.one(image, image);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfPress(TestPages.BOOK, new PdfOptions(TestPages.DATE, true), lettering)
        .print(pages, out, report);
    assertEquals(List.of(), report.problems());
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      var resources = document.getPage(0).getResources();
      var form = (PDFormXObject) resources.getXObject(COSName.getPDFName("Im1"));
      assertEquals("[0.0,0.0,150.0,75.0]", form.getBBox().toString());
      String content = new String(form.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      // 10 pixels are 7.5 points; a dark gray is gray ink.
      assertTrue(content.contains("7.5 67.5 m"), content);
      assertTrue(content.contains("0.2 sc"), content);
      assertFalse(content.contains("Tf"), content);
    }
    String page = PdfDump.contents(out.toByteArray());
    String placed = "q\n150 0 0 75 36 321 cm\n0.0066666667 0 0 0.0133333333 0 0 cm\n/Im1 Do\nQ\n";
    assertEquals(placed + placed, page);
  }
}
