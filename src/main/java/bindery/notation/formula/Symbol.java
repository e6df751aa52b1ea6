package bindery.notation.formula;

/**
 * A symbol.
 *
 * @param text the character it is
 * @param kind what it is to formulas
 */
record Symbol(String text, Kind kind) {
  /** The kinds of {@code symbols.txt}. */
  enum Kind {
    LETTER(TexClass.ORD),
    UPRIGHT(TexClass.ORD),
    ORD(TexClass.ORD),
    OP(TexClass.OP),
    INT(TexClass.OP),
    BIN(TexClass.BIN),
    REL(TexClass.REL),
    OPEN(TexClass.OPEN),
    CLOSE(TexClass.CLOSE),
    PUNCT(TexClass.PUNCT),
    INNER(TexClass.INNER);

    private final TexClass type;

    Kind(TexClass type) {
      this.type = type;
    }

    TexClass type() {
      return type;
    }
  }
}
