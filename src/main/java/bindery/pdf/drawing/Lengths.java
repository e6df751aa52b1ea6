package bindery.pdf.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths and numbers of drawings in user units (SVG 2 §8.9, CSS Values 4 §5–6). */
public final class Lengths {
  /** Larger numbers than any drawing has; PDF readers, too, count in single precision. */
  public static final double LARGEST = 1e7;

  private static final Pattern LENGTH =
      Pattern.compile("([+-]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?)\\s*+([a-zA-Z%]*+)");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

  private Lengths() {}

  /**
   * @param em the size of the font
   * @param whole what percentages are of
   * @param otherwise where it is no length, or beyond all bounds
   */
  public static double read(String value, double em, double whole, double otherwise) {
    Matcher length = LENGTH.matcher(value == null ? "" : value.trim());
    if (!length.matches()) {
      return otherwise;
    }
    double number = Double.parseDouble(length.group(1));
    double units =
        switch (length.group(2).toLowerCase(Locale.ROOT)) {
          case "", "px" -> number;
          case "pt" -> number * 4 / 3;
          case "pc" -> number * 16;
          case "in" -> number * 96;
          case "cm" -> number * 96 / 2.54;
          case "mm" -> number * 96 / 25.4;
          case "q" -> number * 96 / 101.6;
          case "em" -> number * em;
          case "ex", "ch" -> number * em / 2;
          case "rem" -> number * 16;
          case "%" -> number / 100 * whole;
          default -> Double.NaN;
        };
    return Math.abs(units) <= LARGEST ? units : otherwise;
  }

  /** A plain number, or a percentage as a part of one; empty where it is neither. */
  public static OptionalDouble number(String value) {
    double number = read(value, Double.NaN, 1, Double.NaN);
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** All numbers of a list parted by commas and white space; empty where one of them is none. */
  public static List<Double> numbers(String list) {
    List<Double> out = new ArrayList<>();
    for (String part : SEPARATOR.split(list.trim())) {
      OptionalDouble number = part.isEmpty() ? OptionalDouble.empty() : number(part);
      if (number.isEmpty()) {
        return List.of();
      }
      out.add(number.getAsDouble());
    }
    return out;
  }
}
