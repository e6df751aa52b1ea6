package bindery.notation.formula;

/**
 * How what is read now is to be set.
 *
 * @param size of the formula's part
 * @param alphabet of its letters
 * @param bold whether {@code \boldsymbol} asks for bold on top of the alphabet
 * @param typeSize of the type, in parts of that of the formula
 */
record TexStyle(Size size, Alphabet alphabet, boolean bold, double typeSize) {
  /** The styles of The TeXbook, chapter 17, without crampedness, which MathML sees to. */
  enum Size {
    DISPLAY,
    TEXT,
    SCRIPT,
    SCRIPTSCRIPT;

    boolean isScript() {
      return this == SCRIPT || this == SCRIPTSCRIPT;
    }

    Size script() {
      return isScript() ? SCRIPTSCRIPT : SCRIPT;
    }

    /** That of a numerator. */
    Size fraction() {
      return this == DISPLAY ? TEXT : script();
    }

    /** Under and over something, as displays that stand in one another are not. */
    Size inner() {
      return this == DISPLAY ? TEXT : this;
    }
  }

  TexStyle with(Size other) {
    return other == size ? this : new TexStyle(other, alphabet, bold, typeSize);
  }

  TexStyle with(Alphabet other) {
    return new TexStyle(size, other, bold, typeSize);
  }

  TexStyle bolder() {
    return new TexStyle(size, alphabet, true, typeSize);
  }

  TexStyle sized(double other) {
    return new TexStyle(size, alphabet, bold, other);
  }

  boolean display() {
    return size == Size.DISPLAY;
  }
}
