package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printer's file keeps its standard, whatever is in the book. */
class PrintFileTest {
  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="60" height="60">
        <linearGradient id="g"><stop offset="0" stop-color="red" stop-opacity="0.2"/>
          <stop offset="1" stop-color="blue"/></linearGradient>
        <mask id="m"><circle cx="30" cy="30" r="20" fill="#fc0"/></mask>
        <rect width="60" height="20" fill="url(#g)"/>
        <g mask="url(#m)"><rect width="60" height="60" fill="green"/></g>
        <circle cx="30" cy="30" r="9" fill="#a00" opacity="0.5" style="mix-blend-mode: multiply"/>
        <text x="5" y="50" fill="#a00">Words</text>
      </svg>
      """;

  @TempDir Path folder;

  private byte[] print(String settings) throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Salt\nauthor: Ann Author\nlanguage: en\n" + settings)
            .with("01-one.md", "# One\n\nText[^1] and [more](#one).\n\n[^1]: A note.\n\n")
            .with(
                "02-two.md",
                "# Two\n\n![a](a.png)\n\n![b](b.png)\n\n![c](c.jpg)\n\n![d](d.svg)\n\n"
                    + "![e](e.gif)\n\n```js\nvar x = 1; // one\n```\n")
            .with("styles/book.css", "h1 { color: #369 } em { color: device-cmyk(0 1 1 0) }")
            .with("a.png", picture(BufferedImage.TYPE_INT_ARGB, "png"))
            .with("b.png", picture(BufferedImage.TYPE_USHORT_GRAY, "png"))
            .with("c.jpg", picture(BufferedImage.TYPE_INT_RGB, "jpeg"))
            .with("e.gif", picture(BufferedImage.TYPE_BYTE_INDEXED, "gif"))
            .with("d.svg", DRAWING);
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    return bench.books().get("salt-print.pdf").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] picture(int type, String format) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(200, 40, 40, 128));
    pen.fillRect(0, 0, 20, 30);
    pen.setColor(Color.BLUE);
    pen.fillRect(20, 10, 10, 10);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  @Test
  void withoutAWordItIsPdfX4InBlackInk() throws IOException {
    assertEquals(List.of(), PrinterRules.broken(print(""), false, Set.of("DeviceGray")));
  }

  @ParameterizedTest
  @CsvSource({"black, x-4", "black, x-1a", "colour, x-4", "colour, x-1a"})
  void itKeepsTheStandardThatIsAskedFor(String interior, String standard) throws IOException {
    byte[] pdf = print("print:\n  interior: " + interior + "\n  standard: " + standard + "\n");
    Set<String> spaces =
        interior.equals("black") ? Set.of("DeviceGray") : Set.of("DeviceGray", "DeviceCMYK");
    assertEquals(List.of(), PrinterRules.broken(pdf, standard.equals("x-1a"), spaces));
  }

  @Test
  void anInkOfItsOwnKeepsItsName() throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Salt\nauthor: A\nprint:\n  interior: colour\n")
            .with("01-one.md", "# One\n\nText.\n")
            .with("styles/book.css", "h1 { color: -bindery-spot(\"HKS 43\", 1 .8 0 0) }");
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    byte[] pdf = bench.books().get("salt-print.pdf").getBytes(StandardCharsets.ISO_8859_1);
    Set<String> spaces = Set.of("DeviceGray", "DeviceCMYK");
    assertEquals(List.of(), PrinterRules.broken(pdf, false, spaces));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      COSName name = resources.getColorSpaceNames().iterator().next();
      assertEquals("HKS 43", ((PDSeparation) resources.getColorSpace(name)).getColorantName());
    }
  }

  @Test
  void aProfileThatIsNoneIsToldAndTheUsualOneTaken() throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with(
                "book.yaml",
                "title: Salt\nauthor: A\nprint:\n  interior: colour\n  profile: my.icc\n")
            .with("01-one.md", "# One\n\nText.\n")
            .with("my.icc", "nothing");
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    assertTrue(bench.err().contains("no ICC profile of a press with four inks"), bench.err());
  }
}
