package bindery.notation.code;

import java.util.Arrays;

/**
 * A line of code that is being read, with the line break at its end. It counts how often it is
 * looked at, so that an expression that tries too many ways comes to an end.
 */
final class CodeLine implements CharSequence {
  /** Looks for each character of a line, and for a line however short. */
  private static final int LOOKS = 20_000;

  private static final int LEAST_LOOKS = 4_000_000;

  /** An expression tried too many ways. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super(null, null, false, false);
    }
  }

  /** What is left for all that is read of one line. */
  private static final class Looks {
    private long left;
  }

  private final String text;
  private final char[] chars;
  private final int[] lastAt = new int[128];
  private final Looks looks;
  private final boolean first;
  private final boolean ascii;

  private CodeLine(String text, Looks looks, boolean first) {
    this.text = text;
    this.looks = looks;
    this.first = first;
    this.chars = text.toCharArray();
    Arrays.fill(lastAt, -1);
    boolean plain = true;
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] < 128) {
        lastAt[chars[i]] = i;
      } else {
        plain = false;
      }
    }
    this.ascii = plain;
  }

  /**
   * @param first whether it is the first of its listing
   */
  static CodeLine of(String text, boolean first) {
    Looks looks = new Looks();
    looks.left = LEAST_LOOKS + (long) LOOKS * text.length();
    return new CodeLine(text, looks, first);
  }

  /** The line up to a place, read on its own. */
  CodeLine upTo(int end, boolean isFirst) {
    return new CodeLine(text.substring(0, end), looks, isFirst);
  }

  boolean isFirst() {
    return first;
  }

  boolean isAscii() {
    return ascii;
  }

  /** The first place from here on with a character of the set, or -1. */
  int indexOf(AsciiSet set, int from) {
    for (int i = from; i < chars.length; i++) {
      if (set.has(chars[i])) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the characters on both sides of a place are of one word, of ASCII. */
  boolean isWithinWord(int at) {
    return at > 0 && isWord(chars[at - 1]) && isWord(chars[at]);
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /** Whether each of these characters, of the first 128, is there from a place on. */
  boolean hasAll(AsciiSet wanted, int from) {
    return hasAll(wanted.low(), 0, from) && hasAll(wanted.high(), 64, from);
  }

  private boolean hasAll(long wanted, int first, int from) {
    for (long rest = wanted; rest != 0; rest &= rest - 1) {
      if (lastAt[first + Long.numberOfTrailingZeros(rest)] < from) {
        return false;
      }
    }
    return true;
  }

  @Override
  public char charAt(int index) {
    if (--looks.left < 0) {
      throw new Exhausted();
    }
    return chars[index];
  }

  @Override
  public int length() {
    return chars.length;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
