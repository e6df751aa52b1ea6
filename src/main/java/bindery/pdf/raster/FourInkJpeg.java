package bindery.pdf.raster;

import bindery.art.JpegFile;
import bindery.art.Picture;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG in four inks (Adobe Technical Note 5116), which ImageIO unpacks but does not understand.
 */
final class FourInkJpeg {
  private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

  /** From the word to the byte that says how samples were transformed. */
  private static final int TRANSFORM = 11;

  private FourInkJpeg() {}

  /** As colours of a screen. */
  static Pixels unpacked(Picture.Raster picture) throws IOException {
    JpegFile file = JpegFile.of(picture);
    boolean mixed = file.adobe() && transform(picture.bytes()) == 2;
    Raster raster = raster(picture.bytes());
    int width = raster.getWidth();
    int height = raster.getHeight();
    byte[] rgb = new byte[width * height * 3];
    int[] row = new int[width * 4];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        put(row, 4 * x, mixed, file.adobe(), rgb, 3 * (y * width + x));
      }
    }
    return new Pixels(width, height, 3, rgb, new byte[0]);
  }

  private static void put(int[] row, int at, boolean mixed, boolean inverted, byte[] rgb, int to) {
    double[] samples = {row[at], row[at + 1], row[at + 2]};
    if (mixed) {
      double cb = samples[1] - 128;
      double cr = samples[2] - 128;
      samples =
          new double[] {
            255 - samples[0] - 1.402 * cr,
            255 - samples[0] + 0.344136 * cb + 0.714136 * cr,
            255 - samples[0] - 1.772 * cb
          };
    }
    double paper = inverted ? row[at + 3] : 255 - row[at + 3];
    for (int i = 0; i < 3; i++) {
      double value = Math.max(0, Math.min(255, inverted ? samples[i] : 255 - samples[i]));
      rgb[to + i] = (byte) Math.round(value * paper / 255);
    }
  }

  private static int transform(byte[] file) {
    for (int i = 0; i + TRANSFORM < Math.min(file.length, 1 << 16); i++) {
      if (file[i] == 'A' && java.util.Arrays.equals(file, i, i + ADOBE.length, ADOBE, 0, 5)) {
        return file[i + TRANSFORM];
      }
    }
    return 0;
  }

  private static Raster raster(byte[] bytes) throws IOException {
    ImageIO.setUseCache(false);
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.canReadRaster()) {
        try (ImageInputStream in =
            ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
          reader.setInput(in, true, true);
          return reader.readRaster(0, null);
        } finally {
          reader.dispose();
        }
      }
    }
    throw new IOException("the picture cannot be unpacked");
  }
}
