package bindery.pdf;

import bindery.art.Picture;
import bindery.pdf.raster.Streams;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Drawings that can be seen through, as pixels on white: PDF/X-1a has no transparency (ISO 15930-4
 * §6.16).
 */
final class Flattening {
  /** As fine as line art is printed. */
  private static final double RESOLUTION = 600;

  private static final double MOST_PIXELS = 16_000_000;

  private Flattening() {}

  /** Colours of the drawing, three bytes a pixel. */
  record Flat(int width, int height, byte[] rgb) {}

  static Flat of(Picture.Drawing drawing, COSStream form, Streams streams) throws IOException {
    PDDocument document = streams.document();
    COSDictionary objects = new COSDictionary();
    objects.setItem(COSName.getPDFName("Fm"), form);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, objects);
    PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject()
        .setItem(
            COSName.CONTENTS,
            streams.plain("/Fm Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    int index = document.getNumberOfPages();
    document.addPage(page);
    try {
      double points = drawing.width() * drawing.height();
      double scale = Math.min(RESOLUTION / 72, Math.sqrt(MOST_PIXELS / points));
      return flat(new PDFRenderer(document).renderImage(index, (float) scale, ImageType.RGB));
    } finally {
      document.removePage(page);
    }
  }

  private static Flat flat(BufferedImage image) {
    int width = image.getWidth();
    byte[] rgb = new byte[width * image.getHeight() * 3];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int at = 3 * (y * width + x);
        rgb[at] = (byte) (row[x] >> 16);
        rgb[at + 1] = (byte) (row[x] >> 8);
        rgb[at + 2] = (byte) row[x];
      }
    }
    return new Flat(width, image.getHeight(), rgb);
  }
}
