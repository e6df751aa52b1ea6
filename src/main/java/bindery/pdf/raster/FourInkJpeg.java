package bindery.pdf.raster;

import bindery.art.JpegFile;
import bindery.art.Picture;
import java.awt.image.Raster;
import java.io.IOException;

/**
 * A JPEG in four inks (Adobe Technical Note 5116), which ImageIO unpacks but does not understand.
 */
public final class FourInkJpeg {
  private FourInkJpeg() {}

  /** Hears of a pixel how much of the paper each of the inks leaves white, 0 to 255. */
  private interface Pixel {
    void is(int number, double[] white);
  }

  /** As colours of a screen. */
  static Pixels unpacked(Picture.Raster picture) throws IOException {
    JpegFile file = JpegFile.of(picture);
    byte[] rgb = new byte[file.width() * file.height() * 3];
    walk(
        picture,
        (number, white) -> {
          for (int i = 0; i < 3; i++) {
            rgb[3 * number + i] = (byte) Math.round(white[i] * white[3] / 255);
          }
        });
    return new Pixels(file.width(), file.height(), 3, rgb, new byte[0]);
  }

  /**
   * The most ink in one place, in per cent of one ink, a thousandth of the picture left out for
   * specks; 0 for what is no JPEG in four inks, or cannot be unpacked, which is told elsewhere.
   */
  public static int most(Picture.Raster picture) {
    if (!picture.format().equals("jpeg") || JpegFile.of(picture).components() != 4) {
      return 0;
    }
    int[] places = new int[401];
    try {
      walk(
          picture,
          (number, white) ->
              places[(int) Math.round(400 - (white[0] + white[1] + white[2] + white[3]) / 2.55)]++);
    } catch (IOException | RuntimeException broken) {
      return 0;
    }
    int most = 400;
    for (int seen = places[most]; seen < picture.pixelWidth() * picture.pixelHeight() / 1000; ) {
      seen += places[--most];
    }
    return most;
  }

  private static void walk(Picture.Raster picture, Pixel pixel) throws IOException {
    boolean inverted = JpegFile.of(picture).adobe();
    boolean mixed = inverted && PlainJpeg.transform(picture.bytes()) == 2;
    Raster raster = PlainJpeg.raster(picture.bytes());
    int width = raster.getWidth();
    int[] row = new int[width * 4];
    double[] white = new double[4];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        white(row, 4 * x, mixed, white);
        for (int i = 0; i < 4; i++) {
          double value = inverted ? white[i] : 255 - white[i];
          white[i] = Math.max(0, Math.min(255, value));
        }
        pixel.is(y * width + x, white);
      }
    }
  }

  /** Samples as they were before they were mixed for packing (TN 5116 §18). */
  private static void white(int[] row, int at, boolean mixed, double[] out) {
    double cb = mixed ? row[at + 1] - 128 : 0;
    double cr = mixed ? row[at + 2] - 128 : 0;
    out[0] = mixed ? 255 - row[at] - 1.402 * cr : row[at];
    out[1] = mixed ? 255 - row[at] + 0.344136 * cb + 0.714136 * cr : row[at + 1];
    out[2] = mixed ? 255 - row[at] - 1.772 * cb : row[at + 2];
    out[3] = row[at + 3];
  }
}
