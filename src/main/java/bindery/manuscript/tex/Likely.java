package bindery.manuscript.tex;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether what stands between two marks looks like a formula, and not like text. */
final class Likely {
  /** Longer words without anything that only formulas have are text. */
  static final int LONGEST = 400;

  /** Marks of TeX beside commands. */
  static final String MARKS = "^_=<>+*|";

  /** What Unicode's letters for formulas begin with, U+1D400 to U+1D7FF. */
  static final char MATHEMATICAL = '\uD835';

  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]");
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z]{1,12}|[A-Za-z]{1,12}(?:-[A-Za-z]{1,12}){0,2}(?:\\([A-Za-z0-9 ,.;/+*-]{1,40}\\))?");
  private static final Pattern CERTAIN =
      Pattern.compile("(?<![\\\\$])\\$[^$\\n`]{0,80}?\\\\[A-Za-z]{2,}+[^$\\n`]{0,200}+\\$");
  private static final Pattern WORD = Pattern.compile("(?<!\\\\)\\p{L}{3,}+");
  private static final Set<String> FUNCTIONS =
      Set.of(
          "sin", "cos", "tan", "log", "exp", "lim", "max", "min", "mod", "gcd", "det", "dim", "ker",
          "arg", "sup", "inf", "lcm", "var", "cov");

  private static final Set<Character.UnicodeScript> UNSPACED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.THAI);

  private Likely() {}

  /**
   * Whether a dollar after this letter is no opening one, as in "US$". Scripts that have no spaces
   * between words tell nothing.
   */
  static boolean isJoined(char before) {
    Character.UnicodeScript script = Character.UnicodeScript.of(before);
    return Character.isLetterOrDigit(before) && !UNSPACED.contains(script);
  }

  /** Whether anything in it is a mark of TeX: a command, an index, a power, an equation. */
  static boolean hasMark(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return COMMAND.matcher(text).find();
  }

  /**
   * Whether it has what only TeX has. MyST and MathJax read formulas with spaces inside the
   * dollars, which in prose may be money.
   */
  static boolean hasTeX(String text) {
    return COMMAND.matcher(text).find() || text.matches("(?s).*[_^=].*");
  }

  /** Whether it is a formula to one who does not know the tool. */
  static boolean isFormula(String text) {
    if (COMMAND.matcher(text).find() || text.indexOf(MATHEMATICAL) >= 0) {
      return true;
    }
    if (text.length() > LONGEST || text.isBlank()) {
      return false;
    }
    int prose = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      prose += FUNCTIONS.contains(word.group()) ? 0 : 1;
    }
    if (prose > 0) {
      boolean marked = text.matches("(?s).*[\\^_=].*");
      return marked && prose <= 2 && !isMoney(text);
    }
    String whole = text.strip();
    if (whole.matches("\\\\{1,2}[{}|]")) {
      return true;
    }
    boolean ends =
        "/:,.(+-".indexOf(whole.charAt(whole.length() - 1)) < 0 || whole.matches(".*[_^][+-]");
    return ends && text.chars().anyMatch(Character::isLetterOrDigit) && !isMoney(text);
  }

  /**
   * Whether it is one name, as of a system, a relation or a distribution with what it is of: a
   * formula where others stand beside.
   */
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether any dollars in the text enclose a command of TeX. */
  static boolean hasFormulas(String text) {
    return CERTAIN.matcher(text).find();
  }

  /** "$100 million in US$" is read as money, whatever the tool. */
  static boolean isMoney(String text) {
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && (text.indexOf(' ') > 0 && text.matches("(?s).*\\p{L}{2,}.*")
            || text.matches("(?s).*\\p{IsHan}.*"))
        && !text.matches("(?s).*[\\\\^_=].*");
  }
}
