package bindery.pdf.canvas;

import bindery.pdf.drawing.Lengths;
import bindery.pdf.drawing.Transforms;
import bindery.style.property.NamedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads colours as browsers do (CSS Color 4); those of wider spaces are brought into sRGB. */
public final class ColourReader {
  /** Linear-light sRGB from CIE XYZ with white D65, and XYZ of D65 from D50 (CSS Color 4 §18). */
  private static final double[] XYZ_TO_RGB = {
    3.2409699419, -1.5373831776, -0.4986107603,
    -0.9692436363, 1.8759675015, 0.0415550574,
    0.0556300797, -0.2039769589, 1.0569715142
  };

  private static final double[] D50_TO_D65 = {
    0.9554734214, -0.0230984549, 0.0632592432,
    -0.0283697093, 1.0099953980, 0.0210413760,
    0.0123140149, -0.0205076493, 1.3303659366
  };

  private ColourReader() {}

  /**
   * The colour; empty where it is none.
   *
   * @param current what {@code currentColor} is
   */
  public static Optional<Colour> read(String value, Colour current) {
    String text = value.trim().toLowerCase(Locale.ROOT);
    if (text.equals("currentcolor")) {
      return Optional.of(current);
    }
    if (text.equals("transparent")) {
      return Optional.of(new Colour(0, 0, 0, 0));
    }
    if (text.startsWith("#")) {
      return hash(text.substring(1));
    }
    int open = text.indexOf('(');
    if (open > 0 && text.endsWith(")")) {
      String name = text.substring(0, open).trim();
      String inner = text.substring(open + 1, text.length() - 1);
      return name.equals("light-dark") ? read(first(inner), current) : function(name, inner);
    }
    Integer rgb = NamedColors.RGB.get(text);
    return rgb == null ? system(text) : Optional.of(Colour.of(rgb));
  }

  /** The colours of the reader's own desk; paper is white and ink is black. */
  private static Optional<Colour> system(String name) {
    return switch (name) {
      case "canvastext", "windowtext", "text", "buttontext", "infotext" ->
          Optional.of(Colour.BLACK);
      case "canvas", "window", "background", "field" -> Optional.of(Colour.of(0xFFFFFF));
      default -> Optional.empty();
    };
  }

