package bindery.language;

import bindery.book.Role;
import java.util.Locale;

/** Numbers in signs: digits of any script, Roman and Chinese numerals, letters. */
public final class Numerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Values from 0. */
  private static final String CHINESE = "〇一二三四五六七八九";

  private static final int LARGEST = 3999;

  /** Lists are lettered without Ё, З, Й, О, Ч, Ь, Ы, Ъ (GOST R 2.105, 4.3.8). */
  private static final String CYRILLIC = "АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ";

  private static final String GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";

  private Numerals() {}

  /** How chapters, parts and appendices count: 1, I and A. */
  public static String of(Role role, int number) {
    return switch (role) {
      case PART -> roman(number);
      case APPENDIX -> letters(number);
      default -> String.valueOf(number);
    };
  }

  public static String roman(int number) {
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
  public static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return out.toString();
  }

  /** What a Roman numeral in its one right form stands for, in either case; 0 for anything else. */
  public static int ofRoman(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (!text.equals(upper) && !text.equals(text.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    int number = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (upper.startsWith(SIGNS[i], at)) {
        number += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    boolean whole = at > 0 && at == upper.length() && number <= LARGEST;
    return whole && roman(number).equals(upper) ? number : 0;
  }

  /** Which letter of its alphabet this capital is, from 1; 0 for anything else. */
  public static int ofLetter(String text) {
    if (text.length() != 1) {
      return 0;
    }
    char c = text.charAt(0);
    return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : Math.max(CYRILLIC.indexOf(c), GREEK.indexOf(c)) + 1;
  }

  /** What digits of any script stand for; 0 for anything else, and for more than nine of them. */
  public static int ofDigits(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 10 && text.codePoints().allMatch(Character::isDigit);
    return digits
        ? text.codePoints().map(c -> Character.digit(c, 10)).reduce(0, (a, b) -> 10 * a + b)
        : 0;
  }

  /** What a Chinese numeral below ten thousand stands for, 十二 or 一二; 0 for anything else. */
  public static int ofChinese(String text) {
    int number = 0;
    int digit = 0;
    boolean placed = false;
    for (char c : text.toCharArray()) {
      int unit = unit(c);
      int value = chineseDigit(c);
      if (unit > 0) {
        int many = c == '廿' || c == '卅' ? 1 : Math.max(digit, 1);
        number += many * unit;
        digit = 0;
        placed = true;
      } else if (value < 0) {
        return 0;
      } else {
        digit = placed || digit > LARGEST ? value : 10 * digit + value;
      }
    }
    return number + digit;
  }

  private static int chineseDigit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两', '兩' -> 2;
      default -> CHINESE.indexOf(c);
    };
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
