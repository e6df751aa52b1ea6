package bindery.epub.markup;

import java.util.Locale;

/**
 * Colours of letters that can be read on white and on black, for nobody knows which a reader will
 * have: 4.5 to 1 on both (WCAG 2.2 §1.4.3) leaves one lightness, at which every hue can be had.
 */
public final class LegibleInk {
  /** Between the darkest that is read on black, 0.175, and the lightest on white, 0.183. */
  private static final double LIGHT = 0.179;

  private LegibleInk() {}

  /**
   * The nearest of the same hue.
   *
   * @param colour {@code #rrggbb}; anything else comes back as it is
   */
  public static String of(String colour) {
    if (!colour.matches("#[0-9A-Fa-f]{6}")) {
      return colour;
    }
    double[] parts = parts(colour);
    double light = light(parts);
    StringBuilder out = new StringBuilder("#");
    for (double part : parts) {
      double made =
          light > LIGHT ? part * LIGHT / light : part + (1 - part) * (LIGHT - light) / (1 - light);
      out.append(String.format(Locale.ROOT, "%02x", coded(made)));
    }
    return out.toString();
  }

  /** Black or white, whichever is read better on a ground; empty where that is not known. */
  public static String on(String ground) {
    if (!ground.matches("#[0-9A-Fa-f]{6}")) {
      return "";
    }
    return light(parts(ground)) > LIGHT ? "#000000" : "#ffffff";
  }

  private static double light(double[] parts) {
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  /** Red, green and blue as light, from 0 to 1 (IEC 61966-2-1). */
  private static double[] parts(String colour) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double coded = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      parts[i] = coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
    }
    return parts;
  }

  private static int coded(double light) {
    double coded = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.max(0, Math.min(1, coded)));
  }
}
