package bindery.manuscript.text;

/** Tells lines of lists, notes and other blocks whose text is indented. */
final class IndentingLines {
  /** CommonMark 0.31.2, 5.2: browsers read no larger numbers. */
  private static final int MOST_DIGITS = 9;

  private IndentingLines() {}

  /** Whether a line may have indented lines below it that are no code. */
  static boolean is(String text, int from, int end) {
    int i = from;
    while (i < end && " \t>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    char c = i < end ? text.charAt(i) : ' ';
    switch (c) {
      case '-', '*', '+', ':', '~', '|':
        return true;
      case '[':
        return text.startsWith("[^", i);
      case '!', '?', '=':
        return text.startsWith(String.valueOf(c).repeat(3), i);
      default:
        return isNumber(text, c == '(' ? i + 1 : i, end);
    }
  }

  /** Whether the mark of a numbered item begins here: digits, or a word, or a sign before one. */
  private static boolean isNumber(String text, int from, int end) {
    int i = from;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    if (i > from) {
      return i - from <= MOST_DIGITS && isAfterNumber(text, i, end);
    }
    if (i < end && (isLetter(text.charAt(i)) || text.charAt(i) == '#' || text.charAt(i) == '@')) {
      i++;
      while (i < end && isWord(text.charAt(i))) {
        i++;
      }
    }
    return i > from && isAfterNumber(text, i, end);
  }

  private static boolean isAfterNumber(String text, int i, int end) {
    return i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }
}
