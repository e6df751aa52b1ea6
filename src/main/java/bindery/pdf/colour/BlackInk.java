package bindery.pdf.colour;

import bindery.style.Ink;

/** Black ink alone: every colour is as light as it was. */
record BlackInk() implements Separation {
  @Override
  public Ink ink(Ink wanted) {
    Ink ink = wanted.on(false);
    if (ink instanceof Ink.Rgb rgb) {
      return new Ink.Gray(Lightness.gray(rgb.red(), rgb.green(), rgb.blue()));
    }
    if (ink instanceof Ink.Spot spot) {
      return new Ink.Gray(Lightness.gray(spot.instead()));
    }
    return ink instanceof Ink.Cmyk cmyk ? new Ink.Gray(Lightness.gray(cmyk)) : ink;
  }

  @Override
  public double[] channels(double red, double green, double blue) {
    return new double[] {Lightness.gray(red, green, blue)};
  }

  @Override
  public int components() {
    return 1;
  }

  @Override
  public byte[] samples(byte[] rgb) {
    return new Lightness().grays(rgb);
  }
}
