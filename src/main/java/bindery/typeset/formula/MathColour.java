package bindery.typeset.formula;

import bindery.style.Ink;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Colours as formulas name them: in hexadecimal figures, or by the commonest names of CSS. */
final class MathColour {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("black", "000000"),
          Map.entry("white", "ffffff"),
          Map.entry("red", "ff0000"),
          Map.entry("green", "008000"),
          Map.entry("blue", "0000ff"),
          Map.entry("cyan", "00ffff"),
          Map.entry("magenta", "ff00ff"),
          Map.entry("yellow", "ffff00"),
          Map.entry("gray", "808080"),
          Map.entry("grey", "808080"),
          Map.entry("orange", "ffa500"),
          Map.entry("purple", "800080"),
          Map.entry("brown", "a52a2a"),
          Map.entry("teal", "008080"),
          Map.entry("navy", "000080"),
          Map.entry("olive", "808000"),
          Map.entry("maroon", "800000"),
          Map.entry("lime", "00ff00"),
          Map.entry("silver", "c0c0c0"),
          Map.entry("pink", "ffc0cb"),
          Map.entry("violet", "ee82ee"),
          Map.entry("darkblue", "00008b"),
          Map.entry("darkgreen", "006400"),
          Map.entry("darkred", "8b0000"));

  private MathColour() {}

  static Optional<Ink> of(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    String digits = name.startsWith("#") ? name.substring(1) : NAMES.getOrDefault(name, "");
    if (digits.matches("[0-9a-f]{3}")) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    if (!digits.matches("[0-9a-f]{6}")) {
      return Optional.empty();
    }
    int value = Integer.parseInt(digits, 16);
    double red = (value >> 16) / 255.0;
    double green = (value >> 8 & 0xff) / 255.0;
    double blue = (value & 0xff) / 255.0;
    boolean gray = red == green && green == blue;
    return Optional.of(gray ? new Ink.Gray(red) : new Ink.Rgb(red, green, blue));
  }
}
