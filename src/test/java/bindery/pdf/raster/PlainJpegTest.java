package bindery.pdf.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.report.Place;
import bindery.report.Report;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;

/** JPEGs without the help of what ImageIO knows of colours. */
class PlainJpegTest {
  private static final int SIDE = 32;

  private static Picture.Raster picture(byte[] file) {
    return (Picture.Raster) Pictures.read("p.jpg", file, Place.NOWHERE, new Report()).orElseThrow();
  }

  @Test
  void coloursAreThoseThatImageIoFinds() throws IOException {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < SIDE * SIDE; i++) {
      image.setRGB(i % SIDE, i / SIDE, i % SIDE * 8 << 16 | i / SIDE * 8 << 8 | 128);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    byte[] known = Pixels.of(picture(out.toByteArray())).colours();
    byte[] plain = PlainJpeg.unpacked(picture(out.toByteArray())).colours();
    assertEquals(known.length, plain.length);
    for (int i = 0; i < known.length; i++) {
      assertEquals(known[i] & 0xFF, plain[i] & 0xFF, 2, "sample " + i);
    }
  }

  /** Cyan on the left, cyan and magenta on the right. */
  private static byte[] inks() throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(0, SIDE, SIDE, SIDE * 4, 4, new int[] {0, 1, 2, 3}, null);
    for (int i = 0; i < SIDE * SIDE; i++) {
      int magenta = i % SIDE < SIDE / 2 ? 0 : 255;
      raster.setPixel(i % SIDE, i / SIDE, new int[] {255, magenta, 0, 0});
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  @Test
  void fourInksAreMeasuredAndShown() throws IOException {
    assertEquals(200, FourInkJpeg.most(picture(inks())), 4);
    byte[] rgb = FourInkJpeg.unpacked(picture(inks())).colours();
    int right = 3 * (SIDE - 2);
    assertEquals(0, rgb[0] & 0xFF, 6);
    assertEquals(255, rgb[1] & 0xFF, 6);
    assertEquals(0, rgb[right + 1] & 0xFF, 6);
    assertEquals(255, rgb[right + 2] & 0xFF, 6);
  }
}
