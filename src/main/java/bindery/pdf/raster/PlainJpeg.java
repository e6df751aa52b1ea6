package bindery.pdf.raster;

import bindery.art.JpegFile;
import bindery.art.Picture;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The samples of a JPEG as they stand in the file, whatever it says of its colours. */
final class PlainJpeg {
  private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

  /** From the word to the byte that says how samples were transformed. */
  private static final int TRANSFORM = 11;

  private PlainJpeg() {}

  /** A picture in gray or in colour, its colours taken as JFIF has them (ITU-T T.871 §7). */
  static Pixels unpacked(Picture.Raster picture) throws IOException {
    Raster raster = raster(picture.bytes());
    int width = raster.getWidth();
    int height = raster.getHeight();
    int bands = raster.getNumBands();
    boolean plain = JpegFile.of(picture).adobe() && transform(picture.bytes()) == 0;
    byte[] out = new byte[width * height * bands];
    int[] row = new int[width * bands];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < row.length; x += bands) {
        int at = y * row.length + x;
        if (bands == 3 && !plain) {
          double cb = row[x + 1] - 128;
          double cr = row[x + 2] - 128;
          out[at] = sample(row[x] + 1.402 * cr);
          out[at + 1] = sample(row[x] - 0.344136 * cb - 0.714136 * cr);
          out[at + 2] = sample(row[x] + 1.772 * cb);
        } else {
          for (int band = 0; band < bands; band++) {
            out[at + band] = (byte) row[x + band];
          }
        }
      }
    }
    return new Pixels(width, height, bands, out, new byte[0]);
  }

  private static byte sample(double value) {
    return (byte) Math.round(Math.max(0, Math.min(255, value)));
  }

  static int transform(byte[] file) {
    for (int i = 0; i + TRANSFORM < Math.min(file.length, 1 << 16); i++) {
      if (file[i] == 'A' && Arrays.equals(file, i, i + ADOBE.length, ADOBE, 0, 5)) {
        return file[i + TRANSFORM];
      }
    }
    return 0;
  }

  static Raster raster(byte[] bytes) throws IOException {
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
