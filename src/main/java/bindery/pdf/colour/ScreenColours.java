package bindery.pdf.colour;

import bindery.style.Ink;

/** Colours of screens, as they are; inks of a press as colours of a screen. */
record ScreenColours() implements Separation {
  @Override
  public Ink ink(Ink wanted) {
    Ink ink = wanted.on(true);
    if (ink instanceof Ink.Spot spot) {
      return onScreen(spot.instead());
    }
    return ink instanceof Ink.Cmyk cmyk ? onScreen(cmyk) : ink;
  }

  /** Four inks as light, as if they were pure: a screen has no press. */
  private static Ink onScreen(Ink.Cmyk ink) {
    double paper = 1 - ink.black();
    double red = round((1 - ink.cyan()) * paper);
    double green = round((1 - ink.magenta()) * paper);
    double blue = round((1 - ink.yellow()) * paper);
    return red == green && green == blue ? new Ink.Gray(red) : new Ink.Rgb(red, green, blue);
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  @Override
  public double[] channels(double red, double green, double blue) {
    return new double[] {red, green, blue};
  }

  @Override
  public int components() {
    return 3;
  }

  @Override
  public byte[] samples(byte[] rgb) {
    return rgb;
  }

  @Override
  public boolean converts() {
    return false;
  }
}
