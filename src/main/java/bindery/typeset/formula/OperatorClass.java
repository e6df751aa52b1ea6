package bindery.typeset.formula;

/** Classes of <i>The TeXbook</i>, chapter 17, by which the spaces round operators are chosen. */
enum OperatorClass {
  ORDINARY,
  LARGE,
  BINARY,
  RELATION,
  OPENING,
  CLOSING,
  FENCE,
  PUNCTUATION;

  /** Space on either side, in eighteenths of an em. */
  int space() {
    return switch (this) {
      case LARGE -> 3;
      case BINARY -> 4;
      case RELATION -> 5;
      default -> 0;
    };
  }

  /** The class of an operator in the middle of a row. */
  static OperatorClass of(String text) {
    int c = text.isEmpty() ? 0 : text.codePointAt(0);
    if (text.length() > Character.charCount(c) && text.codePointAt(Character.charCount(c)) > 0xff) {
      return in(c, RELATIONS) || c == '=' ? RELATION : ORDINARY; // a sign with a stroke through it
    }
    if (text.length() > Character.charCount(c)) {
      return switch (text) {
        case ":=", "==", "!=", "<=", ">=", "->", "=>", "<>" -> RELATION;
        case "++", "--", "**", "//", "&&", "||" -> BINARY;
        default -> ORDINARY;
      };
    }
    return of(c);
  }

  private static OperatorClass of(int c) {
    if ("=<>:".indexOf(c) >= 0 || in(c, RELATIONS)) {
      return RELATION;
    }
    if ("+-*±×÷·†‡".indexOf(c) >= 0 || in(c, BINARIES)) {
      return BINARY;
    }
    if (in(c, LARGES)) {
      return LARGE;
    }
    if (c == ',' || c == ';') {
      return PUNCTUATION;
    }
    if ("([{⟨⌈⌊⟦⟪⟮⎰⟬⌜⌞".indexOf(c) >= 0) {
      return OPENING;
    }
    if (")]}⟩⌉⌋⟧⟫⟯⎱⟭⌝⌟!".indexOf(c) >= 0) {
      return CLOSING;
    }
    return c == '|' || c == '‖' ? FENCE : ORDINARY;
  }

  /** Integrals, whose limits stand beside them. */
  static boolean integral(String text) {
    int c = text.isEmpty() ? 0 : text.codePointAt(0);
    return in(c, INTEGRALS);
  }

  // First and last of every stretch; the first list that has a character counts.
  private static final int[] LARGES = {
    0x220f, 0x2211, 0x222b, 0x2233, 0x22c0, 0x22c3, 0x2a00, 0x2a1c, 0x2afc, 0x2afc, 0x2aff, 0x2aff
  };

  private static final int[] INTEGRALS = {0x222b, 0x2233, 0x2a0b, 0x2a1c};

  private static final int[] BINARIES = {
    0x2212, 0x2214, 0x2216, 0x2219, 0x2227, 0x222a, 0x2240, 0x2240, 0x228c, 0x228e, 0x2293, 0x22a1,
    0x22ba, 0x22bd, 0x22c4, 0x22c7, 0x22c9, 0x22cc, 0x22ce, 0x22cf, 0x22d2, 0x22d3, 0x2a1d, 0x2a65,
    0x25b3, 0x25b3, 0x25b7, 0x25b7, 0x25bd, 0x25bd, 0x25c1, 0x25c1, 0x25cb, 0x25cb, 0x25ef, 0x25ef
  };

  private static final int[] RELATIONS = {
    0x2190, 0x21ff, 0x27f0, 0x27ff, 0x2900, 0x297f, 0x2b30, 0x2b4f, 0x2208, 0x220d, 0x221d, 0x221d,
    0x2223, 0x2226, 0x2234, 0x223f, 0x2241, 0x228b, 0x228f, 0x2292, 0x22a2, 0x22b9, 0x22c8, 0x22c8,
    0x22cd, 0x22cd, 0x22d0, 0x22d1, 0x22d4, 0x22ed, 0x22f2, 0x22ff, 0x2a66, 0x2afb, 0x27c2, 0x27c2,
    0x2322, 0x2323, 0x2050, 0x2050
  };

  private static boolean in(int c, int[] stretches) {
    for (int i = 0; i < stretches.length; i += 2) {
      if (c >= stretches[i] && c <= stretches[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
