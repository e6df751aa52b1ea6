package bindery.manuscript.typography;

import bindery.language.Language;
import bindery.manuscript.typography.QuoteMark.Turn;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the quotation marks of a passage, and what each may be by the characters around it. */
final class QuoteFinder {
  private static final int LONGEST_ELISION = 12;

  private final String text;
  private final Language[] languages;
  private final int[][] runs;

  private QuoteFinder(String text, Language[] languages) {
    this.text = text;
    this.languages = languages;
    this.runs = runs(text);
  }

  /**
   * For each character where the quotes that stand right before it begin, and where those that
   * stand right behind it end.
   */
  private static int[][] runs(String text) {
    int length = text.length();
    int[][] runs = new int[2][length];
    for (int i = 0; i < length; i++) {
      runs[0][i] = i > 0 && passed(text.charAt(i - 1)) ? runs[0][i - 1] : i;
      int back = length - 1 - i;
      boolean more = back + 1 < length && passed(text.charAt(back + 1));
      runs[1][back] = more ? runs[1][back + 1] : back + 1;
    }
    return runs;
  }

  /** The marks in order; none where the passage has no straight quote to settle. */
  static List<QuoteMark> in(String text, Language[] languages) {
    boolean any =
        text.indexOf(TextSetter.DOUBLE) >= 0
            || text.indexOf(TextSetter.SINGLE) >= 0
            || text.indexOf('«') >= 0
            || text.indexOf('»') >= 0;
    return any ? new QuoteFinder(text, languages).all() : List.of();
  }

