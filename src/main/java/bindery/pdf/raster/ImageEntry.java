package bindery.pdf.raster;

import bindery.pdf.colour.Loss;
import org.apache.pdfbox.cos.COSBase;

/**
 * A picture that can be painted into the unit square.
 *
 * @param resource its name in resource dictionaries
 * @param matrix operands of a further {@code cm}, or empty
 * @param object the image or form
 * @param loss what of its colours is lost in print
 */
public record ImageEntry(String resource, String matrix, COSBase object, Loss loss) {}
