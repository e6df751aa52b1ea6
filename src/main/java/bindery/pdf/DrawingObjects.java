package bindery.pdf;

import bindery.pdf.canvas.Form;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The small objects that painted drawings call by name. */
final class DrawingObjects {
  private static final int AXIAL = 2;
  private static final int RADIAL = 3;
  private static final int EXPONENTIAL = 2;
  private static final int STITCHING = 3;
  private static final int DECIMALS = 8;

  /** An isolated group: what is within is not blended with what is below (ISO 32000-1 §11.4.5). */
  COSDictionary group() {
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.TYPE, COSName.GROUP);
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.I, COSBoolean.TRUE);
    group.setDirect(true);
    return group;
  }

  COSDictionary mask(COSStream group, boolean byLightness) {
    // Lightness is that of a colour space, which only masks need: other groups have the page's.
    group.getCOSDictionary(COSName.GROUP).setItem(COSName.CS, COSName.DEVICERGB);
    COSDictionary mask = new COSDictionary();
    mask.setItem(COSName.TYPE, COSName.MASK);
    mask.setItem(COSName.S, byLightness ? COSName.LUMINOSITY : COSName.ALPHA);
    mask.setItem(COSName.G, group);
    mask.setDirect(true);
    COSDictionary state = state();
    state.setItem(COSName.SMASK, mask);
    return state;
  }

  COSDictionary state(Form.Resource resource) {
    COSDictionary state = state();
    if (resource instanceof Form.Opacity opacity) {
      state.setItem(COSName.CA_NS, number(opacity.fill()));
      state.setItem(COSName.CA, number(opacity.stroke()));
    } else if (resource instanceof Form.Blend blend) {
      state.setItem(COSName.BM, COSName.getPDFName(blend.mode()));
    }
    return state;
  }

  private static COSDictionary state() {
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
    state.setDirect(true);
    return state;
  }

  COSDictionary pattern(Form.Shaded shaded) {
    COSDictionary pattern = new COSDictionary();
    pattern.setItem(COSName.TYPE, COSName.PATTERN);
    pattern.setInt(COSName.PATTERN_TYPE, 2);
    pattern.setItem(COSName.MATRIX, matrix(shaded.matrix()));
    pattern.setItem(COSName.SHADING, shading(shaded.shading()));
    return pattern;
  }

  COSDictionary shading(Form.Shading shading) {
    COSDictionary out = new COSDictionary();
    out.setInt(COSName.SHADING_TYPE, shading.radial() ? RADIAL : AXIAL);
    out.setItem(COSName.COLORSPACE, shading.gray() ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    out.setItem(COSName.COORDS, numbers(shading.places()));
    COSArray extend = new COSArray();
    extend.add(COSBoolean.TRUE);
    extend.add(COSBoolean.TRUE);
    out.setItem(COSName.EXTEND, extend);
    out.setItem(COSName.FUNCTION, function(shading));
    out.setDirect(true);
    return out;
  }

  /** From one stop to the next in a straight line (ISO 32000-1 §7.10.3 and §7.10.4). */
  private static COSDictionary function(Form.Shading shading) {
    List<Form.Stop> stops = new ArrayList<>();
    Form.Stop first = shading.stops().get(0);
    Form.Stop last = shading.stops().get(shading.stops().size() - 1);
    if (first.offset() > 0) {
      stops.add(new Form.Stop(0, first.red(), first.green(), first.blue()));
    }
    stops.addAll(shading.stops());
    if (last.offset() < 1) {
      stops.add(new Form.Stop(1, last.red(), last.green(), last.blue()));
    }
    COSArray functions = new COSArray();
    COSArray bounds = new COSArray();
    COSArray encode = new COSArray();
    for (int i = 1; i < stops.size(); i++) {
      functions.add(ramp(stops.get(i - 1), stops.get(i), shading.gray()));
      encode.add(COSInteger.ZERO);
      encode.add(COSInteger.ONE);
      if (i < stops.size() - 1) {
        bounds.add(number(stops.get(i).offset()));
      }
    }
    COSDictionary out = new COSDictionary();
    out.setInt(COSName.FUNCTION_TYPE, STITCHING);
    out.setItem(COSName.DOMAIN, numbers(List.of(0.0, 1.0)));
    out.setItem(COSName.FUNCTIONS, functions);
    out.setItem(COSName.BOUNDS, bounds);
    out.setItem(COSName.ENCODE, encode);
    out.setDirect(true);
    return out;
  }

  private static COSBase ramp(Form.Stop from, Form.Stop to, boolean gray) {
    COSDictionary out = new COSDictionary();
    out.setInt(COSName.FUNCTION_TYPE, EXPONENTIAL);
    out.setItem(COSName.DOMAIN, numbers(List.of(0.0, 1.0)));
    out.setItem(COSName.C0, numbers(channels(from, gray)));
    out.setItem(COSName.C1, numbers(channels(to, gray)));
    out.setInt(COSName.N, 1);
    out.setDirect(true);
    return out;
  }

  private static List<Double> channels(Form.Stop stop, boolean gray) {
    return gray ? List.of(stop.red()) : List.of(stop.red(), stop.green(), stop.blue());
  }

  static COSArray box(Rectangle2D box) {
    return numbers(List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }

  static COSArray matrix(AffineTransform transform) {
    double[] m = new double[6];
    transform.getMatrix(m);
    return numbers(List.of(m[0], m[1], m[2], m[3], m[4], m[5]));
  }

  /** A matrix as operands of {@code cm}. */
  static String operands(AffineTransform transform) {
    double[] m = new double[6];
    transform.getMatrix(m);
    StringBuilder out = new StringBuilder();
    for (double value : m) {
      out.append(plain(value)).append(' ');
    }
    return out.toString();
  }

  private static COSArray numbers(List<Double> values) {
    COSArray out = new COSArray();
    values.forEach(value -> out.add(number(value)));
    return out;
  }

  static COSBase number(double value) {
    String plain = plain(value);
    return plain.indexOf('.') < 0
        ? COSInteger.get(Long.parseLong(plain))
        : new COSFloat((float) Double.parseDouble(plain));
  }

  private static String plain(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
