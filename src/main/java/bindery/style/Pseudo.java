package bindery.style;

/** The pseudo-elements that can be styled. */
public enum Pseudo {
  BEFORE,
  AFTER,
  MARKER,
  FIRST_LETTER,
  FIRST_LINE
}
