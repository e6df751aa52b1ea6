package bindery.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at some place in a heading.
 *
 * @param kind what it is written in
 * @param text as typed, an ordinal's ending with it
 * @param value what it counts; 0 for several levels
 * @param letter which letter of its alphabet it is; 0 if it is none
 * @param ordinal whether it says the first and not one
 * @param end offset behind it
 */
record TypedNumber(Kind kind, String text, int value, int letter, boolean ordinal, int end) {
  /** What numbers are written in. */
  enum Kind {
    LEVELS,
    DIGITS,
    ROMAN,
    LETTER,
    /** Letters with the mark that says they are a number: Greek Β΄, Hebrew ב׳. */
    MARKED,
    WORDS,
    CHINESE
  }

  private static final Pattern LEVELS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){1,9}(?![\\d\\p{L}])");
  private static final Pattern DIGITS = Pattern.compile("(\\p{Nd}{1,4})[½⅓⅔¼¾]?");

  /** Endings of ordinals in figures: 1st, 1er, 1ère, 2e, 1º, 1-я, 1:a. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?iu)(?:\\.?[ºª°]|er|ère|re|ème|e|st|nd|rd|th|-?(?:[яйе]|[аыио][яй])|[sd]te|ste|de"
              + "|:[ae]|η|ος|ο|[oa])(?![\\p{L}\\p{M}])");

  private static final Pattern ROMAN =
      Pattern.compile("([IVXLCDM]{1,9}|[ivxlcdm]{1,9})(?![\\p{L}\\p{M}\\d])");

  private static final Pattern ROMAN_ORDINAL =
      Pattern.compile("([IVXLCDM]{1,9})(?:er|ère|re|ème|e|º|ª|°)(?![\\p{L}\\p{M}\\d])");

  private static final Pattern LETTER = Pattern.compile("[A-ZА-ЯΑ-Ω](?![\\p{L}\\p{M}\\d])");
  private static final Pattern CHINESE = Pattern.compile("[〇零一二三四五六七八九两兩十廿卅百千]{1,7}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200C]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\u00A0\u202F\u00AD-]{1,2}");

  /** Marks behind letters that stand for numbers: Greek keraia, Hebrew geresh. */
  private static final Pattern KERAIA = Pattern.compile("[΄´ʹ׳'’]");

  /** Scripts in which a word may stand close to figures. */
  private static final Set<UnicodeScript> SPACELESS =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final int MOST_WORDS = 5;

  /** Larger Roman numerals are words more often than numbers: MIX, DI, MI. */
  private static final int LARGEST_ROMAN = 399;

  /** A number in figures, Roman numerals, Chinese ones or a letter. */
  static Optional<TypedNumber> signs(String title, int from) {
    String text = Normalizer.normalize(title, Normalizer.Form.NFC);
    if (text.length() != title.length()) {
      text = title;
    }
    Matcher levels = at(LEVELS, text, from);
    if (levels.lookingAt()) {
      return number(Kind.LEVELS, levels.group(), 0, 0, false, levels.end());
    }
    Matcher digits = at(DIGITS, text, from);
    if (digits.lookingAt()) {
      return digits(text, from, digits);
    }
    Matcher chinese = at(CHINESE, text, from);
    if (chinese.lookingAt()) {
      int value = Numerals.ofChinese(chinese.group());
      return number(Kind.CHINESE, chinese.group(), value, 0, false, chinese.end());
    }
    return roman(text, from);
  }

  private static Optional<TypedNumber> digits(String text, int from, Matcher digits) {
    Matcher ending = at(ENDING, text, digits.end());
    boolean ordinal = ending.lookingAt();
    int end = ordinal ? ending.end() : digits.end();
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean goesOn = Character.isLetterOrDigit(next) && !SPACELESS.contains(UnicodeScript.of(next));
    boolean amount = ",.".indexOf(next) >= 0 && digit(text, end + 1) || "%'’€$".indexOf(next) >= 0;
    int value = Numerals.ofDigits(digits.group(1));
    return goesOn || amount
        ? Optional.empty()
        : number(Kind.DIGITS, text.substring(from, end), value, 0, ordinal, end);
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static Optional<TypedNumber> roman(String text, int from) {
    // The numerals of Unicode's block Number Forms stand for letters.
    int sign = from < text.length() ? text.charAt(from) : ' ';
    if (sign >= 0x2160 && sign <= 0x217B) {
      String letters = Normalizer.normalize(text.substring(from, from + 1), Normalizer.Form.NFKC);
      String typed = text.substring(from, from + 1);
      return number(Kind.ROMAN, typed, Numerals.ofRoman(letters), 0, false, from + 1);
    }
    for (Pattern pattern : new Pattern[] {ROMAN, ROMAN_ORDINAL}) {
      Matcher roman = at(pattern, text, from);
      if (roman.lookingAt()) {
        int value = Numerals.ofRoman(roman.group(1));
        if (value > 0 && value <= LARGEST_ROMAN || value > 0 && roman.group(1).length() == 1) {
          int letter = Numerals.ofLetter(roman.group(1));
          boolean ordinal = pattern == ROMAN_ORDINAL;
          return number(Kind.ROMAN, roman.group(), value, letter, ordinal, roman.end());
        }
      }
    }
    Matcher letter = at(LETTER, text, from);
    int value = letter.lookingAt() ? Numerals.ofLetter(letter.group()) : 0;
    return value == 0
        ? Optional.empty()
        : number(Kind.LETTER, letter.group(), value, value, false, letter.end());
  }

  /** A number in words of a language; the longest there is. */
  static Optional<TypedNumber> words(String title, int from, NumberWords words) {
    Optional<TypedNumber> longest = Optional.empty();
    int at = from;
    for (int i = 0; i < MOST_WORDS; i++) {
      Matcher word = at(WORD, title, at);
      if (!word.lookingAt()) {
        break;
      }
      String phrase = FoldedWord.of(title.substring(from, word.end()));
      int value = words.value(phrase);
      if (value > 0) {
        Matcher keraia = at(KERAIA, title, word.end());
        boolean letters = word.end() - from <= 3 && i == 0 && keraia.lookingAt();
        int end = letters ? keraia.end() : word.end();
        String text = title.substring(from, end);
        Kind kind = letters ? Kind.MARKED : Kind.WORDS;
        longest = number(kind, text, value, 0, words.isOrdinal(phrase), end);
      }
      Matcher between = at(BETWEEN, title, word.end());
      if (!between.lookingAt()) {
        break;
      }
      at = between.end();
    }
    return longest;
  }

  /** The same with more of the heading in its text. */
  TypedNumber typed(String more) {
    return new TypedNumber(kind, more, value, letter, ordinal, end);
  }

  private static Matcher at(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(Math.min(from, text.length()), text.length());
  }

  private static Optional<TypedNumber> number(
      Kind kind, String text, int value, int letter, boolean ordinal, int end) {
    return Optional.of(new TypedNumber(kind, text, value, letter, ordinal, end));
  }
}
