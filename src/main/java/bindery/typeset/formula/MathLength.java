package bindery.typeset.formula;

import java.util.Locale;
import java.util.OptionalDouble;

/** Lengths of MathML (MathML Core §2.1.3) in points. */
final class MathLength {
  /** Points in a pixel. */
  private static final double PIXEL = 0.75;

  private MathLength() {}

  /**
   * @param em size of the type, points
   * @param whole what percentages and bare numbers are of
   * @return empty where it is no length
   */
  static OptionalDouble of(String written, double em, double whole) {
    if (written.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (written.equals("0")) {
      return OptionalDouble.of(0);
    }
    String value = written.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
      end++;
    }
    if (end == 0) {
      return named(value, em);
    }
    double number;
    try {
      number = Double.parseDouble(value.substring(0, end));
    } catch (NumberFormatException e) {
      return named(value, em);
    }
    return switch (value.substring(end).strip()) {
      case "em" -> OptionalDouble.of(number * em);
      case "ex" -> OptionalDouble.of(number * em * EX);
      case "mu" -> OptionalDouble.of(number * em / 18);
      case "pt" -> OptionalDouble.of(number);
      case "px" -> OptionalDouble.of(number * PIXEL);
      case "pc" -> OptionalDouble.of(number * 12);
      case "in" -> OptionalDouble.of(number * 72);
      case "cm" -> OptionalDouble.of(number * 72 / 2.54);
      case "mm" -> OptionalDouble.of(number * 72 / 25.4);
      case "%" -> OptionalDouble.of(number * whole / 100);
      case "" -> OptionalDouble.of(number * whole);
      default -> OptionalDouble.empty();
    };
  }

  /** Height of x in STIX Two Math; other faces differ little. */
  private static final double EX = 0.473;

  /** Spaces that MathML 3 has names for, in eighteenths of an em. */
  private static OptionalDouble named(String value, double em) {
    boolean negative = value.startsWith("negative");
    int mu =
        switch (negative ? value.substring("negative".length()) : value) {
          case "veryverythinmathspace" -> 1;
          case "verythinmathspace" -> 2;
          case "thinmathspace" -> 3;
          case "mediummathspace" -> 4;
          case "thickmathspace" -> 5;
          case "verythickmathspace" -> 6;
          case "veryverythickmathspace" -> 7;
          default -> 0;
        };
    return mu == 0 ? OptionalDouble.empty() : OptionalDouble.of((negative ? -mu : mu) * em / 18);
  }
}
