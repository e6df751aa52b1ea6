package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.pdf.drawing.DrawingText;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.drawing.GlyphOutlines;
import bindery.report.Place;
import bindery.report.Report;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  private final DrawingWords lettering =
      (text, families, weight, italic) ->
          List.of(mono.run(text.toLowerCase(java.util.Locale.ROOT)));

  private final List<Integer> missing = new ArrayList<>();

  private String outlined(String inner) {
    return new DrawingText(lettering)
        .outlined("<svg font-size=\"10\">" + inner + "</svg>", c -> missing.add(c));
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
    String path = new GlyphOutlines().path(mono.run("h"), 10, x, y, 0, 1);
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
  void aSpanGoesOnFromTheTextAroundIt() {
    // The place of the first letter is the text's although a span has that letter.
    assertEquals(
        List.of(start(5, 20), start(11, 20)),
        starts(outlined("<text x=\"5\" y=\"20\"><tspan fill=\"#666\">h</tspan>h</text>")));
    assertEquals(
        List.of(start(100 - 18, 20), start(100 - 6, 20)),
        starts(
            outlined(
                "<text x=\"100\" y=\"20\" text-anchor=\"end\"><tspan>h</tspan> <tspan"
                    + " text-anchor=\"start\">h</tspan></text>")));
    // Lists count through spans; what a span says of a letter comes first.
    assertEquals(
        List.of(start(1, 0), start(7, 0), start(30, 0), start(50, 0)),
        starts(
            outlined("<text x=\"1 7 20 50\">h<tspan>h</tspan><tspan x=\"30\">h</tspan>h</text>")));
    // A shift of the text moves a span's letter too.
    assertEquals(
        List.of(start(3, 4)), starts(outlined("<text dx=\"3\" dy=\"4\"><tspan>h</tspan></text>")));
  }

  @Test
  void spansInheritAndChangeTheFont() {
    String wide = new GlyphOutlines().path(mono.run("h"), 20, 5, 9, 0, 1);
    assertEquals(
        starts("d=\"" + wide + "\""),
        starts(outlined("<text x=\"5\" y=\"9\" font-size=\"20\"><tspan>h</tspan></text>")));
    assertEquals(
        starts("d=\"" + wide + "\""),
        starts(outlined("<text x=\"5\" y=\"9\"><tspan style=\"font-size:2em\">h</tspan></text>")));
    String half = new GlyphOutlines().path(mono.run("h"), 5, 6, 9 + 2, 0, 1);
    assertEquals(
        List.of(start(0, 9), starts("d=\"" + half + "\"").get(0)),
        starts(
            outlined(
                "<text y=\"9\">h<tspan font-size=\"50%\" baseline-shift=\"sub\">h</tspan></text>")));
  }

  @Test
  void percentagesAreOfTheViewBox() {
    assertEquals(
        List.of(start(100 - 3, 25)),
        starts(
            outlined(
                "<svg viewBox=\"0 0 200 50\"><text x=\"50%\" y=\"50%\""
                    + " text-anchor=\"middle\">h</text></svg>")));
  }

  @Test
  void textLengthSpacesLettersOrWidensThem() {
    assertEquals(
        List.of(start(0, 0), start(14, 0)),
        starts(outlined("<text textLength=\"20\">h<tspan>h</tspan></text>")));
    assertEquals(
        List.of(start(100 - 20, 0), start(100 - 6, 0)),
        starts(outlined("<text x=\"100\" text-anchor=\"end\" textLength=\"20\">h<a>h</a></text>")));
    String wide = new GlyphOutlines().path(mono.run("h"), 10, 24, 0, 0, 2);
    assertEquals(
        starts("d=\"" + wide + "\""),
        starts(
                outlined(
                    "<text textLength=\"48\" lengthAdjust=\"spacingAndGlyphs\">hh<a>hh</a></text>"))
            .subList(1, 2));
    // Letters with places of their own are left there.
    assertEquals(
        List.of(start(0, 0), start(30, 0)),
        starts(outlined("<text textLength=\"20\" x=\"0 30\">hh</text>")));
  }

  @Test
  void charactersThatNoFaceHasAreTold() {
    outlined("<text>h\u3042<tspan>\u3044</tspan></text>");
    assertEquals(List.of(0x3042, 0x3044), missing);
  }

  @Test
  void hiddenSpansAreNotSet() {
    assertEquals(
        List.of(start(0, 0)), starts(outlined("<text><tspan display=\"none\">h</tspan>h</text>")));
  }

  @Test
  void whiteSpaceCollapses() {
    assertEquals(
        starts(outlined("<text>h<tspan> h</tspan></text>")),
        starts(outlined("<text>\n  h\n  <tspan>\n h </tspan>\n</text>")));
    assertEquals(
        List.of(start(12, 0), start(30, 0)),
        starts(outlined("<text xml:space=\"preserve\">  h<tspan>  h </tspan></text>")));
    assertEquals(
        List.of(start(12, 0)), starts(outlined("<text style=\"white-space:pre\">\n h</text>")));
  }

  @Test
  void stylesReachTextByClassAndByElement() {
    String svg =
        outlined(
            "<style>text{fill:blue} .end{text-anchor:end} text.big{font:bold 20px X}</style>"
                + "<text class=\"end big\" x=\"100\">h</text>");
    assertTrue(svg.contains("fill:blue"), svg);
    assertFalse(svg.contains("<style"), svg);
    String wide = new GlyphOutlines().path(mono.run("h"), 20, 88, 0, 0, 1);
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
    Placed image = new Placed.Image(36, 36, 150, 75, picture, "", Source.NONE);
    Pages pages = TestPages.one(image, image);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfPress(TestPages.BOOK, Sources.none(), new PdfOptions(TestPages.DATE, true), lettering)
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
