package bindery.pdf.standard;

import java.util.Locale;

/**
 * The colours that a file is meant for (ISO 32000-1 §14.11.5).
 *
 * @param standard that asks for it, {@code GTS_PDFA1} or {@code GTS_PDFX}
 * @param condition its name
 * @param profile ICC profile of it, as a file
 * @param components of its colours: 1 gray, 3 RGB, 4 CMYK
 */
public record OutputIntent(String standard, String condition, byte[] profile, int components) {
  /** Screens: sRGB (IEC 61966-2-1), with a profile of our own. */
  public static OutputIntent screen() {
    return new OutputIntent("GTS_PDFA1", "sRGB IEC61966-2.1", screenProfile(), 3);
  }

  /**
   * The primaries of sRGB, adapted to D50 by Bradford's matrix (ICC.1:2001-04 annex E), and its
   * curve at 1,024 places.
   */
  private static byte[] screenProfile() {
    IccProfile profile = new IccProfile("mntr", "RGB ", "sRGB");
    profile.point("wtpt", 0.9642, 1.0, 0.8249);
    profile.point("rXYZ", 0.43607, 0.22249, 0.01392);
    profile.point("gXYZ", 0.38515, 0.71687, 0.09708);
    profile.point("bXYZ", 0.14307, 0.06061, 0.71410);
    int[] curve = new int[1024];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = (int) Math.round(65535 * linear(i / (curve.length - 1.0)));
    }
    profile.curve(curve, "rTRC", "gTRC", "bTRC");
    return profile.bytes();
  }

  /** IEC 61966-2-1, from a value to light. */
  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s, %d components", standard, condition, components);
  }
}
