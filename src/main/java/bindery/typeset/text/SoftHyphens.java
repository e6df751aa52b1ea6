package bindery.typeset.text;

/**
 * Finds characters of a word again in the text as it was written, where soft hyphens stand among
 * them that are never set.
 *
 * @param word as written
 * @param any whether there are any in it
 */
public record SoftHyphens(String word, boolean any) {
  static final char SOFT = '\u00ad';

  public static SoftHyphens of(String word) {
    return new SoftHyphens(word, word.indexOf(SOFT) >= 0);
  }

  /** Where in the word as written the character stands that is this one without soft hyphens. */
  public int written(int character) {
    if (!any) {
      return character;
    }
    int left = character;
    int i = 0;
    while (i < word.length() && (left > 0 || word.charAt(i) == SOFT)) {
      left -= word.charAt(i) == SOFT ? 0 : 1;
      i++;
    }
    return i;
  }
}
