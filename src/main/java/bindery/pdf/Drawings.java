package bindery.pdf;

import bindery.art.Picture;
import bindery.pdf.drawing.DrawingColours;
import bindery.pdf.drawing.DrawingLog;
import bindery.pdf.drawing.DrawingReport;
import bindery.pdf.drawing.DrawingText;
import bindery.pdf.drawing.DrawingWords;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Drawings as form XObjects (ISO 32000-1 §8.10): lines stay lines, letters become outlines. */
final class Drawings {
  private static final double PIXEL = 0.75;
  private static final int DEEPEST = 250;
  private static final int MOST_PATHS = 300_000;

  private final PDDocument document;
  private final DrawingText text;

  Drawings(PDDocument document, DrawingWords lettering) {
    this.document = document;
    this.text = new DrawingText(lettering);
  }

  /**
   * Paints a drawing.
   *
   * @param report hears of what cannot be painted as it was meant
   */
  PdfPictures.Entry entry(String resource, Picture.Drawing drawing, DrawingReport report)
      throws IOException {
    String matrix = inverse(drawing.width()) + " 0 0 " + inverse(drawing.height()) + " 0 0";
    return new PdfPictures.Entry(resource, matrix, paint(drawing, report));
  }

  /** A drawing's points in parts of the unit square; three decimals would be too few. */
  private static String inverse(double points) {
    return BigDecimal.ONE
        .divide(BigDecimal.valueOf(points), 10, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private COSBase paint(Picture.Drawing drawing, DrawingReport report) throws IOException {
    String svg =
        text.outlined(new String(drawing.bytes(), StandardCharsets.UTF_8), report::missing);
    DrawingLog log = new DrawingLog(report::flaw);
    try {
      return painted(drawing, loaded(svg, drawing.name()), report);
    } finally {
      log.close();
    }
  }

  private static SVGDocument loaded(String svg, String name) throws IOException {
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
            .documentLimits(new DocumentLimits(DEEPEST, DEEPEST, MOST_PATHS))
            .build();
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    SVGDocument image = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
    if (image == null) {
      throw new IOException("not understood: " + name);
    }
    return image;
  }

  private COSBase painted(Picture.Drawing drawing, SVGDocument image, DrawingReport report)
      throws IOException {
    float width = (float) drawing.width();
    float height = (float) drawing.height();
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
    try {
      DrawingColours colours = new DrawingColours(report::flaw);
      graphics.setColorMapper(colours);
      graphics.setPaintApplier(colours);
      graphics.scale(PIXEL, PIXEL);
      ViewBox view = new ViewBox(0, 0, (float) (width / PIXEL), (float) (height / PIXEL));
      image.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, view);
    } finally {
      graphics.disposeDanglingChildGraphics();
      graphics.dispose();
    }
    return graphics.getXFormObject().getCOSObject();
  }
}
