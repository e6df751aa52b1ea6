package bindery.manuscript.pandoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How lists of letters, Roman numbers or numbers in parentheses are counted. */
final class FancyCount {
  /** A line that begins with a mark: its indent, its signs, its number, the spaces behind it. */
  static final Pattern MARK =
      Pattern.compile(
          "([ \\t]*+)(\\(?)(\\d{1,9}|[a-z]|[A-Z]|[ivxlc]{1,7}|[IVXLC]{1,7}|#)([.)])([ \\t]+)"
              + "(?=\\S).*");

  private FancyCount() {}

  /** How a list counts that begins with this mark; empty if it is none that needs a name. */
  static String first(Matcher mark) {
    String word = mark.group(3);
    String delimiter =
        mark.group(2).isEmpty()
            ? mark.group(4).equals(".") ? "period" : "parenthesis"
            : mark.group(4).equals(")") ? "parentheses" : "";
    if (delimiter.isEmpty()
        || word.length() == 1
            && Character.isUpperCase(word.charAt(0))
            && delimiter.equals("period")
            && mark.group(5).length() < 2) {
      return ""; // pandoc: a capital with a full stop is an initial, unless two spaces follow.
    }
    if (word.equals("#")) {
      return "decimal " + delimiter;
    }
    if (Character.isDigit(word.charAt(0))) {
      return delimiter.equals("parentheses") ? "decimal " + delimiter : "";
    }
    boolean upper = Character.isUpperCase(word.charAt(0));
    boolean roman = word.length() > 1 || word.equalsIgnoreCase("i");
    boolean letter = word.length() == 1;
    if (!roman && !letter) {
      return "";
    }
    return (upper ? "upper-" : "lower-") + (roman ? "roman " : "alpha ") + delimiter;
  }

  static boolean same(String style, Matcher mark, int number) {
    String delimiter =
        mark.group(2).isEmpty()
            ? mark.group(4).equals(".") ? "period" : "parenthesis"
            : "parentheses";
    String word = mark.group(3);
    if (!style.endsWith(" " + delimiter)) {
      return false;
    }
    if (style.startsWith("decimal")) {
      return word.equals("#") || Character.isDigit(word.charAt(0));
    }
    return !word.equals("#") && !Character.isDigit(word.charAt(0)) && value(word, style) == number;
  }

  static int value(String word, String style) {
    if (style.startsWith("decimal")) {
      return word.equals("#") ? 1 : Integer.parseInt(word);
    }
    if (style.contains("alpha")) {
      return word.length() == 1 ? Character.toLowerCase(word.charAt(0)) - 'a' + 1 : -1;
    }
    int value = 0;
    String small = word.toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      int one = roman(small.charAt(i));
      int next = i + 1 < small.length() ? roman(small.charAt(i + 1)) : 0;
      value += one < next ? -one : one;
    }
    return value;
  }

  private static int roman(char c) {
    return switch (c) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      case 'c' -> 100;
      default -> 0;
    };
  }
}
