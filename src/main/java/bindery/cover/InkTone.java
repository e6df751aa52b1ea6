package bindery.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How light a colour is, as far as the choice of letters upon it goes. */
final class InkTone {
  /** From here on black letters stand out better than white ones. */
  private static final double LIGHT = 0.55;

  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)(%?)");

  private InkTone() {}

  /**
   * Whether letters upon it are better black.
   *
   * @param css as {@code ink} of {@code book.yaml} has it; what is empty or not read is dark
   */
  static boolean isLight(String css) {
    return !css.isEmpty() && lightness(css.strip()) > LIGHT;
  }

  private static double lightness(String css) {
    if (css.startsWith("#")) {
      int digits = css.length() == 4 ? 1 : 2;
      double[] rgb = new double[3];
      for (int i = 0; i < 3; i++) {
        String part = css.substring(1 + i * digits, 1 + (i + 1) * digits);
        rgb[i] = Integer.parseInt(digits == 1 ? part + part : part, 16) / 255.0;
      }
      return luma(rgb[0], rgb[1], rgb[2]);
    }
    List<Double> v = numbers(css, css.startsWith("rgb") ? 255 : css.startsWith("hsl") ? 100 : 1);
    if (css.startsWith("device-cmyk") && v.size() >= 4) {
      double white = 1 - v.get(3);
      return luma((1 - v.get(0)) * white, (1 - v.get(1)) * white, (1 - v.get(2)) * white);
    }
    if (v.size() >= 3) {
      return css.startsWith("hsl") ? v.get(2) : luma(v.get(0), v.get(1), v.get(2));
    }
    return v.isEmpty() ? 0 : v.get(0);
  }

  private static List<Double> numbers(String css, double full) {
    List<Double> all = new ArrayList<>();
    Matcher found = NUMBER.matcher(css);
    while (found.find()) {
      double value = Double.parseDouble(found.group(1));
      all.add(Math.min(1, value / (found.group(2).isEmpty() ? full : 100)));
    }
    return all;
  }

  /** Rec. 709, of values as they are written. */
  private static double luma(double red, double green, double blue) {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
