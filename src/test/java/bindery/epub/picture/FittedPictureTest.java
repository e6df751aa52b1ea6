package bindery.epub.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.epub.picture.FittedPicture.Limit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures become small enough, stay what they show, and are the same every time. */
class FittedPictureTest {
  private static final Limit SMALL = new Limit(100, 5_000);

  /** Its left half in one colour, its right half in another. */
  private static BufferedImage halves(int width, int height, int type, Color left, Color right) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    g.setColor(left);
    g.fillRect(0, 0, width / 2, height);
    g.setColor(right);
    g.fillRect(width / 2, 0, width - width / 2, height);
    g.dispose();
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static BufferedImage image(FittedPicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  private static void assertNear(int rgb, BufferedImage image, double across) {
    int seen = image.getRGB((int) (image.getWidth() * across), image.getHeight() / 2);
    for (int shift = 0; shift < 24; shift += 8) {
      int difference = Math.abs((seen >> shift & 0xFF) - (rgb >> shift & 0xFF));
      assertTrue(difference <= 6, Integer.toHexString(seen) + " " + Integer.toHexString(rgb));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, 200, 100, 50",
    "200, 400, 50, 100",
    "101, 3, 100, 2",
    "100, 100, 70, 70",
    "1, 900, 1, 100"
  })
  void sidesAndPointsAreWithinTheLimit(int wide, int high, int width, int height)
      throws IOException {
    BufferedImage image = halves(wide, high, BufferedImage.TYPE_3BYTE_BGR, Color.RED, Color.BLUE);
    for (String format : new String[] {"png", "jpeg"}) {
      FittedPicture made =
          FittedPicture.of("image/" + format, file(image, format), SMALL).orElseThrow();
      assertEquals(width, image(made).getWidth());
      assertEquals(height, image(made).getHeight());
    }
  }

  @Test
  void coloursStay() throws IOException {
    BufferedImage image =
        halves(400, 200, BufferedImage.TYPE_3BYTE_BGR, new Color(200, 30, 60), Color.WHITE);
    for (String format : new String[] {"png", "jpeg", "gif"}) {
      BufferedImage made =
          image(FittedPicture.of("image/" + format, file(image, format), SMALL).orElseThrow());
      assertNear(0xC81E3C, made, 0.25);
      assertNear(0xFFFFFF, made, 0.75);
    }
  }

  @Test
  void graysAreNoLighter() throws IOException {
    BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_BYTE_GRAY);
    int[] gray = new int[400 * 200];
    java.util.Arrays.fill(gray, 100);
    image.getRaster().setPixels(0, 0, 400, 200, gray);
    for (String format : new String[] {"png", "jpeg"}) {
      FittedPicture made =
          FittedPicture.of("image/" + format, file(image, format), SMALL).orElseThrow();
      Raster raster = image(made).getRaster();
      assertEquals(1, raster.getNumBands());
      assertEquals(100, raster.getSample(20, 20, 0), 2);
    }
  }

