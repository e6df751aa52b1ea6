package bindery.art;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A WebP file into a picture that PDF knows and every e-reader shows: EPUB 3.3 §3.2 lets WebP in,
 * and readers that are older do not know it. What was stored with loss and has no transparency
 * becomes a JPEG of high quality, which is about as small; anything else becomes a PNG, pixel by
 * pixel. Its pixels stand upright then, whatever Exif says.
 */
final class WebpReader {
  /** Hardly more is lost; ImageIO's scale. */
  private static final float QUALITY = 0.95f;

  /** Level 6 of zlib, on the scale of Java's writer of PNGs: 9 − 9 × this. */
  private static final float DEFLATION = 1 / 3f;

  /** How often a pixel may ask for bytes after the last: its four channels need none. */
  private static final long ASKED = 4;

  /** And what does not belong to pixels. */
  private static final long ASIDE = 10_000;

  private static final int OPAQUE = 0xFF000000;

  private WebpReader() {}

  static Picture.Raster read(String name, byte[] bytes, Place askedFrom, Report report)
      throws BadPicture {
    WebpWalk.Header header = WebpWalk.read(bytes);
    Pictures.checkSize(header.width(), header.height(), Pictures.MOST_PIXELS_IN_MEMORY);
    BufferedImage upright = upright(unpacked(bytes, header), header.exif().orientation());
    if (header.moving()) {
      String todo = "a book shows its first frame";
      report.add(Problem.note("moving-picture", askedFrom, name, "this picture moves:", todo));
    }
    boolean jpeg = header.lossy() && !upright.getColorModel().hasAlpha();
    boolean turned = header.exif().orientation() >= 5;
    Resolution resolution =
        turned
            ? Resolution.stated(header.exif().yDensity(), header.exif().xDensity())
            : Resolution.stated(header.exif().xDensity(), header.exif().yDensity());
    try {
      return new Picture.Raster(
          name,
          packed(upright, jpeg ? "jpeg" : "png"),
          jpeg ? "jpeg" : "png",
          upright.getWidth(),
          upright.getHeight(),
          resolution.width(upright.getWidth()),
          resolution.height(upright.getHeight()));
    } catch (IOException e) {
      throw BadPicture.broken("the picture cannot be converted");
    }
  }

  private static BufferedImage unpacked(byte[] bytes, WebpWalk.Header header) throws BadPicture {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
    long most = ASIDE + ASKED * header.width() * header.height();
    try (var in = new EndingStream(bytes, most)) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      throw BadPicture.broken("the picture is damaged");
    } finally {
      reader.dispose();
    }
  }

  /**
   * The pixels turned as Exif asks (CIPA DC-008 §4.6.4, tag 274), with transparency only where
   * there is some, and colours as the file has them, whatever profile it names.
   */
  private static BufferedImage upright(BufferedImage image, int orientation) {
    boolean turned = orientation >= 5;
    int width = turned ? image.getHeight() : image.getWidth();
    int height = turned ? image.getWidth() : image.getHeight();
    Raster raster = image.getRaster();
    BufferedImage out =
        new BufferedImage(
            width,
            height,
            isClear(raster) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width];
    int[] pixel = new int[raster.getNumBands()];
    for (int y = 0; y < height; y++) {
      if (orientation <= 1) {
        row = colours(raster, y);
      } else {
        for (int x = 0; x < width; x++) { // a large picture is not to be in memory thrice
          int at = source(x, y, image.getWidth(), image.getHeight(), orientation);
          int across = at % image.getWidth() + raster.getMinX();
          int down = at / image.getWidth() + raster.getMinY();
          row[x] = colour(raster.getPixel(across, down, pixel), 0, pixel.length);
        }
      }
      out.getRaster().setDataElements(0, y, width, 1, row);
    }
    return out;
  }

  /** Where among the stored pixels that is which stands at a place of the upright picture. */
  private static int source(int x, int y, int width, int height, int orientation) {
    int across = width - 1;
    int down = height - 1;
    return switch (orientation) {
      case 2 -> y * width + across - x;
      case 3 -> (down - y) * width + across - x;
      case 4 -> (down - y) * width + x;
      case 5 -> x * width + y;
      case 6 -> (down - x) * width + y;
      case 7 -> (down - x) * width + across - y;
      case 8 -> x * width + across - y;
      default -> y * width + x;
    };
  }

  private static boolean isClear(Raster raster) {
    boolean clear = false;
    for (int y = 0; y < raster.getHeight() && raster.getNumBands() > 3; y++) {
      for (int colour : colours(raster, y)) {
        clear |= (colour & OPAQUE) != OPAQUE;
      }
    }
    return clear;
  }

  private static int[] colours(Raster raster, int y) {
    int bands = raster.getNumBands();
    int width = raster.getWidth();
    int[] all = raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, (int[]) null);
    int[] out = new int[width];
    for (int x = 0; x < width; x++) {
      out[x] = colour(all, x * bands, bands);
    }
    return out;
  }

  private static int colour(int[] from, int at, int bands) {
    int alpha = bands > 3 ? from[at + 3] << 24 : OPAQUE;
    return alpha | from[at] << 16 | from[at + 1] << 8 | from[at + 2];
  }

  private static byte[] packed(BufferedImage image, String format) throws IOException {
    ImageWriter writer = writer(format);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(format.equals("jpeg") ? QUALITY : DEFLATION);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** Java's own, whatever else is on the class path: the same bytes come out everywhere. */
  private static ImageWriter writer(String format) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getModule().isNamed()) {
        return writer;
      }
    }
    throw new IOException("no writer for " + format);
  }
}
