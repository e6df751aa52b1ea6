package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.report.Place;
import bindery.report.Report;
import bindery.typeset.placed.Placed;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of pixels come out of the file as they went in. */
class RasterTest {
  private static final int WIDTH = 21;
  private static final int HEIGHT = 13;

  private static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int alpha = type == BufferedImage.TYPE_INT_ARGB ? 255 - x * 5 : 255;
        image.setRGB(x, y, alpha << 24 | x * 12 << 16 | y * 19 << 8 | x * y);
      }
    }
    return image;
  }

  private static byte[] file(BufferedImage image, String format, boolean interlaced)
      throws IOException {
    ImageIO.setUseCache(false);
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    if (interlaced) {
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    }
    return out.toByteArray();
  }

  private interface Check {
    void on(PDImageXObject image) throws IOException;
  }

  private static void throughPdf(byte[] bytes, Check check) throws IOException {
    Picture picture = Pictures.read("a", bytes, Place.NOWHERE, new Report()).orElseThrow();
    Placed image = new Placed.Image(0, 0, 100, 100, picture, "", Source.NONE);
    try (PDDocument document = Loader.loadPDF(TestPages.print(TestPages.one(image)))) {
      var resources = document.getPage(0).getResources();
      check.on((PDImageXObject) resources.getXObject(COSName.getPDFName("Im1")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, DeviceRGB", // TYPE_INT_RGB
    "1, true, DeviceRGB",
    "2, false, DeviceRGB", // TYPE_INT_ARGB
    "2, true, DeviceRGB",
    "10, false, DeviceGray", // TYPE_BYTE_GRAY
    "10, true, DeviceGray",
    "12, false, DeviceGray", // TYPE_BYTE_BINARY
    "13, false, Indexed", // TYPE_BYTE_INDEXED
    "11, false, DeviceGray", // TYPE_USHORT_GRAY
  })
  void pngKeepsItsSamples(int type, boolean interlaced, String space) throws IOException {
    BufferedImage before = image(type);
    throughPdf(
        file(before, "png", interlaced),
        after -> {
          assertEquals(space, after.getColorSpace().getName());
          int bands = space.equals("DeviceGray") ? 1 : 3;
          int[] wanted = new int[WIDTH * HEIGHT * bands];
          int[] alpha = new int[WIDTH * HEIGHT];
          for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int rgb = before.getRGB(i % WIDTH, i / WIDTH);
            alpha[i] = rgb >>> 24;
            for (int b = 0; b < bands; b++) {
              wanted[i * bands + b] =
                  bands == 3
                      ? rgb >> 16 - 8 * b & 0xFF
                      : before.getRaster().getSample(i % WIDTH, i / WIDTH, 0);
            }
          }
          assertArrayEquals(wanted, samples(after, bands, type));
          assertEquals(type == BufferedImage.TYPE_INT_ARGB, after.getSoftMask() != null);
          if (after.getSoftMask() != null) {
            assertArrayEquals(alpha, samples(after.getSoftMask(), 1, type));
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"png, false", "png, true"})
  void anAlphaChannelThatHidesNothingIsLeftOut(String format, boolean interlaced)
      throws IOException {
    BufferedImage before = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      before.setRGB(i % WIDTH, i / WIDTH, 0xFF000000 | i * 7);
    }
    throughPdf(file(before, format, interlaced), after -> assertNull(after.getSoftMask()));
  }

  @ParameterizedTest
  @CsvSource({"png, false, Indexed", "gif, false, DeviceGray"})
  void aPaletteOfGraysIsGray(String format, boolean interlaced, String space) throws IOException {
    byte[] levels = {0, 30, 90, (byte) 200};
    IndexColorModel palette = new IndexColorModel(2, 4, levels, levels, levels);
    BufferedImage before =
        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      before.getRaster().setSample(i % WIDTH, i / WIDTH, 0, i % 4);
    }
    throughPdf(
        file(before, format, interlaced),
        after -> {
          assertEquals(space, after.getColorSpace().getName());
          assertFalse(after.getCOSObject().toString().contains("DeviceRGB"));
          int[] wanted = before.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
          int[] got = after.getImage().getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
          assertArrayEquals(wanted, got);
        });
  }

  /** The samples as stored, without any conversion of colours but that of a palette. */
  private static int[] samples(PDImageXObject image, int bands, int type) throws IOException {
    if (image.getColorSpace().getName().equals("Indexed")) {
      BufferedImage rgb = image.getImage();
      return Arrays.stream(rgb.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
          .flatMap(p -> Arrays.stream(new int[] {p >> 16 & 0xFF, p >> 8 & 0xFF, p & 0xFF}))
          .toArray();
    }
    byte[] data = image.createInputStream().readAllBytes();
    int bits = image.getBitsPerComponent();
    int row = (WIDTH * bands * bits + 7) / 8;
    int[] out = new int[WIDTH * HEIGHT * bands];
    for (int i = 0; i < out.length; i++) {
      int at = i % (WIDTH * bands) * bits;
      int from = i / (WIDTH * bands) * row + at / 8;
      out[i] =
          bits == 16
              ? (data[from] & 0xFF) << 8 | data[from + 1] & 0xFF
              : (data[from] & 0xFF) >> 8 - bits - at % 8 & (1 << bits) - 1;
    }
    return out;
  }

  @Test
  void jpegDataIsNotTouched() throws IOException {
    byte[] bytes = file(image(BufferedImage.TYPE_INT_RGB), "jpeg", true);
    throughPdf(
        bytes,
        after -> {
          assertArrayEquals(bytes, after.getCOSObject().createRawInputStream().readAllBytes());
          assertEquals(COSName.DCT_DECODE, after.getCOSObject().getFilters());
        });
  }

  @Test
  void gifIsUnpacked() throws IOException {
    BufferedImage before = image(BufferedImage.TYPE_BYTE_INDEXED);
    throughPdf(
        file(before, "gif", false),
        after -> {
          int[] rgb = before.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
          assertArrayEquals(rgb, after.getImage().getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
        });
  }

  @Test
  void aPhotographTakenSidewaysStandsUpright() throws IOException {
    byte[] plain = file(image(BufferedImage.TYPE_INT_RGB), "jpeg", false);
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0, // APP1
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1, // TIFF, one entry
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0, // orientation: turn clockwise
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream turned = new ByteArrayOutputStream();
    turned.write(plain, 0, 2);
    turned.write(exif);
    turned.write(plain, 2, plain.length - 2);
    Picture picture =
        Pictures.read("a.jpg", turned.toByteArray(), Place.NOWHERE, new Report()).orElseThrow();
    assertEquals(HEIGHT, ((Picture.Raster) picture).pixelWidth());
    Placed image = new Placed.Image(0, 0, 130, 210, picture, "", Source.NONE);
    String content = PdfDump.contents(TestPages.print(TestPages.one(image)));
    assertTrue(content.contains("0 -1 1 0 0 1 cm\n/Im1 Do"), content);
  }
}
