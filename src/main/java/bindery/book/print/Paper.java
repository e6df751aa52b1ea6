package bindery.book.print;

/**
 * What a printer prints on.
 *
 * @param word as {@code book.yaml} says it
 * @param printer whose it is
 * @param thickness of one page, which is half a leaf, in points
 * @param cover what the cover adds to the spine, in points
 * @param fewest pages that are bound of it
 * @param most pages that are bound of it
 * @param interior what it is printed with
 */
public record Paper(
    String word,
    String printer,
    double thickness,
    double cover,
    int fewest,
    int most,
    Interior interior) {

  private static final double INCH = 72;

  static Paper inches(
      String word, String printer, double page, double cover, int fewest, int most, Interior ink) {
    return new Paper(word, printer, page * INCH, cover * INCH, fewest, most, ink);
  }

  /** How wide the spine of a book is, in points. */
  public double spine(int pages) {
    return pages * thickness + cover;
  }
}
