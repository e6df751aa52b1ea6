package bindery.epub.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Unpacks pictures of points, no more of them than are needed. */
final class PictureDecoder implements AutoCloseable {
  private final ImageInputStream stream;
  private final ImageReader reader;

  /**
   * @throws IOException when nothing here can read it
   */
  PictureDecoder(byte[] bytes) throws IOException {
    stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw new IOException("no reader");
    }
    reader = readers.next();
    reader.setInput(stream, true, true);
  }

  int width() throws IOException {
    return reader.getWidth(0);
  }

  int height() throws IOException {
    return reader.getHeight(0);
  }

  /**
   * Its values; of a picture that will be made much smaller not all are kept.
   *
   * @param toWidth to which it will be reduced
   */
  Samples samples(int toWidth) throws IOException {
    BufferedImage image = reader.read(0, every(toWidth));
    ColorModel model = image.getColorModel();
    if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      // As they are: Java takes gray for light that has not been seen yet, and brightens it.
      return samples(image.getRaster(), model.hasAlpha() ? 2 : 1, model.hasAlpha());
    }
    if (areWanted(model)) {
      return samples(image.getRaster(), model.hasAlpha() ? 4 : 3, model.hasAlpha());
    }
    int width = image.getWidth();
    int height = image.getHeight();
    byte[][] channels = new byte[model.hasAlpha() ? 4 : 3][width * height];
    int[] line = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, line, 0, width);
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < channels.length; band++) {
          int shift = band == 3 ? 24 : 16 - 8 * band;
          channels[band][y * width + x] = (byte) (line[x] >> shift);
        }
      }
    }
    return new Samples(width, height, channels, model.hasAlpha());
  }

  /** Whether values are red, green and blue in eight bits as they are: Java asks for each apart. */
  private static boolean areWanted(ColorModel model) {
    return model instanceof ComponentColorModel
        && model.getColorSpace().isCS_sRGB()
        && !model.isAlphaPremultiplied()
        && model.getComponentSize(0) == 8
        && model.getTransferType() == DataBuffer.TYPE_BYTE;
  }

  /**
   * Inks of a JPEG, 255 where there is none.
   *
   * @param segments of the file: Adobe's programs store inks turned over, and perhaps as light and
   *     colour
   */
  Samples inks(JpegSegments segments, int toWidth) throws IOException {
    Samples raw = samples(reader.readRaster(0, every(toWidth)), 4, false);
    byte[][] c = raw.channels();
    for (int i = 0; i < c[0].length; i++) {
      if (segments.adobe() == 2) {
        int light = c[0][i] & 0xFF;
        int blue = (c[1][i] & 0xFF) - 128;
        int red = (c[2][i] & 0xFF) - 128;
        c[0][i] = (byte) (255 - byteOf(light + 1.402 * red));
        c[1][i] = (byte) (255 - byteOf(light - 0.344136 * blue - 0.714136 * red));
        c[2][i] = (byte) (255 - byteOf(light + 1.772 * blue));
      }
      for (int band = 0; band < 4 && segments.adobe() < 0; band++) {
        c[band][i] = (byte) (255 - (c[band][i] & 0xFF));
      }
    }
    return raw;
  }

  private static int byteOf(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  private ImageReadParam every(int toWidth) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, width() / toWidth / 2);
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  /** The first bands of a raster. */
  static Samples samples(Raster raster, int bands, boolean seeThrough) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    int shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
    int widest = (1 << Math.min(8, raster.getSampleModel().getSampleSize(0))) - 1;
    byte[][] channels = new byte[bands][width * height];
    if (widest == 255 && shift == 0 && raster.getDataBuffer() instanceof DataBufferByte bytes) {
      if (raster.getSampleModel() instanceof ComponentSampleModel model) {
        copy(raster, model, bytes, channels);
        return new Samples(width, height, channels, seeThrough);
      }
    }
    int[] line = new int[width];
    for (int band = 0; band < bands; band++) {
      for (int y = 0; y < height; y++) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, band, line);
        for (int x = 0; x < width; x++) {
          channels[band][y * width + x] = (byte) ((line[x] >> shift) * 255 / widest);
        }
      }
    }
    return new Samples(width, height, channels, seeThrough);
  }

  /** Bytes as they lie in memory; each by itself they take ten times as long. */
  private static void copy(
      Raster raster, ComponentSampleModel model, DataBufferByte bytes, byte[][] channels) {
    int step = model.getPixelStride();
    int left = raster.getMinX() - raster.getSampleModelTranslateX();
    int top = raster.getMinY() - raster.getSampleModelTranslateY();
    for (int band = 0; band < channels.length; band++) {
      byte[] from = bytes.getData(model.getBankIndices()[band]);
      byte[] to = channels[band];
      int start = bytes.getOffsets()[model.getBankIndices()[band]];
      int i = 0;
      for (int y = 0; y < raster.getHeight(); y++) {
        int at = start + model.getOffset(left, top + y, band);
        for (int x = 0; x < raster.getWidth(); x++, at += step) {
          to[i++] = from[at];
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
