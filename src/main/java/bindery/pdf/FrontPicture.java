package bindery.pdf;

import bindery.pdf.raster.PngWriter;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The front of a cover as the picture that e-readers and shops show, made from its PDF. */
public final class FrontPicture {
  /** Of the longer side: what Kindle asks for (“Kindle Publishing Guidelines”, 4.2). */
  private static final int PIXELS = 2560;

  private FrontPicture() {}

  /** The only page of a file as a PNG. */
  public static byte[] png(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle page = document.getPage(0).getMediaBox();
      float scale = PIXELS / Math.max(page.getWidth(), page.getHeight());
      BufferedImage picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
      int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
      return PngWriter.of(pixels, picture.getWidth(), picture.getHeight());
    }
  }
}
