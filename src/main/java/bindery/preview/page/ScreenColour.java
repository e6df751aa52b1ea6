package bindery.preview.page;

import bindery.style.Ink;

/** Inks as a screen shows them, in CSS. */
final class ScreenColour {
  private ScreenColour() {}

  static String of(Ink ink) {
    Ink shown = ink.on(false);
    if (shown instanceof Ink.Gray gray) {
      return hex(gray.level(), gray.level(), gray.level());
    }
    if (shown instanceof Ink.Rgb rgb) {
      return hex(rgb.red(), rgb.green(), rgb.blue());
    }
    if (shown instanceof Ink.Cmyk inks) {
      return inks(inks);
    }
    if (shown instanceof Ink.Spot spot) {
      return inks(spot.instead());
    }
    return "none";
  }

  /** CSS Color 5, naive conversion. */
  private static String inks(Ink.Cmyk inks) {
    return hex(
        1 - Math.min(1, inks.cyan() + inks.black()),
        1 - Math.min(1, inks.magenta() + inks.black()),
        1 - Math.min(1, inks.yellow() + inks.black()));
  }

  private static String hex(double red, double green, double blue) {
    long rgb = channel(red) << 16 | channel(green) << 8 | channel(blue);
    return "#" + Long.toHexString(0x1000000 | rgb).substring(1);
  }

  private static long channel(double level) {
    return Math.round(255 * Math.max(0, Math.min(1, level)));
  }
}
