package bindery.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures of the pages of a PDF file, made from its bytes, so that they show what a reader will
 * see. Small rather than beautiful: sixteen grays, or some two hundred colours where a page has
 * colour. Not for use from several threads at once.
 */
public final class PagePictures implements Closeable {
  /** Enough to read small type by. */
  private static final float PIXELS_PER_POINT = 90 / 72f;

  private static final float SMALL_PIXELS_PER_POINT = 48 / 72f;

  /** Of the longer side, whatever the size of the page. */
  private static final int MOST_PIXELS = 1600;

  private static final int GRAYS = 16;

  private final PDDocument document;
  private final PDFRenderer renderer;

  /**
   * @param pdf a whole file
   * @throws IOException when it is none
   */
  public PagePictures(byte[] pdf) throws IOException {
    this(Loader.loadPDF(pdf));
  }

  /**
   * @param pdf a whole file, which is not read into memory
   * @throws IOException when it is none
   */
  public PagePictures(Path pdf) throws IOException {
    this(Loader.loadPDF(pdf.toFile()));
  }

  private PagePictures(PDDocument document) {
    this.document = document;
    renderer = new PDFRenderer(document);
    ImageIO.setUseCache(false);
  }

  /**
   * The trimmed page as a PNG, large enough to read small type by.
   *
   * @param sheet counted from 1
   */
  public byte[] png(int sheet) throws IOException {
    return png(sheet, PIXELS_PER_POINT);
  }

  /**
   * The trimmed page as a PNG, large enough to be known again.
   *
   * @param sheet counted from 1
   */
  public byte[] small(int sheet) throws IOException {
    return png(sheet, SMALL_PIXELS_PER_POINT);
  }

  private byte[] png(int sheet, float most) throws IOException {
    PDPage page = document.getPage(sheet - 1);
    page.setCropBox(page.getTrimBox());
    float scale = scale(page.getTrimBox(), most);
    BufferedImage picture = renderer.renderImage(sheet - 1, scale, ImageType.RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(isGray(picture) ? grays(picture) : colours(picture), "png", out);
    return out.toByteArray();
  }

  private static float scale(PDRectangle trim, float most) {
    float longer = Math.max(trim.getWidth(), trim.getHeight());
    return Math.min(most, MOST_PIXELS * most / PIXELS_PER_POINT / longer);
  }

  private static boolean isGray(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int green = rgb >> 8 & 0xFF;
        if ((rgb & 0xFF) != green || (rgb >> 16 & 0xFF) != green) {
          return false;
        }
      }
    }
    return true;
  }

  /** Sixteen even grays, four bits a pixel. */
  private static BufferedImage grays(BufferedImage picture) {
    byte[] levels = new byte[GRAYS];
    for (int i = 0; i < GRAYS; i++) {
      levels[i] = (byte) (i * 255 / (GRAYS - 1));
    }
    IndexColorModel palette = new IndexColorModel(4, GRAYS, levels, levels, levels);
    BufferedImage out =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY, palette);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int gray = picture.getRGB(x, y) & 0xFF;
        out.getRaster().setSample(x, y, 0, (gray * (GRAYS - 1) + 127) / 255);
      }
    }
    return out;
  }

  /** The colours that Java's own palette has, the rest mixed of them. */
  private static BufferedImage colours(BufferedImage picture) {
    BufferedImage out =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
    out.createGraphics().drawImage(picture, 0, 0, null);
    return out;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
