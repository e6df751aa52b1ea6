package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.DrawingReport;
import bindery.pdf.drawing.DrawingSetter;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.painting.DrawingPainter;
import bindery.report.Place;
import bindery.report.Report;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Drawings: their words are set in the book's faces, their lines stay lines. */
class DrawingTest {
  private final TestFaces mono = TestFaces.mono();
  private final DrawingWords lettering =
      (text, families, weight, italic) -> List.of(mono.run(text.toLowerCase(Locale.ROOT)));

  private final Report report = new Report();

  private Form painted(String inner) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" font-size=\"10\">"
            + inner
            + "</svg>";
    Picture.Drawing drawing =
        (Picture.Drawing)
            Pictures.read("a.svg", svg.getBytes(StandardCharsets.UTF_8), Place.NOWHERE, report)
                .orElseThrow();
    return new DrawingPainter(lettering, Locale.ENGLISH)
        .paint(drawing, new DrawingReport("a.svg", Place.NOWHERE, report));
  }

  private List<DrawingSetter.Set> words(String inner) {
    return painted(inner).content().stream()
        .filter(Form.Words.class::isInstance)
        .map(part -> ((Form.Words) part).set())
        .toList();
  }

  /** Where the first letter of each run starts, rounded to whole units; spaces are none. */
  private List<String> starts(String inner) {
    List<String> starts = new ArrayList<>();
    for (DrawingSetter.Set set : words(inner)) {
      int first = 0;
      while (first < set.run().text().length() && set.run().text().charAt(first) == ' ') {
        first++;
      }
      if (first < set.run().text().length()) {
        double before = first * (0.6 * set.size() + set.tracking());
        starts.add(start(set.at().getTranslateX() + before, set.at().getTranslateY()));
      }
    }
    return starts;
  }

  private static String start(double x, double y) {
    return Math.round(x) + " " + Math.round(y);
  }

  private static String operators(Form form) {
    return form.content().stream()
        .filter(Form.Operators.class::isInstance)
        .map(part -> ((Form.Operators) part).lines())
        .collect(Collectors.joining());
  }

  @Test
  void textStaysTextWithItsPaint() {
    Form form = painted("<text x=\"5\" y=\"20\" fill=\"red\" class=\"a\" id=\"t\">h</text>");
    assertEquals("0.75 0 0 -0.75 0 75 cm\nq\n1 0 0 rg\nQ\n", operators(form));
    assertEquals(List.of(start(5, 20)), starts("<text x=\"5\" y=\"20\">h</text>"));
  }

  @Test
  void anchorsLookAtTheWholeChunk() {
    assertEquals(
        List.of(start(100 - 12, 0)), starts(("<text x=\"100\" text-anchor=\"end\">hh</text>")));
    assertEquals(
        List.of(start(100 - 9, 0), start(100 - 3, 0)),
        starts(("<text x=\"100\" text-anchor=\"middle\">h<tspan>hh</tspan></text>")));
  }

  @Test
  void spansStartLinesAndLettersHavePlaces() {
    assertEquals(
        List.of(start(5, 10), start(5, 22)),
        starts(("<text x=\"5\" y=\"10\">h<tspan x=\"5\" dy=\"1.2em\">h</tspan></text>")));
    assertEquals(List.of(start(5, 0), start(25, 0)), starts(("<text x=\"5 25\">hh</text>")));
  }

  @Test
  void aSpanGoesOnFromTheTextAroundIt() {
    // The place of the first letter is the text's although a span has that letter.
    assertEquals(
        List.of(start(5, 20), start(11, 20)),
        starts(("<text x=\"5\" y=\"20\"><tspan fill=\"#666\">h</tspan>h</text>")));
    assertEquals(
        List.of(start(100 - 18, 20), start(100 - 6, 20)),
        starts(
            ("<text x=\"100\" y=\"20\" text-anchor=\"end\"><tspan>h</tspan> <tspan"
                + " text-anchor=\"start\">h</tspan></text>")));
    // Lists count through spans; what a span says of a letter comes first.
    assertEquals(
        List.of(start(1, 0), start(7, 0), start(30, 0), start(50, 0)),
        starts(("<text x=\"1 7 20 50\">h<tspan>h</tspan><tspan x=\"30\">h</tspan>h</text>")));
    // A shift of the text moves a span's letter too.
    assertEquals(List.of(start(3, 4)), starts(("<text dx=\"3\" dy=\"4\"><tspan>h</tspan></text>")));
  }

  @Test
  void spansInheritAndChangeTheFont() {
    String span = "<text x=\"5\" y=\"9\" font-size=\"20\"><tspan>h</tspan></text>";
    assertEquals(20, words(span).get(0).size());
    assertEquals(20, words("<text><tspan style=\"font-size:2em\">h</tspan></text>").get(0).size());
    List<DrawingSetter.Set> small =
        words("<text y=\"9\">h<tspan font-size=\"50%\" baseline-shift=\"sub\">h</tspan></text>");
    assertEquals(5, small.get(1).size());
    assertEquals(11, small.get(1).at().getTranslateY());
  }

  @Test
  void whatUsesTextHandsItsFontOn() {
    String used = "<defs><text id=\"t\">h</text></defs><use href=\"#t\" font-size=\"30\"/>";
    assertEquals(30, words(used).get(0).size());
  }

  @Test
  void percentagesAreOfTheViewBox() {
    assertEquals(
        List.of(start(100 - 3, 25)),
        starts(
            ("<svg viewBox=\"0 0 200 50\"><text x=\"50%\" y=\"50%\""
                + " text-anchor=\"middle\">h</text></svg>")));
  }

  @Test
  void textLengthSpacesLettersOrWidensThem() {
    assertEquals(
        List.of(start(0, 0), start(14, 0)),
        starts(("<text textLength=\"20\">h<tspan>h</tspan></text>")));
    assertEquals(
        List.of(start(100 - 20, 0), start(100 - 6, 0)),
        starts(("<text x=\"100\" text-anchor=\"end\" textLength=\"20\">h<a>h</a></text>")));
    List<DrawingSetter.Set> wide =
        words("<text textLength=\"48\" lengthAdjust=\"spacingAndGlyphs\">hh<a>hh</a></text>");
    assertEquals(2, wide.get(1).stretch(), 1e-9);
    assertEquals(24, wide.get(1).at().getTranslateX(), 1e-9);
    // Letters with places of their own are left there.
    assertEquals(
        List.of(start(0, 0), start(30, 0)),
        starts(("<text textLength=\"20\" x=\"0 30\">hh</text>")));
  }

  @Test
  void charactersThatNoFaceHasAreTold() {
    words("<text>h\u3042<tspan>\u3044</tspan></text>");
    assertEquals(
        List.of("\u3042", "\u3044"), report.problems().stream().map(p -> p.text()).toList());
  }

  @Test
  void textOnAPathStandsLetterByLetterAndIsOneWord() {
    String path = "<path id=\"p\" d=\"M10 50H60V90\" fill=\"none\"/>";
    String text = "<text><textPath href=\"#p\" startOffset=\"38\">hhh</textPath></text>";
    // The middles are at 41, 47 and 53: two on the level part, the last one on the part down.
    assertEquals(List.of("48 50", "54 50", "60 50"), starts(path + text));
    assertEquals(0, words(path + text).get(1).at().getShearY(), 1e-9);
    assertEquals(1, words(path + text).get(2).at().getShearY(), 1e-9);
    String operators = operators(painted(path + text));
    assertTrue(operators.contains("/Span <</ActualText <FEFF006800680068>>> BDC"), operators);
    assertEquals(
        List.of("33 50", "39 50"),
        starts(
            path
                + "<text text-anchor=\"middle\"><textPath href=\"#p\" startOffset=\"29\">hh"
                + "</textPath></text>"));
    assertEquals(List.of(), report.problems());
    assertEquals(List.of(), starts("<text><textPath href=\"#none\">h</textPath></text>"));
    assertEquals("<textPath>", report.problems().get(0).text());
  }

  @Test
  void lettersAreTurnedOneByOne() {
    List<DrawingSetter.Set> turned = words("<text rotate=\"0 90\">hhh</text>");
    assertEquals(3, turned.size());
    assertEquals(1, turned.get(2).at().getShearY(), 1e-9);
  }

  @Test
  void spacesOfWordsAreWidened() {
    assertEquals(36, words("<text word-spacing=\"18\">h h</text>").get(0).width(), 0.1);
  }

  @Test
  void strokesOfLettersAreOutlinesAndTheWordIsThereUnseen() {
    String stroked = operators(painted("<text fill=\"none\" stroke=\"red\">h</text>"));
    assertTrue(stroked.contains("1 0 0 RG"), stroked);
    assertTrue(stroked.contains("S\n"), stroked);
    assertTrue(stroked.contains("3 Tr"), stroked);
  }

  @Test
  void hiddenSpansAreNotSet() {
    assertEquals(List.of(start(0, 0)), starts(("<text><tspan display=\"none\">h</tspan>h</text>")));
  }

  @Test
  void whiteSpaceCollapses() {
    assertEquals(
        starts(("<text>h<tspan> h</tspan></text>")),
        starts(("<text>\n  h\n  <tspan>\n h </tspan>\n</text>")));
    assertEquals(
        List.of(start(12, 0), start(30, 0)),
        starts(("<text xml:space=\"preserve\">  h<tspan>  h </tspan></text>")));
    assertEquals(List.of(start(12, 0)), starts(("<text style=\"white-space:pre\">\n h</text>")));
  }

  @Test
  void stylesReachTextByClassAndByElement() {
    String styled =
        "<style>text{fill:blue} .end{text-anchor:end} text.big{font:bold 20px X}</style>"
            + "<text class=\"end big\" x=\"100\">h</text>";
    assertTrue(operators(painted(styled)).contains("0 0 1 rg"));
    assertEquals(List.of("88 0"), starts(styled));
    assertEquals(20, words(styled).get(0).size());
  }

  @Test
  void aDrawingIsAFormOfVectorsWithTheFontsOfTheBook() throws IOException {
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
        <rect x="10" y="10" width="50" height="20" fill="#333"/><text x="20" y="60">hh</text></svg>
        """;
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
      assertTrue(content.contains("0.75 0 0 -0.75 0 75 cm"), content);
      assertTrue(content.contains("10 10 m"), content);
      assertTrue(content.contains("0.2 g"), content);
      assertTrue(content.contains("/F1 10 Tf"), content);
      assertEquals("hh", new PDFTextStripper().getText(document).strip());
    }
    String page = PdfDump.contents(out.toByteArray());
    String placed = "q\n150 0 0 75 36 321 cm\n0.0066666667 0 0 0.0133333333 0 0 cm\n/Im1 Do\nQ\n";
    assertEquals(placed + placed, page);
  }
}
