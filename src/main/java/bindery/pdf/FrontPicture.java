package bindery.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The front of a cover as the picture that e-readers and shops show, made from its PDF. */
public final class FrontPicture {
  /** Of the longer side: what Kindle asks for (“Kindle Publishing Guidelines”, 4.2). */
  private static final int PIXELS = 2560;

  private static final int MOST_COLOURS = 256;

  private FrontPicture() {}

  /**
   * The only page of a file as a PNG. A page of few colours has a palette, which takes a third of
   * the room.
   */
  public static byte[] png(byte[] pdf) throws IOException {
    ImageIO.setUseCache(false);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle page = document.getPage(0).getMediaBox();
      float scale = PIXELS / Math.max(page.getWidth(), page.getHeight());
      BufferedImage picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(small(picture), "png", out);
      return out.toByteArray();
    }
  }

  private static BufferedImage small(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    int[] colours = colours(pixels);
    if (colours.length > MOST_COLOURS) {
      return picture;
    }
    IndexColorModel palette =
        new IndexColorModel(
            8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette);
    byte[] row = new byte[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        row[x] = (byte) Arrays.binarySearch(colours, pixels[y * width + x]);
      }
      out.getRaster().setDataElements(0, y, width, 1, row);
    }
    return out;
  }

  /** The colours of a picture in order; those beyond the most that count are not looked for. */
  private static int[] colours(int[] pixels) {
    int[] known = new int[0];
    int last = pixels.length == 0 ? 0 : pixels[0] + 1;
    for (int pixel : pixels) {
      if (pixel != last && known.length <= MOST_COLOURS) {
        int at = Arrays.binarySearch(known, pixel);
        if (at < 0) {
          known = Arrays.copyOf(known, known.length + 1);
          known[known.length - 1] = pixel;
          Arrays.sort(known);
        }
      }
      last = pixel;
    }
    return known;
  }
}
