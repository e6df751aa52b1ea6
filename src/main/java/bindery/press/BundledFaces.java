package bindery.press;

import bindery.report.Place;
import bindery.style.FontFace;
import java.util.List;

/** The faces that the jar carries: EB Garamond for text and JetBrains Mono for code. */
final class BundledFaces {
  private BundledFaces() {}

  static List<FontFace> all() {
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
