package bindery.pdf.raster;

import bindery.art.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A picture unpacked in memory, by ImageIO.
 *
 * @param width in pixels
 * @param height in pixels
 * @param samples of a pixel's colour: 1 or 3
 * @param colours 8 bits a sample
 * @param alpha 8 bits a pixel, or empty
 */
public record Pixels(int width, int height, int samples, byte[] colours, byte[] alpha) {

  /**
   * @throws IOException if ImageIO cannot unpack it, as a JPEG in four inks
   */
  public static Pixels of(Picture.Raster picture) throws IOException {
    ImageIO.setUseCache(false);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    if (image == null) {
      throw new IOException("the picture cannot be unpacked");
    }
    return image.getColorModel() instanceof IndexColorModel palette
        ? ofPalette(image, palette)
        : ofSamples(image);
  }

  /** What shows through, on white. */
  Pixels onWhite() {
    if (alpha.length == 0) {
      return this;
    }
    byte[] out = new byte[colours.length];
    for (int i = 0; i < out.length; i++) {
      int opaque = alpha[i / samples] & 0xFF;
      out[i] = (byte) ((255 * (255 - opaque) + (colours[i] & 0xFF) * opaque + 127) / 255);
    }
    return new Pixels(width, height, samples, out, new byte[0]);
  }

  private static Pixels ofPalette(BufferedImage image, IndexColorModel palette) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] colours = new byte[width * height * 3];
    byte[] alpha = new byte[palette.hasAlpha() ? width * height : 0];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRaster().getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        colours[3 * at] = (byte) palette.getRed(row[x]);
        colours[3 * at + 1] = (byte) palette.getGreen(row[x]);
        colours[3 * at + 2] = (byte) palette.getBlue(row[x]);
        if (alpha.length > 0) {
          alpha[at] = (byte) palette.getAlpha(row[x]);
        }
      }
    }
    byte[] grays = grays(colours);
    return grays.length > 0
        ? new Pixels(width, height, 1, grays, alpha)
        : new Pixels(width, height, 3, colours, alpha);
  }

  /** Colours of three samples each as grays of one; empty unless all of them are gray. */
  public static byte[] grays(byte[] colours) {
    byte[] grays = new byte[colours.length / 3];
    for (int i = 0; i < grays.length; i++) {
      grays[i] = colours[3 * i];
      if (colours[3 * i + 1] != grays[i] || colours[3 * i + 2] != grays[i]) {
        return new byte[0];
      }
    }
    return grays;
  }

  /** Samples as the file has them: Java's own idea of gray would make it lighter. */
  private static Pixels ofSamples(BufferedImage image) {
    var raster = image.getRaster();
    int width = image.getWidth();
    int height = image.getHeight();
    int bands = raster.getNumBands();
    int samples = bands < 3 ? 1 : 3;
    byte[] colours = new byte[width * height * samples];
    byte[] alpha = new byte[bands > samples ? width * height : 0];
    int[] row = new int[width];
    for (int band = 0; band < bands; band++) {
      int bits = raster.getSampleModel().getSampleSize(band);
      for (int y = 0; y < height; y++) {
        raster.getSamples(0, y, width, 1, band, row);
        for (int x = 0; x < width; x++) {
          byte value = (byte) (row[x] * 255L / ((1 << bits) - 1));
          if (band < samples) {
            colours[(y * width + x) * samples + band] = value;
          } else {
            alpha[y * width + x] = value;
          }
        }
      }
    }
    return new Pixels(width, height, samples, colours, alpha);
  }
}