  /** Black lines without a ground are lost on the black of a reader's night. */
  @Test
  void whatOneSeesThroughIsSetOnWhite() throws IOException {
    BufferedImage lines =
        halves(20, 10, BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 128), Color.BLACK);
    lines.setRGB(19, 5, 0x00FF0000);
    FittedPicture picture = FittedPicture.of("image/png", file(lines, "png"), SMALL).orElseThrow();
    BufferedImage made = image(picture);
    assertFalse(made.getColorModel().hasAlpha());
    assertEquals(127, made.getRaster().getSample(4, 5, 0));
    assertEquals(0, made.getRaster().getSample(14, 5, 0));
    assertEquals(0xFFFFFFFF, made.getRGB(19, 5));
    assertEquals(ColorSpace.TYPE_GRAY, made.getColorModel().getColorSpace().getType());
  }

  @Test
  void coloursWithHolesStayColours() throws IOException {
    Color none = new Color(0, 0, 0, 0);
    BufferedImage image = halves(303, 60, BufferedImage.TYPE_INT_ARGB, Color.YELLOW, none);
    BufferedImage made =
        image(FittedPicture.of("image/png", file(image, "png"), SMALL).orElseThrow());
    for (int x = 0; x < made.getWidth(); x++) {
      assertEquals(0xFFFFFF00, made.getRGB(x, 5) & 0xFFFFFF00, "yellow or white at " + x);
    }
    assertEquals(0xFFFFFFFF, made.getRGB(made.getWidth() - 1, 5));
  }

  @Test
  void whatCouldBeSeenThroughAndIsNotStays() throws IOException {
    byte[] png = file(halves(20, 10, BufferedImage.TYPE_INT_ARGB, Color.RED, Color.BLUE), "png");
    assertEquals(Optional.empty(), FittedPicture.of("image/png", png, SMALL));
  }

  /** A JPEG of four channels as Adobe's programs write it: 255 where there is no ink. */
  private static byte[] inks(int cyan, int magenta, int yellow, int black) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, 64, 64, 4, null);
    int[] ink = {255 - cyan, 255 - magenta, 255 - yellow, 255 - black};
    for (int i = 0; i < 64 * 64; i++) {
      raster.setPixel(i % 64, i / 64, ink);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    }
    byte[] jpeg = out.toByteArray();
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(jpeg, 0, 2);
    marked.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14});
    marked.writeBytes("Adobe".getBytes(StandardCharsets.ISO_8859_1));
    marked.writeBytes(new byte[] {0, 100, 0, 0, 0, 0, 0});
    marked.write(jpeg, 2, jpeg.length - 2);
    return marked.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, FFFFFF",
    "0, 0, 0, 255, 000000",
    "255, 0, 0, 0, 00FFFF",
    "0, 255, 255, 51, CC0000"
  })
  void inksBecomeLight(int c, int m, int y, int k, String rgb) throws IOException {
    FittedPicture made = FittedPicture.of("image/jpeg", inks(c, m, y, k), Limit.TEXT).orElseThrow();
    assertTrue(made.inks());
    assertEquals(3, image(made).getRaster().getNumBands());
    assertNear(Integer.parseInt(rgb, 16), image(made), 0.5);
  }

  @Test
  void whatIsSmallOrMovesOrIsBrokenStays() throws IOException {
    BufferedImage image = halves(90, 40, BufferedImage.TYPE_3BYTE_BGR, Color.RED, Color.BLUE);
    assertEquals(Optional.empty(), FittedPicture.of("image/png", file(image, "png"), SMALL));
    assertEquals(Optional.empty(), FittedPicture.of("image/jpeg", file(image, "jpeg"), SMALL));
    assertEquals(Optional.empty(), FittedPicture.of("image/svg+xml", new byte[9], SMALL));
    assertEquals(Optional.empty(), FittedPicture.of("image/png", new byte[9], SMALL));
    byte[] large =
        file(halves(300, 300, BufferedImage.TYPE_3BYTE_BGR, Color.RED, Color.BLUE), "gif");
    byte[] moving = java.util.Arrays.copyOf(large, large.length + 11);
    System.arraycopy(
        "NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII), 0, moving, large.length, 11);
    assertTrue(FittedPicture.of("image/gif", large, SMALL).isPresent());
    assertEquals(Optional.empty(), FittedPicture.of("image/gif", moving, SMALL));
  }

  @Test
  void photographsSavedWithoutLossBecomeJpegAndTheSameEachTime() throws IOException {
    BufferedImage image = new BufferedImage(2400, 1200, BufferedImage.TYPE_3BYTE_BGR);
    Random random = new Random(1);
    for (int x = 0; x < 2400; x++) {
      for (int y = 0; y < 1200; y++) {
        int noise = random.nextInt(9);
        image.setRGB(x, y, new Color(x / 10, y / 6 + noise, 100 + noise).getRGB());
      }
    }
    byte[] png = file(image, "png");
    FittedPicture made = FittedPicture.of("image/png", png, Limit.TEXT).orElseThrow();
    assertEquals("image/jpeg", made.mediaType());
    assertArrayEquals(
        made.bytes(), FittedPicture.of("image/png", png, Limit.TEXT).orElseThrow().bytes());
  }

  @Test
  void whatSideIsUpIsKept() throws IOException {
    byte[] jpeg =
        file(halves(400, 200, BufferedImage.TYPE_3BYTE_BGR, Color.RED, Color.BLUE), "jpeg");
    byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 12, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42};
    ByteArrayOutputStream turned = new ByteArrayOutputStream();
    turned.write(jpeg, 0, 2);
    turned.writeBytes(exif);
    turned.write(jpeg, 2, jpeg.length - 2);
    FittedPicture made = FittedPicture.of("image/jpeg", turned.toByteArray(), SMALL).orElseThrow();
    assertArrayEquals(exif, java.util.Arrays.copyOfRange(made.bytes(), 2, 2 + exif.length));
    assertEquals(100, image(made).getWidth());
  }
}
