package bindery.epub.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Packs pictures of points, the same bytes for the same points. */
final class PictureEncoder {
  private static final float QUALITY = 0.85f;

  private PictureEncoder() {}

  /**
   * @param format {@code jpeg} or {@code png}
   */
  static byte[] packed(Samples samples, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    if (format.equals("jpeg")) {
      param.setCompressionQuality(QUALITY);
    } else {
      param.setCompressionQuality(
          0.34f); // level 6 of deflate: harder takes thrice the time for a hundredth
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image(samples), null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage image(Samples samples) {
    int bands = samples.bands();
    int type =
        switch (bands) {
          case 1 -> BufferedImage.TYPE_BYTE_GRAY;
          case 3 -> BufferedImage.TYPE_3BYTE_BGR;
          default -> BufferedImage.TYPE_4BYTE_ABGR;
        };
    BufferedImage image = new BufferedImage(samples.width(), samples.height(), type);
    int[] line = new int[samples.width()];
    int[] channels = bands == 2 ? new int[] {0, 0, 0, 1} : new int[] {0, 1, 2, 3};
    for (int band = 0; band < image.getRaster().getNumBands(); band++) {
      byte[] values = samples.channels()[channels[band]];
      for (int y = 0; y < samples.height(); y++) {
        for (int x = 0; x < line.length; x++) {
          line[x] = values[y * line.length + x] & 0xFF;
        }
        image.getRaster().setSamples(0, y, line.length, 1, band, line);
      }
    }
    return image;
  }
}
