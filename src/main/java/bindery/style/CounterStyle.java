package bindery.style;

import bindery.report.NearestName;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import java.util.List;
import java.util.Locale;

/** Writes numbers the way a counter style says (CSS Counter Styles 3 §6). */
public final class CounterStyle {
  /** The styles that stylesheets may name. */
  public static final List<String> NAMES =
      List.of(
          "none",
          "disc",
          "circle",
          "square",
          "decimal",
          "decimal-leading-zero",
          "lower-roman",
          "upper-roman",
          "lower-alpha",
          "upper-alpha",
          "lower-latin",
          "upper-latin",
          "lower-greek");

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

  private CounterStyle() {}

  /**
   * The number in words of the style; {@code disc}, {@code circle} and {@code square} give their
   * bullet whatever the number, {@code none} gives nothing. A number out of a style's range, such
   * as a roman 0, and a style that is not known are written as decimals.
   */
  public static String format(int value, String style) {
    return switch (style) {
      case "none" -> "";
      case "disc" -> "•";
      case "circle" -> "◦";
      case "square" -> "▪";
      case "decimal-leading-zero" ->
          value < 0
              ? "-" + (value > -10 ? "0" : "") + -(long) value
              : (value < 10 ? "0" : "") + value;
      case "lower-roman" -> roman(value);
      case "upper-roman" -> roman(value).toUpperCase(Locale.ROOT);
      case "lower-alpha", "lower-latin" -> alphabetic(value, LATIN);
      case "upper-alpha", "upper-latin" -> alphabetic(value, LATIN).toUpperCase(Locale.ROOT);
      case "lower-greek" -> alphabetic(value, GREEK);
      default -> Integer.toString(value);
    };
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    int left = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        out.append(NUMERALS[i]);
        left -= VALUES[i];
      }
    }
    return out.toString();
  }

  private static String alphabetic(int value, String letters) {
    if (value < 1) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    for (int left = value; left > 0; left = (left - 1) / letters.length()) {
      out.append(letters.charAt((left - 1) % letters.length()));
    }
    return out.reverse().toString();
  }

  /** The name of a style as a stylesheet writes it, in lower case. */
  public static String known(Component component) throws BadValue {
    if (!(component instanceof Component.Word word)) {
      throw BadValue.unknown();
    }
    if (!NAMES.contains(word.lower())) {
      throw BadValue.because(
          "‘" + word.name() + "’ is not a counter style that Bindery knows",
          NearestName.hint(word.lower(), NAMES, "use decimal, lower-roman or a string"));
    }
    return word.lower();
  }
}
