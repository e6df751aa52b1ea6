package bindery.pdf.colour;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Optional;

/**
 * From sRGB to four inks: the profile is asked at the knots of a grid, and between them the nearest
 * eight are mixed. No knot has more ink than the paper takes.
 */
public final class InkGrid {
  private static final int KNOTS = 17;
  private static final int INKS = 4;

  private final float[] knots = new float[KNOTS * KNOTS * KNOTS * INKS];

  private InkGrid() {}

  /**
   * By an ICC profile; empty where it is not one of a press with four inks.
   *
   * @param limit the most ink in one place, 1 for one ink
   */
  public static Optional<InkGrid> of(byte[] profile, double limit) {
    try {
      ICC_Profile press = ICC_Profile.getInstance(profile);
      if (press.getNumComponents() != INKS || press.getProfileClass() != ICC_Profile.CLASS_OUTPUT) {
        return Optional.empty();
      }
      InkGrid grid = new InkGrid();
      grid.fill(new ICC_ColorSpace(press), limit);
      return Optional.of(grid);
    } catch (RuntimeException noProfile) { // JDKs throw what they please
      return Optional.empty();
    }
  }

  private void fill(ICC_ColorSpace press, double limit) {
    float most = KNOTS - 1f;
    for (int i = 0; i < knots.length / INKS; i++) {
      float[] rgb = {
        i / (KNOTS * KNOTS) / most, i / KNOTS % KNOTS / most, i % KNOTS / most,
      };
      float[] inks = press.fromRGB(rgb);
      float colours = inks[0] + inks[1] + inks[2];
      float room = (float) Math.max(0, limit - inks[3]);
      float less = colours > room ? room / colours : 1;
      for (int ink = 0; ink < INKS; ink++) {
        knots[i * INKS + ink] = Math.max(0, Math.min(1, ink < 3 ? inks[ink] * less : inks[ink]));
      }
    }
    for (int ink = 0; ink < INKS; ink++) {
      knots[knots.length - INKS + ink] = 0; // white is the paper's own
    }
  }

  /** The four inks of a colour, each from 0 to 1. */
  double[] inks(double red, double green, double blue) {
    double[] at = {red * (KNOTS - 1), green * (KNOTS - 1), blue * (KNOTS - 1)};
    int[] low = new int[3];
    for (int i = 0; i < 3; i++) {
      low[i] = Math.max(0, Math.min(KNOTS - 2, (int) at[i]));
      at[i] -= low[i];
    }
    double[] out = new double[INKS];
    for (int corner = 0; corner < 8; corner++) {
      int r = corner >> 2;
      int g = corner >> 1 & 1;
      int b = corner & 1;
      double share =
          (r == 1 ? at[0] : 1 - at[0])
              * (g == 1 ? at[1] : 1 - at[1])
              * (b == 1 ? at[2] : 1 - at[2]);
      int knot = (((low[0] + r) * KNOTS + low[1] + g) * KNOTS + low[2] + b) * INKS;
      for (int ink = 0; share > 0 && ink < INKS; ink++) {
        out[ink] += share * knots[knot + ink];
      }
    }
    return out;
  }
}
