package bindery.pdf.preflight;

import bindery.style.Ink;
import java.util.Locale;

/** What an ink is called in CSS. */
final class InkName {
  private InkName() {}

  static String of(Ink ink) {
    if (ink instanceof Ink.Rgb rgb) {
      return String.format(
          Locale.ROOT,
          "#%02x%02x%02x",
          Math.round(rgb.red() * 255),
          Math.round(rgb.green() * 255),
          Math.round(rgb.blue() * 255));
    }
    if (ink instanceof Ink.Cmyk cmyk) {
      return String.format(
          Locale.ROOT,
          "device-cmyk(%d%% %d%% %d%% %d%%)",
          Math.round(cmyk.cyan() * 100),
          Math.round(cmyk.magenta() * 100),
          Math.round(cmyk.yellow() * 100),
          Math.round(cmyk.black() * 100));
    }
    if (ink instanceof Ink.Spot spot) {
      return spot.name();
    }
    return ink instanceof Ink.Gray gray && gray.level() > 0 ? "gray" : "black";
  }
}