  private List<QuoteMark> all() {
    List<QuoteMark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QuoteMark.Glyphs.has(c) && languages[i] != null) {
        marks.add(new QuoteMark(i, c, languages[i], turn(c, i)));
      }
    }
    return marks;
  }

  private Turn turn(char c, int i) {
    return switch (c) {
      case TextSetter.DOUBLE -> doubleQuote(i);
      case TextSetter.SINGLE -> singleQuote(i);
      case '„', '‚', '「', '『' -> Turn.OPENS;
      case '」', '』' -> Turn.CLOSES;
      case '’' -> byContext(i) == Turn.CLOSES ? weak(i, Turn.MAY_CLOSE) : Turn.APOSTROPHE;
      default -> typed(c, i);
    };
  }

  /** A mark that turns one way in this language and the other in that: its neighbours tell. */
  private Turn typed(char c, int i) {
    Turn turn = byContext(i);
    if (turn != Turn.EITHER) {
      return turn;
    }
    return switch (c) {
      case '«', '‹', '‘', '‛', '‟' -> Turn.OPENS;
      case '»', '›', '”' -> Turn.CLOSES;
      default -> turn;
    };
  }

  private Turn doubleQuote(int i) {
    int before = before(i);
    int after = after(i);
    if (elided(i) && Character.isLetter(after)) {
      return Turn.OPENS;
    }
    if (Measures.isAfterFeet(text, i)) {
      return Turn.APOSTROPHE;
    }
    Turn turn = byContext(i);
    boolean inches = Character.getType(before) == Character.DECIMAL_DIGIT_NUMBER || isFraction(i);
    boolean runsOn =
        CharacterKinds.space(after) || Character.isLetterOrDigit(after) || after == '-';
    return turn != Turn.OPENS && inches && runsOn && i + 1 < text.length() ? Turn.MAY_CLOSE : turn;
  }

  private boolean isFraction(int i) {
    return i > 0 && Character.getType(text.charAt(i - 1)) == Character.OTHER_NUMBER;
  }

  private Turn singleQuote(int i) {
    int before = before(i);
    int after = after(i);
    boolean asian = asian(before) || asian(after);
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && !asian) {
      return elided(i) ? Turn.OPENS : Turn.APOSTROPHE;
    }
    Turn turn = byContext(i);
    if (turn == Turn.OPENS && elision(i + 1) || turn == Turn.CLOSES && ofOneLetter(i)) {
      return Turn.APOSTROPHE;
    }
    boolean within = turn == Turn.EITHER && Character.isLetterOrDigit(before) && !asian;
    return weak(i, within ? Turn.CLOSES : turn);
  }

  /** After a letter that words often end with before an apostrophe, a mark may well be one. */
  private Turn weak(int i, Turn turn) {
    if (turn != Turn.CLOSES && turn != Turn.MAY_CLOSE || i + 1 >= text.length()) {
      return turn == Turn.MAY_CLOSE ? Turn.CLOSES : turn;
    }
    boolean goesOn =
        CharacterKinds.space(text.charAt(i + 1)) && Character.isLetter(letterAfter(i + 1));
    int from = i;
    while (from > 0 && i - from < LONGEST_ELISION && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, i).toLowerCase(Locale.ROOT);
    boolean clipped =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ß")
            || languages[i].clipped().contains(word);
    return goesOn && clipped ? Turn.MAY_CLOSE : Turn.CLOSES;
  }

  private int letterAfter(int at) {
    int i = at;
    while (i < text.length() && CharacterKinds.space(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? text.codePointAt(i) : '\n';
  }

  /** What a mark may be between these two characters, quotes beside it left out. */
  private Turn byContext(int i) {
    int before = before(i);
    int after = after(i);
    if (CharacterKinds.space(before) || CharacterKinds.space(after)) {
      boolean both = CharacterKinds.space(before) && CharacterKinds.space(after);
      boolean edge = both && (i == 0) != (i == text.length() - 1);
      if (both && !edge) {
        return Turn.EITHER;
      }
      return edge ? (i == 0 ? Turn.OPENS : Turn.CLOSES) : besideSpace(before, after);
    }
    boolean opens =
        CharacterKinds.opening(before) || before == ':' && Character.isLetterOrDigit(after);
    boolean closes = CharacterKinds.closing(after);
    if (opens != closes) {
      return opens ? Turn.OPENS : Turn.CLOSES;
    }
    if (!opens) {
      boolean afterSign = CharacterKinds.joining(before);
      boolean beforeSign = CharacterKinds.joining(after);
      if (afterSign != beforeSign) {
        return afterSign ? Turn.OPENS : Turn.CLOSES;
      }
    }
    return Turn.EITHER;
  }

  /** A space on one side tells, unless the author put one within the quotes too. */
  private static Turn besideSpace(int before, int after) {
    if (CharacterKinds.space(after)) {
      return CharacterKinds.opening(before) ? Turn.OPENS : Turn.CLOSES;
    }
    if (after == ',' || after == ';' || Character.getType(after) == Character.END_PUNCTUATION) {
      return Turn.CLOSES;
    }
    return CharacterKinds.closing(after) ? Turn.EITHER : Turn.OPENS;
  }

  /**
   * Whether right before this stands the apostrophe of a word that was cut short, as in l’“ami”.
   */
  private boolean elided(int i) {
    if (i < 2) {
      return false;
    }
    char c = text.charAt(i - 1);
    return (c == TextSetter.SINGLE || c == '’') && Character.isLetter(text.charAt(i - 2));
  }

  /** Whether a word starts here that is written with an apostrophe before it, or a decade. */
  private boolean elision(int at) {
    int end = at;
    while (end < text.length()
        && end - at < LONGEST_ELISION
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    boolean quoted = end < text.length() && text.charAt(end) == TextSetter.SINGLE;
    if (languages[at - 1].elided().contains(word)) {
      return !quoted || word.length() == 1;
    }
    int digits = at;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits - at == 2
        && (digits == text.length() || text.charAt(digits) != TextSetter.SINGLE);
  }

  /** Whether this ends a word of one letter with apostrophes on both sides, as in rock ’n’ roll. */
  private boolean ofOneLetter(int i) {
    return i > 1
        && text.charAt(i - 2) == TextSetter.SINGLE
        && languages[i].elided().contains(text.substring(i - 1, i).toLowerCase(Locale.ROOT));
  }

  /** The character before, past quotes that stand together with this one. */
  private int before(int at) {
    int i = runs[0][at];
    return i > 0 ? text.codePointBefore(i) : '\n';
  }

  private int after(int at) {
    int i = runs[1][at];
    return i < text.length() ? text.codePointAt(i) : '\n';
  }

  /** Whether this is a quote that may turn either way: one that cannot says what is beside it. */
  private static boolean passed(char c) {
    return QuoteMark.Glyphs.has(c) && "„‚「」『』".indexOf(c) < 0;
  }

  /** Scripts that have no apostrophe. */
  private static boolean asian(int c) {
    return Cjk.unspaced(c) || c >= 0x1100 && UnicodeScript.of(c) == UnicodeScript.HANGUL;
  }
}
