package bindery.apparatus;

import bindery.book.Role;

/** How chapters, parts and appendices count: 1, I and A. */
final class Numerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  static String of(Role role, int number) {
    return switch (role) {
      case PART -> roman(number);
      case APPENDIX -> letters(number);
      default -> String.valueOf(number);
    };
  }

  static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(SIGNS[i]);
      }
    }
    return out.toString();
  }

  /** A to Z, then AA, AB and so on. */
  static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return out.toString();
  }
}
