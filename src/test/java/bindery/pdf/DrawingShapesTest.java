package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.pdf.canvas.Form;
import bindery.report.Problem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Strokes, pictures and other parts of drawings, and what is told of those that are not painted.
 */
class DrawingShapesTest extends PaintedDrawing {
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
