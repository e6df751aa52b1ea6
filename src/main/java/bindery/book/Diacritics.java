package bindery.book;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/** Accents by the names of the commands that TeX has for them (LaTeX2e, "Accents"). */
public final class Diacritics {
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"),
          Map.entry("t", "\u0361"));

  private Diacritics() {}

  /** The names of the commands, without their backslash. */
  public static Set<String> commands() {
    return MARKS.keySet();
  }

  /** The mark alone, as Unicode combines it with the letter before. */
  public static String mark(String command) {
    return MARKS.get(command);
  }

  /**
   * A letter, or the first of several, with an accent; an i or j without its dot is one with it.
   */
  public static String over(String command, String letters) {
    char first = letters.charAt(0);
    String dotted = first == 'ı' ? "i" : first == 'ȷ' ? "j" : "";
    String plain = dotted.isEmpty() ? letters : dotted + letters.substring(1);
    int end = plain.offsetByCodePoints(0, 1);
    String all = plain.substring(0, end) + mark(command) + plain.substring(end);
    return Normalizer.normalize(all, Normalizer.Form.NFC);
  }
}
