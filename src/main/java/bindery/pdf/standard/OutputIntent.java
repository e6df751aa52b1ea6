package bindery.pdf.standard;

import java.util.Locale;

/**
 * The colours that a file is meant for (ISO 32000-1 §14.11.5).
 *
 * @param standard that asks for it, {@code GTS_PDFA1} or {@code GTS_PDFX}
 * @param condition its name
 * @param info the same in words
 * @param profile ICC profile of it, as a file; empty where its name is registered and says enough
 * @param components of its colours: 1 gray, 3 RGB, 4 CMYK
 */
public record OutputIntent(
    String standard, String condition, String info, byte[] profile, int components) {
  /** What archives call it. */
  public static final String ARCHIVE = "GTS_PDFA1";

  /** Offset on coated paper, as the registry of the ICC calls it. */
  public static final String COATED = "FOGRA39";

  private static final String PRINT = "GTS_PDFX";

  /** Screens: sRGB (IEC 61966-2-1), with a profile of our own. */
  public static OutputIntent screen() {
    return new OutputIntent(ARCHIVE, "sRGB IEC61966-2.1", "sRGB IEC61966-2.1", screenProfile(), 3);
  }

  /** Black ink on paper, with a profile of our own: its grays are as light as those of screens. */
  public static OutputIntent blackInk() {
    IccProfile profile = new IccProfile("prtr", "GRAY", "Black ink");
    profile.point("wtpt", 0.9642, 1.0, 0.8249);
    profile.curve(curve(), "kTRC");
    return new OutputIntent(PRINT, "Black ink", "Black ink on paper", profile.bytes(), 1);
  }

  /** A press, by its profile. */
  public static OutputIntent press(String condition, byte[] profile) {
    return new OutputIntent(PRINT, condition, condition, profile, 4);
  }

  /** Offset printing on coated paper, by the name that the ICC's registry has for it. */
  public static OutputIntent registered() {
    return new OutputIntent(PRINT, COATED, "Offset on coated paper (FOGRA39)", new byte[0], 4);
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
    profile.curve(curve(), "rTRC", "gTRC", "bTRC");
    return profile.bytes();
  }

  private static int[] curve() {
    int[] curve = new int[1024];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = (int) Math.round(65535 * linear(i / (curve.length - 1.0)));
    }
    return curve;
  }

  /** IEC 61966-2-1, from a value to light. */
  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** Whether the registry of the ICC knows its name. */
  public boolean registeredName() {
    return condition.equals(COATED);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s, %d components", standard, condition, components);
  }
}
