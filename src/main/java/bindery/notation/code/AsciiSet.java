package bindery.notation.code;

/**
 * Characters that a match may begin with: a bit for each of the first 128, and one for all others.
 */
record AsciiSet(long low, long high, boolean others) {
  static final AsciiSet NONE = new AsciiSet(0, 0, false);
  static final AsciiSet ALL = new AsciiSet(-1, -1, true);

  static AsciiSet of(int c) {
    return range(c, c);
  }

  static AsciiSet of(String chars) {
    AsciiSet set = NONE;
    for (int i = 0; i < chars.length(); i++) {
      set = set.or(of(chars.charAt(i)));
    }
    return set;
  }

  static AsciiSet range(int from, int to) {
    long low = 0;
    long high = 0;
    for (int c = from; c <= Math.min(to, 127); c++) {
      if (c < 64) {
        low |= 1L << c;
      } else {
        high |= 1L << (c - 64);
      }
    }
    return new AsciiSet(low, high, to > 127);
  }

  boolean has(char c) {
    return c < 64 ? (low >>> c & 1) != 0 : c < 128 ? (high >>> (c - 64) & 1) != 0 : others;
  }

  /** Whether it is one character, of the first 128. */
  boolean isSingle() {
    return !others && Long.bitCount(low) + Long.bitCount(high) == 1;
  }

  AsciiSet or(AsciiSet other) {
    return new AsciiSet(low | other.low, high | other.high, others || other.others);
  }

  AsciiSet and(AsciiSet other) {
    return new AsciiSet(low & other.low, high & other.high, others && other.others);
  }

  /** All that it does not have. What is beyond the first 128 is not told apart, so it is in. */
  AsciiSet not() {
    return new AsciiSet(~low, ~high, true);
  }

  /** With the other case of every letter; a few letters beyond the first 128 have theirs here. */
  AsciiSet anyCase() {
    long letters = high & 0x07FFFFFE_07FFFFFEL;
    long both = letters | letters << 32 | letters >>> 32;
    return new AsciiSet(low, high | both, others || letters != 0);
  }
}
