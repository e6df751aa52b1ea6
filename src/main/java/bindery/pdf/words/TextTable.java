package bindery.pdf.words;

import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that glyphs stand for, as numbers: a single character is its own code point, longer
 * ones are counted from beyond Unicode. Numbers of longer texts depend on who came first, so
 * nothing that is written may depend on them.
 */
public final class TextTable {
  /** The number of the empty text: another glyph has said it all. */
  static final int NOTHING = -1;

  private static final int FIRST = Character.MAX_CODE_POINT + 1;

  private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Integer, String> longer = new ConcurrentHashMap<>();

  public int number(String text, int start, int end) {
    if (start >= end) {
      return NOTHING;
    }
    int first = text.codePointAt(start);
    if (Character.charCount(first) == end - start) {
      return first;
    }
    String word = text.substring(start, end);
    Integer known = numbers.get(word);
    return known != null ? known : add(word);
  }

  int number(String text) {
    return number(text, 0, text.length());
  }

  /**
   * Whether a glyph stands more often for one text than for another: for a letter rather than for
   * the space that silent glyphs have, or for half a word.
   */
  public static boolean isCommoner(int number, int than) {
    return isCharacter(number) && !isCharacter(than);
  }

  private static boolean isCharacter(int number) {
    return number > ' ' && number != 0xA0 && number < FIRST;
  }

  /** The text of a number. */
  public String text(int number) {
    if (number == NOTHING) {
      return "";
    }
    return number < FIRST ? Character.toString(number) : longer.get(number);
  }

  private synchronized int add(String word) {
    Integer known = numbers.get(word);
    if (known == null) {
      known = FIRST + longer.size();
      longer.put(known, word);
      numbers.put(word, known);
    }
    return known;
  }
}
