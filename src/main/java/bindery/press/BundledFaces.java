package bindery.press;

import bindery.report.Place;
import bindery.style.FontFace;
import java.util.ArrayList;
import java.util.List;

/**
 * The faces that the jar carries: EB Garamond for text, JetBrains Mono for code, and STIX Two Math
 * for books with formulas, since it is as large as all others together.
 */
final class BundledFaces {
  private BundledFaces() {}

  static List<FontFace> all(boolean formulas) {
    List<FontFace> faces = new ArrayList<>(all());
    if (formulas) {
      String source = "builtin:styles/fonts/STIXTwoMath-Regular.ttf";
      faces.add(new FontFace("STIX Two Math", 400, false, source, Place.NOWHERE));
    }
    return faces;
  }

  private static List<FontFace> all() {
    return List.of(
        garamond(400, false, "Regular"),
        garamond(400, true, "Italic"),
        garamond(700, false, "Bold"),
        garamond(700, true, "BoldItalic"),
        mono(400, false, "Regular"),
        mono(400, true, "Italic"),
        mono(700, false, "Bold"),
        mono(700, true, "BoldItalic"));
  }

  private static FontFace garamond(int weight, boolean italic, String cut) {
    String source = "builtin:styles/fonts/EBGaramond-" + cut + ".ttf";
    return new FontFace("EB Garamond", weight, italic, source, Place.NOWHERE);
  }

  private static FontFace mono(int weight, boolean italic, String cut) {
    String source = "builtin:JetBrainsMono-" + cut + ".ttf";
    return new FontFace("JetBrains Mono", weight, italic, source, Place.NOWHERE);
  }
}
