package bindery.pdf;

import bindery.pdf.canvas.Form;
import bindery.pdf.colour.Separation;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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

  COSDictionary mask(COSStream group, boolean byLightness, COSName space) {
    // Lightness is that of a colour space, which only masks need: other groups have the page's.
    group.getCOSDictionary(COSName.GROUP).setItem(COSName.CS, space);
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

  COSDictionary pattern(Form.Shaded shaded, Separation inks) {
    COSDictionary pattern = new COSDictionary();
    pattern.setItem(COSName.TYPE, COSName.PATTERN);
    pattern.setInt(COSName.PATTERN_TYPE, 2);
    pattern.setItem(COSName.MATRIX, matrix(shaded.matrix()));
    pattern.setItem(COSName.SHADING, shading(shaded.shading(), inks));
    return pattern;
  }

  COSDictionary shading(Form.Shading shading, Separation inks) {
    Function<Form.Stop, double[]> channels = channels(shading, inks);
    int components = channels.apply(shading.stops().get(0)).length;
    COSDictionary out = new COSDictionary();
    out.setInt(COSName.SHADING_TYPE, shading.radial() ? RADIAL : AXIAL);
    out.setItem(COSName.COLORSPACE, space(components));
    out.setItem(COSName.COORDS, numbers(shading.places()));
    COSArray extend = new COSArray();
    extend.add(COSBoolean.TRUE);
    extend.add(COSBoolean.TRUE);
    out.setItem(COSName.EXTEND, extend);
    out.setItem(COSName.FUNCTION, function(shading, channels));
    out.setDirect(true);
    return out;
  }

  /** From one stop to the next in a straight line (ISO 32000-1 §7.10.3 and §7.10.4). */
  private static COSDictionary function(
      Form.Shading shading, Function<Form.Stop, double[]> channels) {
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
      functions.add(ramp(stops.get(i - 1), stops.get(i), channels));
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

  private static COSBase ramp(
      Form.Stop from, Form.Stop to, Function<Form.Stop, double[]> channels) {
    COSDictionary out = new COSDictionary();
    out.setInt(COSName.FUNCTION_TYPE, EXPONENTIAL);
    out.setItem(COSName.DOMAIN, numbers(List.of(0.0, 1.0)));
    out.setItem(COSName.C0, numbers(list(channels.apply(from))));
    out.setItem(COSName.C1, numbers(list(channels.apply(to))));
    out.setInt(COSName.N, 1);
    out.setDirect(true);
    return out;
  }

  private static Function<Form.Stop, double[]> channels(Form.Shading shading, Separation inks) {
    return shading.gray()
        ? stop -> new double[] {stop.red()}
        : stop -> inks.channels(stop.red(), stop.green(), stop.blue());
  }

  private static COSName space(int components) {
    return switch (components) {
      case 1 -> COSName.DEVICEGRAY;
      case 3 -> COSName.DEVICERGB;
      default -> COSName.DEVICECMYK;
    };
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
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
