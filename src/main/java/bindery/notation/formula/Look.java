package bindery.notation.formula;

/**
 * How what is read now is to be set.
 *
 * @param size of the formula's part
 * @param alphabet of its letters
 * @param bold whether {@code \boldsymbol} asks for bold on top of the alphabet
 */
record Look(Size size, Alphabet alphabet, boolean bold) {
  Look with(Size other) {
    return other == size ? this : new Look(other, alphabet, bold);
  }

  Look with(Alphabet other) {
    return new Look(size, other, bold);
  }

  Look bolder() {
    return new Look(size, alphabet, true);
  }

  boolean display() {
    return size == Size.DISPLAY;
  }
}
