package bindery.language;

/**
 * What stands between a label and the title behind it.
 *
 * @param kind what divides them
 * @param first the first mark, or a space
 * @param end where the title begins
 */
record LabelEnd(Kind kind, char first, int end) {
  /** What divides a label from a title. */
  enum Kind {
    /** Nothing: the word goes on, and this is no label. */
    NOTHING,
    /** Spaces only. */
    SPACE,
    /** A full stop, a colon, a dash, a new line. */
    MARK,
    /** There is no title. */
    WHOLE
  }

  private static final String MARKS = ":：.．。)）]】〕、،؛|｜·•・～~-‒–—―−־*⁂❦/";
  private static final String DASHES = "-‒–—―−~～·•・|｜";

  /**
   * @param word whether the label has a word, so that a comma may end it
   */
  static LabelEnd after(String title, int from, boolean word) {
    int at = from;
    char first = ' ';
    boolean line = false;
    while (at < title.length()) {
      char c = title.charAt(at);
      boolean mark = MARKS.indexOf(c) >= 0 || word && isMarkOfWords(c);
      if (mark && first == ' ') {
        first = c;
      } else if (!mark && !isSpace(c)) {
        break;
      }
      line |= c == '\n';
      at++;
    }
    if (at == title.length()) {
      return new LabelEnd(Kind.WHOLE, first, at);
    }
    if (at == from || first != ' ' && isTight(title, from, at, first, word)) {
      return new LabelEnd(Kind.NOTHING, first, from);
    }
    boolean divided = first != ' ' || line;
    return new LabelEnd(divided ? Kind.MARK : Kind.SPACE, first, at);
  }

  /** Behind a word and a number, commas and ornaments can only divide them from a title. */
  private static boolean isMarkOfWords(char c) {
    return c == ',' || c == '，' || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Marks within a number or a word: 1-2, 1.5, 10:30, U.S., I-beam. */
  private static boolean isTight(String title, int from, int to, char first, boolean word) {
    boolean spaced = title.substring(from, to).chars().anyMatch(c -> isSpace((char) c));
    char next = title.charAt(to);
    boolean letterBefore = Character.isLetter(title.charAt(from - 1));
    boolean dash = DASHES.indexOf(first) >= 0 && "—―".indexOf(first) < 0;
    return !spaced && (Character.isDigit(next) || !word && (dash || letterBefore && first == '.'));
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
