package bindery.manuscript.typography;

/** What kinds of characters stand beside quotation marks (UAX #44, General_Category). */
final class CharacterKinds {
  private static final String INVERTED = "¿¡";
  private static final String SIGNS = "/\\&@#*_|";

  private CharacterKinds() {}

  static boolean space(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether what follows this begins something: brackets, inverted marks. */
  static boolean opening(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || INVERTED.indexOf(c) >= 0;
  }

  /** Whether this ends something: brackets, full stops, commas. */
  static boolean closing(int c) {
    int type = Character.getType(c);
    boolean other =
        type == Character.OTHER_PUNCTUATION && INVERTED.indexOf(c) < 0 && SIGNS.indexOf(c) < 0;
    return other || type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** Whether words stand on both sides of this: dashes, slashes, signs. */
  static boolean joining(int c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.MATH_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || type == Character.OTHER_SYMBOL
        || SIGNS.indexOf(c) >= 0;
  }
}
