package bindery.book.print;

/** The inks that the pages of a book are printed in. The name in small letters is its word. */
public enum Interior {
  /** Black ink alone, with all that is gray between it and the paper. */
  BLACK,
  /** Cyan, magenta, yellow and black. */
  COLOUR
}
