package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.report.Place;
import bindery.report.Report;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of pixels in a book that is printed in black. */
class PrintedPicturesTest {
  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** The samples of a picture in the printer's file. */
  private static byte[] printed(byte[] file, int bits) throws IOException {
    Picture picture = Pictures.read("p.png", file, Place.NOWHERE, new Report()).orElseThrow();
    Placed image = new Placed.Image(0, 0, 9, 9, picture, "", Source.NONE);
    Pages pages = new Pages(List.of(TestPages.page(1, new Folio(1, "decimal"), image)), List.of());
    byte[] pdf = TestPages.print(pages, false, new Report());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      PDImageXObject object =
          (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
      assertEquals("DeviceGray", object.getColorSpace().getName());
      assertEquals(bits, object.getBitsPerComponent());
      assertNull(object.getCOSObject().getItem(COSName.SMASK));
      return object.getStream().toByteArray();
    }
  }

  @Test
  void whatShowsThroughIsPutOnWhite() throws IOException {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00000000);
    image.setRGB(1, 0, 0x80000000);
    image.setRGB(2, 0, 0xFF000000);
    byte[] samples = printed(file(image, "png"), 8);
    assertEquals(
        List.of(255, 127, 0), List.of(samples[0] & 0xFF, samples[1] & 0xFF, samples[2] & 0xFF));
  }

  @Test
  void coloursAreAsLightAsTheyWere() throws IOException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xFF0000);
    image.setRGB(1, 0, 0x00FF00);
    byte[] samples = printed(file(image, "png"), 8);
    assertEquals(List.of(127, 220), List.of(samples[0] & 0xFF, samples[1] & 0xFF));
  }

  @ParameterizedTest
  @CsvSource({"10, 8", "11, 8", "12, 1"}) // gray of 8, 16 and 1 bits
  void graysStayGrays(int type, int bits) throws IOException {
    BufferedImage image = new BufferedImage(8, 2, type);
    image.getRaster().setSample(3, 0, 0, type == BufferedImage.TYPE_USHORT_GRAY ? 0xFFFF : 1);
    byte[] samples = printed(file(image, "png"), bits);
    assertEquals(type == BufferedImage.TYPE_BYTE_BINARY ? 2 : 16, samples.length);
    int white = bits == 1 ? samples[0] : samples[3];
    assertEquals(type == 10 ? 1 : type == 11 ? -1 : 0x10, white);
  }
}
