package bindery.manuscript.parser;

import bindery.manuscript.typography.Cjk;

/**
 * On which sides of a row of delimiters there may be emphasis (CommonMark 0.31.2, 6.2).
 *
 * @param left whether emphasis may begin here: the row is left-flanking
 * @param right whether it may end here
 * @param afterMark whether punctuation or a symbol stands before it
 * @param beforeMark whether one stands after it
 */
record Flanking(boolean left, boolean right, boolean afterMark, boolean beforeMark) {

  /** Of the row from one offset to another. The ends of the text count as spaces. */
  static Flanking of(CharSequence text, int from, int to) {
    int before = from == 0 ? '\n' : Character.codePointBefore(text, from);
    int after = to == text.length() ? '\n' : Character.codePointAt(text, to);
    boolean spaceBefore = isSpace(before);
    boolean spaceAfter = isSpace(after);
    boolean markBefore = isMark(before);
    boolean markAfter = isMark(after);
    // Chinese and Japanese have no spaces between words: a mark beside such a letter says nothing
    // of where a word ends, and the specification's rule would leave **「…」** with its stars.
    boolean unspaced = Cjk.unspaced(before) || Cjk.unspaced(after);
    return new Flanking(
        !spaceAfter && (!markAfter || spaceBefore || markBefore || unspaced),
        !spaceBefore && (!markBefore || spaceAfter || markAfter || unspaced),
        markBefore,
        markAfter);
  }

  /** A row of underscores is nothing within a word. */
  boolean opens(char delimiter) {
    return left && (delimiter != '_' || !right || afterMark);
  }

  boolean closes(char delimiter) {
    return right && (delimiter != '_' || !left || beforeMark);
  }

  private static boolean isSpace(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** The general categories P and S. */
  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
