package bindery.manuscript.typography;

import bindery.language.Language;

/** A quotation mark of a passage, typed straight or curly, and what is found out about it. */
final class QuoteMark {
  /** What the characters around a mark let it be. */
  enum Turn {
    OPENS,
    CLOSES,
    /** Closes if no better mark does: an apostrophe or a sign for inches may look like this. */
    MAY_CLOSE,
    EITHER,
    APOSTROPHE
  }

  final int at;
  final char typed;
  final Language language;
  final Turn turn;

  /** Its other half, once that is found. */
  QuoteMark partner;

  /** Whether it turned out to open; means something only where it has a partner. */
  boolean opens;

  QuoteMark(int at, char typed, Language language, Turn turn) {
    this.at = at;
    this.typed = typed;
    this.language = language;
    this.turn = turn;
  }

  /** Whether it was typed straight, so that its form is still to be chosen. */
  boolean straight() {
    return typed == TextSetter.DOUBLE || typed == TextSetter.SINGLE;
  }

  /** Whether it is of the double kind, guillemets and corner brackets included. */
  boolean isDouble() {
    return typed == TextSetter.DOUBLE || Glyphs.DOUBLE.indexOf(typed) >= 0;
  }

  /** Characters that are quotation marks whichever way they turn. */
  static final class Glyphs {
    static final String DOUBLE = "“”„‟«»「」";
    static final String SINGLE = "‘’‚‛‹›『』";

    private Glyphs() {}

    static boolean has(char c) {
      return c == TextSetter.DOUBLE
          || c == TextSetter.SINGLE
          || c >= '\u00ab' && (DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0);
    }
  }
}