  /** Of two values the one for light surroundings. */
  private static String first(String arguments) {
    int depth = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        return arguments.substring(0, i);
      }
    }
    return arguments;
  }

  private static Optional<Colour> hash(String digits) {
    int length = digits.length();
    boolean hexadecimal = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    if (!hexadecimal || length != 3 && length != 4 && length != 6 && length != 8) {
      return Optional.empty();
    }
    int each = length <= 4 ? 1 : 2;
    double[] channel = {0, 0, 0, 1};
    for (int i = 0; i < length / each; i++) {
      String one = digits.substring(i * each, (i + 1) * each);
      channel[i] = Integer.parseInt(each == 1 ? one + one : one, 16) / 255.0;
    }
    return Optional.of(new Colour(channel[0], channel[1], channel[2], channel[3]));
  }

  private static Optional<Colour> function(String name, String inner) {
    List<String> parts = new ArrayList<>(List.of(inner.trim().split("[\\s,/]+")));
    boolean srgb = name.equals("color") && parts.remove("srgb");
    int channels = name.equals("gray") ? 1 : name.equals("device-cmyk") ? 4 : 3;
    if (parts.size() != channels && parts.size() != channels + 1) {
      return Optional.empty();
    }
    double alpha = parts.size() > channels ? share(parts.get(channels), 1, 1) : 1;
    return Optional.ofNullable(
            switch (name) {
              case "rgb", "rgba" -> rgb(parts, 255);
              case "color" -> srgb ? rgb(parts, 1) : null;
              case "hsl", "hsla" -> hsl(parts);
              case "hwb" -> hwb(parts);
              case "lab" -> lab(parts, false);
              case "lch" -> lab(parts, true);
              case "oklab" -> oklab(parts, false);
              case "oklch" -> oklab(parts, true);
              case "gray" ->
                  of(
                      share(parts.get(0), 100, 1),
                      share(parts.get(0), 100, 1),
                      share(parts.get(0), 100, 1));
              case "device-cmyk" -> cmyk(parts);
              default -> null;
            })
        .filter(c -> !Double.isNaN(c.red() + c.green() + c.blue() + alpha))
        .map(c -> c.times(alpha));
  }

  private static Colour of(double red, double green, double blue) {
    return new Colour(clamp(red), clamp(green), clamp(blue), 1);
  }

  private static double clamp(double channel) {
    return Double.isNaN(channel) ? channel : Math.max(0, Math.min(1, channel));
  }

  /** A percentage of {@code all}, or a number of which {@code whole} is one; NaN where neither. */
  private static double share(String part, double whole, double all) {
    if (part.equals("none")) {
      return 0;
    }
    OptionalDouble number = Lengths.number(part);
    if (number.isEmpty()) {
      return Double.NaN;
    }
    return part.endsWith("%") ? number.getAsDouble() * all : number.getAsDouble() / whole;
  }

  private static Colour rgb(List<String> parts, double whole) {
    return of(
        share(parts.get(0), whole, 1),
        share(parts.get(1), whole, 1),
        share(parts.get(2), whole, 1));
  }

  private static Colour cmyk(List<String> parts) {
    double black = share(parts.get(3), 1, 1);
    return of(
        (1 - share(parts.get(0), 1, 1)) * (1 - black),
        (1 - share(parts.get(1), 1, 1)) * (1 - black),
        (1 - share(parts.get(2), 1, 1)) * (1 - black));
  }

  private static double hue(String part) {
    double degrees = part.equals("none") ? 0 : Transforms.degrees(part);
    return ((degrees % 360) + 360) % 360;
  }

  /** CSS Color 4 §7.1. */
  private static Colour hsl(List<String> parts) {
    double lightness = clamp(share(parts.get(2), 100, 1));
    return hsl(hue(parts.get(0)), clamp(share(parts.get(1), 100, 1)), lightness);
  }

  private static Colour hsl(double hue, double saturation, double lightness) {
    double[] channel = new double[3];
    int[] shift = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = (shift[i] + hue / 30) % 12;
      double most = saturation * Math.min(lightness, 1 - lightness);
      channel[i] = lightness - most * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }
    return of(steps(channel[0]), steps(channel[1]), steps(channel[2]));
  }

  /** To the 255 steps that a colour on the web has, so that rounding errors make no colour. */
  private static double steps(double channel) {
    return Math.rint(channel * 255) / 255;
  }

  /** CSS Color 4 §8.1. */
  private static Colour hwb(List<String> parts) {
    double white = clamp(share(parts.get(1), 100, 1));
    double black = clamp(share(parts.get(2), 100, 1));
    if (white + black >= 1) {
      double gray = white / (white + black);
      return of(gray, gray, gray);
    }
    Colour pure = hsl(hue(parts.get(0)), 1, 0.5);
    double rest = 1 - white - black;
    return of(
        steps(pure.red() * rest + white),
        steps(pure.green() * rest + white),
        steps(pure.blue() * rest + white));
  }

  /** The two axes of a colour plane, by place or by angle and distance. */
  private static double[] axes(List<String> parts, boolean polar, double distance, double place) {
    if (!polar) {
      return new double[] {share(parts.get(1), 1, place), share(parts.get(2), 1, place)};
    }
    double chroma = share(parts.get(1), 1, distance);
    double angle = Math.toRadians(hue(parts.get(2)));
    return new double[] {chroma * Math.cos(angle), chroma * Math.sin(angle)};
  }

  /** CSS Color 4 §9.3. */
  private static Colour lab(List<String> parts, boolean polar) {
    double[] ab = axes(parts, polar, 150, 125);
    double fy = (share(parts.get(0), 1, 100) + 16) / 116;
    double[] white = {0.9642956764, 1, 0.8251046025};
    double[] f = {fy + ab[0] / 500, fy, fy - ab[1] / 200};
    double[] xyz = new double[3];
    for (int i = 0; i < 3; i++) {
      double cube = f[i] * f[i] * f[i];
      xyz[i] = white[i] * (cube > 216.0 / 24389 ? cube : (116 * f[i] - 16) * 27 / 24389);
    }
    return encoded(times(XYZ_TO_RGB, times(D50_TO_D65, xyz)));
  }

  /** CSS Color 4 §9.4. */
  private static Colour oklab(List<String> parts, boolean polar) {
    double light = share(parts.get(0), 1, 1);
    double[] ab = axes(parts, polar, 0.4, 0.4);
    double l = Math.pow(light + 0.3963377774 * ab[0] + 0.2158037573 * ab[1], 3);
    double m = Math.pow(light - 0.1055613458 * ab[0] - 0.0638541728 * ab[1], 3);
    double s = Math.pow(light - 0.0894841775 * ab[0] - 1.2914855480 * ab[1], 3);
    return encoded(
        new double[] {
          4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        });
  }

  private static double[] times(double[] matrix, double[] v) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      out[i] = matrix[3 * i] * v[0] + matrix[3 * i + 1] * v[1] + matrix[3 * i + 2] * v[2];
    }
    return out;
  }

  private static Colour encoded(double[] linear) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = clamp(linear[i]);
      out[i] = steps(c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055);
    }
    return of(out[0], out[1], out[2]);
  }
}
