package bindery.typeset.text;

import bindery.language.Language;

/**
 * Tells whether a sentence ends between two words (after UAX #29, with what is known of the
 * language).
 */
public final class SentenceEnd {
  private static final String CLOSING = "”’\"')]»›“‘";
  private static final String OPENING = "“‘«‹„‚([\"'¿¡—–";

  private SentenceEnd() {}

  /**
   * @param before the word with the marks that follow it
   * @param after the word with the marks before it
   */
  public static boolean between(String before, String after, Language language) {
    int end = before.length();
    while (end > 0 && CLOSING.indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || ".!?…".indexOf(before.charAt(end - 1)) < 0 || !begins(after)) {
      return false;
    }
    return before.charAt(end - 1) != '.' || ends(before.substring(0, end - 1), language);
  }

  private static boolean begins(String after) {
    int i = 0;
    while (i < after.length() && OPENING.indexOf(after.charAt(i)) >= 0) {
      i++;
    }
    return i < after.length()
        && (Character.isUpperCase(after.codePointAt(i)) || Character.isDigit(after.charAt(i)));
  }

  /** Whether a full stop after this is one: not after an initial or an abbreviation. */
  private static boolean ends(String before, Language language) {
    int start = 0;
    while (start < before.length() && OPENING.indexOf(before.charAt(start)) >= 0) {
      start++;
    }
    String word = before.substring(start);
    boolean initial =
        word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    boolean points = word.indexOf('.') >= 0 && !word.endsWith(".");
    boolean ordinal =
        language.ordinals()
            && (word.chars().allMatch(Character::isDigit) || word.matches("[IVXLCDM]+"));
    return !word.isEmpty()
        && !initial
        && !points
        && !ordinal
        && !language.abbreviations().contains(word);
  }
}
