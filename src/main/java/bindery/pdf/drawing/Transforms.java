package bindery.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Transforms of elements, paint servers and clips (CSS Transforms 1 §7 and §13). */
public final class Transforms {
  private static final Pattern FUNCTION =
      Pattern.compile("\\s*+,?\\s*+([A-Za-z]++)\\s*+\\(([^()]*+)\\)");

  private Transforms() {}

  /**
   * The transform of a list; empty where it cannot be read or puts things beyond all bounds.
   *
   * @param width what percentages across are of
   * @param height what percentages down are of
   */
  public static Optional<AffineTransform> read(
      String list, double em, double width, double height) {
    AffineTransform all = new AffineTransform();
    if (list.isBlank() || list.trim().equals("none")) {
      return Optional.of(all);
    }
    Matcher function = FUNCTION.matcher(list);
    int end = 0;
    while (function.find(end) && function.start() == end) {
      AffineTransform one = one(function.group(1), function.group(2), em, width, height);
      if (one == null) {
        return Optional.empty();
      }
      all.concatenate(one);
      end = function.end();
    }
    boolean whole = list.substring(end).isBlank() && bounded(all);
    return whole ? Optional.of(all) : Optional.empty();
  }

  private static boolean bounded(AffineTransform all) {
    double[] m = new double[6];
    all.getMatrix(m);
    for (double value : m) {
      if (!(Math.abs(value) <= Lengths.LARGEST)) {
        return false;
      }
    }
    return true;
  }

  private static AffineTransform one(
      String name, String arguments, double em, double width, double height) {
    List<Double> n = new ArrayList<>();
    String kind = name.toLowerCase(Locale.ROOT);
    for (String part : arguments.trim().split("[\\s,]+")) {
      boolean moves = kind.startsWith("translate");
      double whole = moves ? kind.endsWith("y") || !n.isEmpty() ? height : width : 1;
      double value =
          moves ? Lengths.read(part, em, whole, Double.NaN) : angle(part, n.size(), kind);
      if (Double.isNaN(value)) {
        return null;
      }
      n.add(value);
    }
    int count = n.size();
    return switch (kind) {
      case "matrix" ->
          count == 6
              ? new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5))
              : null;
      case "translate" ->
          count <= 2
              ? AffineTransform.getTranslateInstance(n.get(0), count > 1 ? n.get(1) : 0)
              : null;
      case "translatex" -> AffineTransform.getTranslateInstance(n.get(0), 0);
      case "translatey" -> AffineTransform.getTranslateInstance(0, n.get(0));
      case "scale" ->
          count <= 2 ? AffineTransform.getScaleInstance(n.get(0), n.get(count > 1 ? 1 : 0)) : null;
      case "scalex" -> AffineTransform.getScaleInstance(n.get(0), 1);
      case "scaley" -> AffineTransform.getScaleInstance(1, n.get(0));
      case "rotate" ->
          count == 3
              ? AffineTransform.getRotateInstance(Math.toRadians(n.get(0)), n.get(1), n.get(2))
              : count == 1 ? AffineTransform.getRotateInstance(Math.toRadians(n.get(0))) : null;
      case "skewx" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n.get(0))), 0);
      case "skewy" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n.get(0))));
      case "skew" ->
          AffineTransform.getShearInstance(
              Math.tan(Math.toRadians(n.get(0))),
              count > 1 ? Math.tan(Math.toRadians(n.get(1))) : 0);
      default -> null;
    };
  }

  /** A number, or an angle in degrees. */
  private static double angle(String value, int at, String kind) {
    if (at == 0 && (kind.startsWith("rotate") || kind.startsWith("skew"))) {
      return degrees(value);
    }
    return Lengths.read(value, Double.NaN, 1, Double.NaN);
  }

  /** An angle in degrees, which are its unit when it has none; NaN where it is none. */
  public static double degrees(String value) {
    String lower = value.trim().toLowerCase(Locale.ROOT);
    String number = lower.replaceFirst("(deg|grad|rad|turn)$", "");
    double factor =
        switch (lower.substring(number.length())) {
          case "grad" -> 0.9;
          case "rad" -> 180 / Math.PI;
          case "turn" -> 360;
          default -> 1;
        };
    return number.endsWith("%")
        ? Double.NaN
        : Lengths.read(number, Double.NaN, 1, Double.NaN) * factor;
  }
}
