package bindery.pdf.colour;

import bindery.style.Ink;

/** How colours become inks. */
public sealed interface Separation permits ScreenColours, BlackInk, FourInks {
  /** For screens: every colour as it is. */
  static Separation screen() {
    return new ScreenColours();
  }

  /** In black ink alone. */
  static Separation black() {
    return new BlackInk();
  }

  /** The ink of text and rules. */
  Ink ink(Ink wanted);

  /** A colour of sRGB in these inks: one channel of gray, three of RGB or four of CMYK. */
  double[] channels(double red, double green, double blue);

  /** How many channels a colour has that is not gray. */
  int components();

  /** Samples of sRGB, three bytes a pixel, in these inks. */
  byte[] samples(byte[] rgb);

  /** Whether pictures are to be brought into these inks at all. */
  default boolean converts() {
    return true;
  }
}
