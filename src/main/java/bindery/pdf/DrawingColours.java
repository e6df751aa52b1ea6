package bindery.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * Colours of drawings. Black and grays are printed with black ink alone, as everywhere in the book;
 * only the stops of gradients, which must all be of one colour space, are RGB whatever they are.
 */
final class DrawingColours extends PdfBoxGraphics2DPaintApplier
    implements IPdfBoxGraphics2DColorMapper {
  private boolean flat;

  @Override
  public PDShading applyPaint(
      Paint paint, PDPageContentStream content, AffineTransform transform, IPaintEnv env)
      throws IOException {
    flat = paint instanceof Color;
    return super.applyPaint(paint, content, transform, env);
  }

  @Override
  public PDColor mapColor(Color color, IColorMapperEnv env) {
    float red = color.getRed() / 255f;
    float green = color.getGreen() / 255f;
    float blue = color.getBlue() / 255f;
    return flat && red == green && green == blue
        ? new PDColor(new float[] {red}, PDDeviceGray.INSTANCE)
        : new PDColor(new float[] {red, green, blue}, PDDeviceRGB.INSTANCE);
  }
}
