package bindery.pdf;

import bindery.style.Ink;

/** Inks as operators (ISO 32000-1 §8.6.8): each kind in its own colour space, none converted. */
final class Colours {
  private Colours() {}

  /** Sets the colour of fills and text; an ink of nothing sets none. */
  static void fill(Operators out, Ink ink) {
    if (ink instanceof Ink.Gray gray) {
      out.number(gray.level()).end("g");
    } else if (ink instanceof Ink.Rgb rgb) {
      out.number(rgb.red()).number(rgb.green()).number(rgb.blue()).end("rg");
    } else if (ink instanceof Ink.Cmyk cmyk) {
      out.number(cmyk.cyan()).number(cmyk.magenta());
      out.number(cmyk.yellow()).number(cmyk.black()).end("k");
    } else if (ink instanceof Ink.Spot spot) {
      out.put("/").put(SpotInks.resource(spot)).end(" cs 1 scn");
    }
  }
}
