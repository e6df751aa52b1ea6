package bindery.manuscript.typography;

import java.lang.Character.UnicodeScript;

/** Tells signs that are typed like quotes: feet and inches, minutes and seconds, gershayim. */
final class Measures {
  private static final int FEET = 3;

  private Measures() {}

  /** Whether the number before this place has so few digits that it is a length. */
  static boolean isLength(String text, int at, int digits) {
    int from = at;
    while (from > 0 && isDigit(text.charAt(from - 1))) {
      from--;
    }
    if (from == at) {
      return at > 0 && Character.getType(text.charAt(at - 1)) == Character.OTHER_NUMBER;
    }
    return at - from <= digits;
  }

  /** Whether the number before this place follows one of feet or minutes, as in 6′2″. */
  static boolean isAfterFeet(String text, int at) {
    int from = at;
    while (from > 0 && (isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return from < at
        && from > 1
        && text.charAt(from - 1) == TextSetter.SINGLE
        && isDigit(text.charAt(from - 2));
  }

  /** Whether this stands for feet or minutes. */
  static boolean isFeet(String text, int at) {
    if (!isLength(text, at, FEET) || at == 0) {
      return false;
    }
    int i = at + 1;
    if (i < text.length() && isDigit(text.charAt(i))) {
      return seconds(text, i);
    }
    if (i < text.length() && Character.isLetter(text.charAt(i))) {
      return degrees(text, at);
    }
    return i >= text.length() || text.charAt(i) != TextSetter.DOUBLE || degrees(text, at);
  }

  /** Whether digits from here on are followed by the sign of inches or seconds. */
  private static boolean seconds(String text, int from) {
    int i = from;
    while (i < text.length() && (isDigit(text.charAt(i)) || ".,½¼¾".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i < text.length() && i > from && text.charAt(i) == TextSetter.DOUBLE;
  }

  private static boolean degrees(String text, int at) {
    int i = at;
    while (i > 0 && (isDigit(text.charAt(i - 1)) || CharacterKinds.space(text.charAt(i - 1)))) {
      i--;
    }
    return i > 0 && text.charAt(i - 1) == '°';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHebrew(int c) {
    return c >= 0x590 && UnicodeScript.of(c) == UnicodeScript.HEBREW;
  }

  static boolean betweenHebrew(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isHebrew(text.charAt(at - 1))
        && isHebrew(text.charAt(at + 1));
  }
}
