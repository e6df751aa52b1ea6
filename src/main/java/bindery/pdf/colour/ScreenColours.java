package bindery.pdf.colour;

import bindery.style.Ink;

/** Colours of screens, as they are. */
record ScreenColours() implements Separation {
  @Override
  public Ink ink(Ink wanted) {
    return wanted.on(true);
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
