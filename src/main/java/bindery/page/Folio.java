package bindery.page;

/**
 * A page's number as a book prints it.
 *
 * @param number counted from 1 within its stretch
 * @param style {@code decimal}, {@code lower-roman} or {@code upper-roman}
 */
public record Folio(int number, String style) {
  /** As printed, for example {@code xii}. */
  public String text() {
    return switch (style) {
      case "lower-roman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
      case "upper-roman" -> roman(number);
      default -> Integer.toString(number);
    };
  }

  private static String roman(int n) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] letters = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        out.append(letters[i]);
      }
    }
    return out.toString();
  }
}
