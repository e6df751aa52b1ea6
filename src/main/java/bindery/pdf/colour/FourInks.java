package bindery.pdf.colour;

import bindery.style.Ink;

/**
 * Cyan, magenta, yellow and black, by the profile of a press. Grays of text, rules and drawings
 * stay black ink alone, so that no colour shows at their edges.
 */
public record FourInks(InkGrid grid) implements Separation {
  @Override
  public Ink ink(Ink wanted) {
    Ink ink = wanted.on(false);
    if (ink instanceof Ink.Rgb rgb) {
      double[] inks = channels(rgb.red(), rgb.green(), rgb.blue());
      return new Ink.Cmyk(inks[0], inks[1], inks[2], inks[3]);
    }
    return ink;
  }

  @Override
  public double[] channels(double red, double green, double blue) {
    if (red == green && green == blue) {
      return new double[] {0, 0, 0, 1 - red};
    }
    double[] inks = grid.inks(red, green, blue);
    for (int i = 0; i < inks.length; i++) {
      inks[i] = Math.round(inks[i] * 1000) / 1000.0;
    }
    return inks;
  }

  @Override
  public int components() {
    return 4;
  }

  @Override
  public byte[] samples(byte[] rgb) {
    byte[] out = new byte[rgb.length / 3 * 4];
    for (int i = 0; i < rgb.length / 3; i++) {
      double[] inks =
          grid.inks(
              (rgb[3 * i] & 0xFF) / 255.0,
              (rgb[3 * i + 1] & 0xFF) / 255.0,
              (rgb[3 * i + 2] & 0xFF) / 255.0);
      for (int ink = 0; ink < 4; ink++) {
        out[4 * i + ink] = (byte) Math.round(inks[ink] * 255);
      }
    }
    return out;
  }
}
