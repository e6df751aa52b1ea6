package bindery.pdf.drawing;

import com.github.weisj.jsvg.paint.impl.MaskedPaint;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * Colours of drawings. Black and grays are printed with black ink alone, as everywhere in the book;
 * only the stops of gradients, which must all be of one colour space, are RGB whatever they are.
 */
public final class DrawingColours extends PdfBoxGraphics2DPaintApplier
    implements IPdfBoxGraphics2DColorMapper {
  private final Consumer<String> flaws;
  private boolean flat;

  /**
   * @param flaws hears of paints that cannot be printed
   */
  public DrawingColours(Consumer<String> flaws) {
    this.flaws = flaws;
  }

  @Override
  public PDShading applyPaint(
      Paint paint, PDPageContentStream content, AffineTransform transform, IPaintEnv env)
      throws IOException {
    Paint printable = printable(paint);
    flat = printable instanceof Color;
    return super.applyPaint(printable, content, transform, env);
  }

  /** What graphics2d does not know it would paint in the colour of the object before. */
  private Paint printable(Paint paint) {
    if (paint instanceof MaskedPaint masked) {
      flaws.accept("it has a mask");
      return printable(masked.paint());
    }
    if (paint instanceof Color
        || paint instanceof MultipleGradientPaint
        || paint instanceof TexturePaint) {
      return paint;
    }
    flaws.accept("it has a paint of an unusual kind");
    return Color.GRAY;
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
