package bindery.pdf.colour;

import bindery.style.Ink;

/**
 * The gray that is as light as a colour: its luminance (ITU-R BT.709), in light and not in the
 * values of a file, which are curved (IEC 61966-2-1).
 */
final class Lightness {
  private static final double RED = 0.2126;
  private static final double GREEN = 0.7152;
  private static final double BLUE = 0.0722;

  /** Steps of light that are told apart. */
  private static final int STEPS = 1 << 14;

  private final float[] light = new float[256];
  private final byte[] values = new byte[STEPS + 1];

  Lightness() {
    for (int i = 0; i < light.length; i++) {
      light[i] = (float) light(i / 255.0);
    }
    for (int i = 0; i <= STEPS; i++) {
      values[i] = (byte) Math.round(value(i / (double) STEPS) * 255);
    }
  }

  /** From 0, black, to 1, rounded to thousandths. */
  static double gray(double red, double green, double blue) {
    if (red == green && green == blue) {
      return red;
    }
    double y = RED * light(red) + GREEN * light(green) + BLUE * light(blue);
    return Math.round(value(Math.min(1, y)) * 1000) / 1000.0;
  }

  static double gray(Ink.Cmyk ink) {
    if (ink.cyan() + ink.magenta() + ink.yellow() == 0) {
      return 1 - ink.black();
    }
    double paper = 1 - ink.black();
    return gray((1 - ink.cyan()) * paper, (1 - ink.magenta()) * paper, (1 - ink.yellow()) * paper);
  }

  byte[] grays(byte[] rgb) {
    byte[] grays = new byte[rgb.length / 3];
    for (int i = 0; i < grays.length; i++) {
      byte red = rgb[3 * i];
      if (red == rgb[3 * i + 1] && red == rgb[3 * i + 2]) {
        grays[i] = red;
      } else {
        double y =
            RED * light[red & 0xFF]
                + GREEN * light[rgb[3 * i + 1] & 0xFF]
                + BLUE * light[rgb[3 * i + 2] & 0xFF];
        grays[i] = values[(int) Math.round(y * STEPS)];
      }
    }
    return grays;
  }

  private static double light(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double value(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }
}
