package bindery.apparatus.citation;

import bindery.apparatus.bibliography.PersonName;

/** The order of names by the script that they are written in. */
final class NameScripts {
  private NameScripts() {}

  /** Whether the given name goes first: not in Chinese, Japanese and Korean. */
  static boolean isGivenFirst(PersonName name) {
    return (name.family() + name.given()).codePoints().noneMatch(NameScripts::isEastern);
  }

  /** Whether a space stands between the two nevertheless. */
  static boolean isSpaced(PersonName name) {
    return name.family().codePoints().allMatch(c -> c < 0x250);
  }

  private static boolean isEastern(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }
}
