package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.drawing.OutlinedWords;
import bindery.report.Place;
import bindery.report.Report;
import bindery.typeset.placed.Placed;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of drawings that are outlines look as the words did, and are words no more. */
class OutlinedWordsTest {
  private final TestFaces mono = TestFaces.mono();
  private final DrawingWords lettering =
      (text, families, weight, italic) -> List.of(mono.run(text.toLowerCase(Locale.ROOT)));

  private static byte[] svg(String inner) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" font-size=\"14\">"
            + inner
            + "</svg>";
    return svg.getBytes(StandardCharsets.UTF_8);
  }

  private BufferedImage seen(byte[] svg, DrawingWords words) throws IOException {
    Report report = new Report();
    Picture picture = Pictures.read("a.svg", svg, Place.NOWHERE, report).orElseThrow();
    Placed image = new Placed.Image(0, 0, 200, 100, picture, "", Source.NONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfPress(TestPages.BOOK, Sources.none(), new PdfOptions(TestPages.DATE, true), words)
        .print(TestPages.one(image), out, report);
    assertEquals(List.of(), report.problems());
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFRenderer(document).renderImage(0, 2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text x='20' y='40' fill='#c00'>hello</text>",
        "<style>text { fill: #060; font-size: 20px } .b { fill: blue }</style>"
            + "<text x='190' y='60' text-anchor='end'>one <tspan class='b'>two</tspan></text>",
        "<g transform='translate(20 20) rotate(10)' fill='red'><text opacity='.5'>abc"
            + "<tspan x='0' dy='1.4em' fill='black'>def</tspan></text></g>",
        "<text x='10 40 90' y='30 50' rotate='0 20' stroke='#00f' fill='none'>abcd</text>",
        "<text x='10' y='80' textLength='180' lengthAdjust='spacingAndGlyphs'>wide</text>",
        "<g color='#a0a'><text x='10' y='30' fill='currentColor'>abc</text></g>",
        "<text style='fill: #080; letter-spacing: 4px' x='5%' y='50%'>abc</text>"
      })
  void outlinesLookAsTheWordsDid(String inner) throws IOException {
    byte[] words = svg(inner.replace('\'', '"'));
    byte[] outlined = OutlinedWords.of(words, lettering);
    String text = new String(outlined, StandardCharsets.UTF_8);
    assertFalse(text.contains("<text"), text);
    assertTrue(text.contains("<path"), text);
    BufferedImage before = seen(words, lettering);
    BufferedImage after = seen(outlined, DrawingWords.NONE);
    long off = 0;
    long ink = 0;
    for (int y = 0; y < before.getHeight(); y++) {
      for (int x = 0; x < before.getWidth(); x++) {
        off += apart(before.getRGB(x, y), after.getRGB(x, y));
        ink += apart(before.getRGB(x, y), Color.WHITE.getRGB());
      }
    }
    assertTrue(ink > 1000, "nothing is seen");
    assertTrue(off * 25 < ink, off + " of " + ink + " in " + text);
  }

  private static int apart(int one, int other) {
    Color a = new Color(one);
    Color b = new Color(other);
    return Math.abs(a.getRed() - b.getRed())
        + Math.abs(a.getGreen() - b.getGreen())
        + Math.abs(a.getBlue() - b.getBlue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width='9' height='9'/>",
        "<path id='p' d='M0 50h90'/><text><textPath href='#p'>abc</textPath></text>",
        "<text y='20' text-decoration='underline'>abc</text>",
        "<text writing-mode='tb'>abc</text>",
        "<clipPath id='c'><text y='20'>abc</text></clipPath>",
        "<g id='u'><text y='20'>abc</text></g><use href='#u' y='40'/>",
        "<text y='20'>a\u4e00</text>"
      })
  void whatIsMoreThanLettersStays(String inner) {
    byte[] drawing = svg(inner.replace('\'', '"'));
    assertSame(drawing, OutlinedWords.of(drawing, lettering)); // no face has U+4E00
  }

  @Test
  void manyWordsDoNotSwellADrawing() {
    String many = "<text y=\"20\">abcdefghijklmnopqrstuvwxyz</text>".repeat(400);
    byte[] drawing = svg(many);
    assertSame(drawing, OutlinedWords.of(drawing, lettering));
  }
}
