package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.DrawingReport;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.painting.DrawingPainter;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.placed.Placed;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is painted of drawings, as operators and as it looks. */
class DrawingPaintTest {
  private final Report report = new Report();

  private Picture.Drawing drawing(String inner) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " width=\"200\" height=\"100\">\n"
            + inner
            + "</svg>";
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return (Picture.Drawing) Pictures.read("a.svg", bytes, Place.NOWHERE, report).orElseThrow();
  }

  private Form painted(String inner) {
    return new DrawingPainter(DrawingWords.NONE, Locale.ENGLISH)
        .paint(drawing(inner), new DrawingReport("a.svg", Place.NOWHERE, report));
  }

  private static String operators(Form form) {
    return form.content().stream()
        .filter(Form.Operators.class::isInstance)
        .map(part -> ((Form.Operators) part).lines())
        .collect(Collectors.joining());
  }

  private static <T extends Form.Resource> List<T> resources(Form form, Class<T> kind) {
    return form.resources().values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private List<String> said() {
    return report.problems().stream()
        .map(p -> p.place() + " " + p.text() + " " + p.what().replaceFirst(".* meant: ", ""))
        .toList();
  }

  /** The drawing as PDFBox shows it, a pixel to a pixel. */
  private BufferedImage seen(String inner) throws IOException {
    try (PDDocument document = Loader.loadPDF(file(inner))) {
      return new PDFRenderer(document).renderImage(0, 1);
    }
  }

  private byte[] file(String inner) throws IOException {
    Placed image = new Placed.Image(0, 0, 200, 100, drawing(inner), "", Source.NONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOptions options = new PdfOptions(TestPages.DATE, true);
    new PdfPress(TestPages.BOOK, Sources.none(), options, DrawingWords.NONE)
        .print(TestPages.one(image), out, report);
    return out.toByteArray();
  }

  private static void near(Color expected, int rgb) {
    Color found = new Color(rgb);
    int off =
        Math.abs(expected.getRed() - found.getRed())
            + Math.abs(expected.getGreen() - found.getGreen())
            + Math.abs(expected.getBlue() - found.getBlue());
    assertTrue(off < 24, found + " is not " + expected);
  }

  @Test
  void referencesMayBeQuoted() {
    String gradient =
        "<linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/>"
            + "<stop offset=\"1\" stop-color=\"blue\"/></linearGradient>"
            + "<marker id=\"m\"><path d=\"M0 0h1\"/></marker>";
    Form form =
        painted(
            "<style>.b{fill:url('#a')}</style>"
                + gradient
                + "<rect width=\"40\" height=\"40\" fill='url(\"#a\")'/>"
                + "<rect class=\"b\" x=\"50\" width=\"40\" height=\"40\"/>"
                + "<path d=\"M0 0h9\" marker-end=\"url( '#m' )\"/>");
    assertEquals(2, resources(form, Form.Shaded.class).size());
    assertEquals(1, resources(form, Form.Nested.class).size());
    assertEquals(List.of(), said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "currentColor | 0 g",
        "rebeccapurple | 0.4 0.2 0.6 rg",
        "hsl(120,100%,30%) | 0 0.6 0 rg",
        "hsl(120deg 100% 30%) | 0 0.6 0 rg",
        "rgb(100% 0% 40%) | 1 0 0.4 rg",
        "#808080 | 0.501961 g",
        "hwb(0 40% 20%) | 0.8 0.4 0.4 rg",
        "lab(0 0 0) | 0 g",
        "oklch(100% 0 0) | 1 g",
        "light-dark(red, blue) | 1 0 0 rg",
        "url(#none) lime | 0 1 0 rg",
        "var(--x, orange) | 1 0.647059 0 rg",
        "var(--known) | 0 0 1 rg",
      })
  void coloursAreThoseOfBrowsers(String colour, String operator) {
    Form form =
        painted(
            "<g style=\"--known: blue\"><rect width=\"9\" height=\"9\" style=\"fill: "
                + colour
                + "\"/></g>");
    assertTrue(operators(form).contains("\n" + operator + "\n"), operators(form));
    assertEquals(List.of(), said());
  }

  @Test
  void currentColorIsInherited() {
    String circle =
        "<g fill=\"currentColor\" color=\"red\"><g color=\"lime\"><circle r=\"5\"/></g></g>";
    assertTrue(operators(painted(circle)).contains("0 1 0 rg"));
    String used =
        "<defs><circle id=\"c\" r=\"5\" fill=\"currentColor\"/></defs><use href=\"#c\" color=\"red\"/>";
    assertTrue(operators(painted(used)).contains("1 0 0 rg"));
  }

  @Test
  void aValueThatIsNoColourIsToldAndDoesNotCount() {
    String rect = "<g fill=\"red\">\n<rect width=\"9\" height=\"9\" fill=\"rad\"/></g>";
    assertTrue(operators(painted(rect)).contains("1 0 0 rg"));
    assertEquals(List.of("a.svg:3 <rect> fill has no colour ‘rad’"), said());
  }

  @Test
  void patternsAreTilesOfLines() {
    Form form =
        painted(
            "<pattern id=\"q\" width=\"10\" height=\"8\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(90)\"><path d=\"M0 0L6 6\" stroke=\"black\"/></pattern>"
                + "<rect width=\"60\" height=\"60\" fill=\"url(#q)\"/>");
    Form.Tiling tiling = resources(form, Form.Tiling.class).get(0);
    assertEquals("10.0 8.0", tiling.xStep() + " " + tiling.yStep());
    // A quarter turn, on a page whose y goes up.
    assertEquals(-0.75, tiling.matrix().getShearY(), 1e-9);
    assertTrue(operators(tiling.cell()).contains("0 0 m\n6 6 l\nS\n"), operators(tiling.cell()));
    assertEquals(List.of(), said());
  }

  @Test
  void patternsLookAsTheyShould() throws IOException {
    BufferedImage seen =
        seen(
            "<pattern id=\"p\" width=\"40\" height=\"40\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"20\" height=\"40\" fill=\"red\"/></pattern>"
                + "<rect width=\"200\" height=\"100\" fill=\"url(#p)\"/>");
    near(Color.RED, seen.getRGB(50, 50));
    near(Color.WHITE, seen.getRGB(70, 50));
    near(Color.RED, seen.getRGB(170, 90));
  }

  @Test
  void masksAndOpacitiesAreThoseOfPdf() throws IOException {
    String mask =
        "<mask id=\"m\"><rect width=\"100\" height=\"100\" fill=\"white\"/></mask>"
            + "<g mask=\"url(#m)\"><rect width=\"200\" height=\"100\" fill=\"blue\"/></g>";
    Form form = painted(mask);
    assertTrue(resources(form, Form.SoftMask.class).get(0).byLightness());
    BufferedImage seen = seen(mask);
    near(Color.BLUE, seen.getRGB(50, 50));
    near(Color.WHITE, seen.getRGB(150, 50));
    BufferedImage half =
        seen(
            "<g opacity=\".5\"><rect width=\"100\" height=\"100\"/><rect width=\"200\" height=\"50\""
                + " fill=\"red\"/></g>");
    near(new Color(255, 128, 128), half.getRGB(50, 20));
    near(new Color(128, 128, 128), half.getRGB(50, 80));
    assertEquals(List.of(), said());
  }

  @Test
  void gradientsFadeByAMask() throws IOException {
    BufferedImage seen =
        seen(
            "<linearGradient id=\"a\"><stop stop-color=\"red\"/><stop offset=\"1\" stop-color=\"red\""
                + " stop-opacity=\"0\"/></linearGradient><rect width=\"200\" height=\"100\""
                + " fill=\"url(#a)\"/>");
    near(Color.RED, seen.getRGB(1, 50));
    near(new Color(255, 128, 128), seen.getRGB(100, 50));
    near(Color.WHITE, seen.getRGB(198, 50));
  }

  @Test
  void repeatedGradientsHaveAllTheirStops() {
    Form form =
        painted(
            "<linearGradient id=\"a\" x2=\".25\" spreadMethod=\"reflect\"><stop stop-color=\"red\"/>"
                + "<stop offset=\"1\" stop-color=\"blue\"/></linearGradient>"
                + "<rect width=\"100\" height=\"50\" fill=\"url(#a)\"/>");
    Form.Shading shading = resources(form, Form.Shaded.class).get(0).shading();
    assertEquals(8, shading.stops().size());
    assertEquals(1, shading.stops().get(2).blue());
    assertEquals(List.of(0.0, 0.0, 1.0, 0.0), shading.places());
  }

  @Test
  void clipsAreOutlines() throws IOException {
    String two =
        "<clipPath id=\"c\"><rect width=\"60\" height=\"100\"/><circle cx=\"150\" cy=\"50\" r=\"30\"/>"
            + "</clipPath><rect width=\"200\" height=\"100\" fill=\"green\" clip-path=\"url(#c)\"/>";
    assertTrue(operators(painted(two)).contains("\nW n\n"));
    BufferedImage seen = seen(two);
    near(new Color(0, 128, 0), seen.getRGB(30, 50));
    near(Color.WHITE, seen.getRGB(90, 50));
    near(new Color(0, 128, 0), seen.getRGB(150, 50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "stroke-dasharray='5' | [5 5 ] 0 d",
        "stroke-dasharray='4 2' stroke-dashoffset='-1' | [4 2 ] 5 d",
        "stroke-dasharray='1' pathLength='10' | [10 10 ] 0 d",
        "stroke-linecap='round' | 1 J",
        "stroke-linecap='square' | 2 J",
        "stroke-linejoin='bevel' | 2 j",
        "stroke-linejoin='round' | 1 j",
        "stroke-miterlimit='7' | 7 M",
        "stroke-width='2%' | 3.1623 w",
        "style='stroke-width:3pt' | 4 w",
        "vector-effect='non-scaling-stroke' transform='scale(5)' | 1 w",
      })
  void strokesAreDrawnAsAsked(String attributes, String operator) {
    String path = "<path d=\"M0 0h100\" fill=\"none\" stroke=\"red\" " + attributes + "/>";
    assertTrue(operators(painted(path)).contains("\n" + operator + "\n"), operators(painted(path)));
    assertEquals(List.of(), said());
  }

  @Test
  void ofASwitchTheFirstThatHoldsIsPainted() {
    String rect = "<rect width=\"9\" height=\"9\" fill=\"%s\" %s/>";
    String operators =
        operators(
            painted(
                "<switch>"
                    + rect.formatted("red", "requiredExtensions=\"http://example.org/x\"")
                    + rect.formatted("blue", "systemLanguage=\"de, fr\"")
                    + rect.formatted("lime", "systemLanguage=\"fr, en-GB\"")
                    + rect.formatted("yellow", "")
                    + "</switch>"));
    assertTrue(operators.contains("0 1 0 rg"), operators);
    assertEquals(operators.indexOf(" rg"), operators.lastIndexOf(" rg"), operators);
  }

  @ParameterizedTest
  @CsvSource({"1,2", "2,4", "4,16"})
  void smallPicturesKeepTheirBits(int bits, int colours) throws IOException {
    byte[] red = new byte[colours];
    byte[] none = new byte[colours];
    red[colours - 1] = -1;
    BufferedImage image =
        new BufferedImage(
            2,
            1,
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(bits, colours, red, none, none));
    image.getRaster().setSample(1, 0, 0, colours - 1);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    String inner =
        "<image width=\"200\" height=\"100\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,"
            + Base64.getEncoder().encodeToString(png.toByteArray())
            + "\"/>";
    try (PDDocument document = Loader.loadPDF(file(inner))) {
      PDFormXObject form =
          (PDFormXObject) document.getPage(0).getResources().getXObject(COSName.getPDFName("Im1"));
      PDImageXObject shown =
          (PDImageXObject) form.getResources().getXObject(COSName.getPDFName("R1"));
      assertEquals(bits, shown.getBitsPerComponent());
    }
    BufferedImage seen = seen(inner);
    near(Color.BLACK, seen.getRGB(10, 50));
    near(Color.RED, seen.getRGB(190, 50));
    assertEquals(List.of(), said());
  }

  @Test
  void markersStandAndTurnAtCorners() {
    Form form =
        painted(
            "<marker id=\"m\" orient=\"auto\" markerWidth=\"4\" markerHeight=\"4\" refX=\"1\">"
                + "<path d=\"M0 0h4\" stroke=\"red\"/></marker>"
                + "<path d=\"M0 0H50V50\" fill=\"none\" stroke=\"red\" stroke-width=\"2\""
                + " marker-end=\"url(#m)\"/>");
    // Turned down, twice as large, its point of reference on the corner.
    assertTrue(operators(form).contains("\n0 2 -2 0 50 48 cm\n"), operators(form));
  }

  @Test
  void nestedDrawingsAreFitted() {
    String nested =
        "<svg x=\"10\" y=\"20\" width=\"100\" height=\"50\" viewBox=\"0 0 10 10\""
            + " preserveAspectRatio=\"xMaxYMid\"><rect width=\"1\" height=\"1\"/></svg>";
    assertTrue(operators(painted(nested)).contains("10 20 100 50 re\nW n\n5 0 0 5 60 20 cm"));
  }

  @Test
  void transformsHaveAnOrigin() {
    String turned =
        "<rect width=\"40\" height=\"20\" style=\"transform: rotate(90deg); transform-box: fill-box;"
            + " transform-origin: center\"/>";
    assertTrue(operators(painted(turned)).contains("0 1 -1 0 30 -10 cm"));
  }

  @Test
  void whatIsFilteredIsAPicture() throws IOException {
    String blurred =
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"10\"/></filter>"
            + "<rect x=\"50\" y=\"20\" width=\"100\" height=\"60\" fill=\"red\" filter=\"url(#f)\"/>";
    BufferedImage seen = seen(blurred);
    near(Color.RED, seen.getRGB(100, 50));
    int edge = new Color(seen.getRGB(50, 50)).getGreen();
    assertTrue(edge > 60 && edge < 200, "" + edge);
    assertEquals(List.of(), said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<hatch/> | <hatch> this element is not painted",
        "<path d='M0 0 L 10 Q'/> | <path> path data has ‘Q’ where a number is due",
        "<path d='M0 0L1e99 5'/> | <path> path data has a number beyond all bounds",
        "<rect width='NaN' height='5'/> | <rect> its width cannot be ‘NaN’",
        "<circle r='-5'/> | <circle> its r cannot be ‘-5’",
        "<g transform='scale(1e300)'/> | <g> its transform cannot be read",
        "<rect width='5' height='5' clip-path='circle(5px)'/> | <rect> clip-path is no url(#…)",
        "<rect width='5' height='5' filter='blur(2px)'/>"
            + "| <rect> there is no filter for it; it is painted without",
        "<rect width='5' height='5' mask='url(#x)'/> | <rect> there is no mask ‘url(#x)’",
        "<use id='u' href='#x'/> | <use id=\"u\"> there is nothing that it could use",
        "<line x2='9' marker-end='url(#x)'/> | <line> there is no marker for its marker-end",
      })
  void whatIsNotPaintedIsToldWithItsElement(String element, String told) {
    painted("\n" + element.replace('\'', '"'));
    assertEquals(List.of("a.svg:3 " + told), said());
  }

  @Test
  void elementsAreFoundOnTheirLines() {
    painted("<!-- one\ntwo -->\n<g\n  id=\"g\"\n>\n<hatch\n a=\"b\"/></g>");
    assertEquals("a.svg:8", report.problems().get(0).place().toString());
  }

  @Test
  void whatIsDrawnWellIsNotSpokenOf() {
    Form form = painted("<title>T</title><desc>D</desc><metadata/><g/><a><rect/></a><defs/>");
    assertFalse(operators(form).contains("rg"));
    assertEquals(List.of(), report.problems().stream().map(Problem::what).toList());
  }
}
