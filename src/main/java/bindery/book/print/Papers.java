package bindery.book.print;

import java.util.List;

/** The papers of printers, the usual one for each kind of ink first. */
final class Papers {
  private Papers() {}

  /**
   * Amazon KDP, “Create a Paperback Cover”, spine width (inches a page), and “Print Options”, page
   * counts at 6 × 9 inches. Larger trims than that have lower limits; at 8.5 × 11 it is 590 pages.
   */
  static final List<Paper> KDP =
      List.of(
          kdp("white", 0.002252, 24, 828, Interior.BLACK),
          kdp("cream", 0.0025, 24, 776, Interior.BLACK),
          kdp("premium-colour", 0.002347, 24, 828, Interior.COLOUR),
          kdp("standard-colour", 0.002252, 72, 600, Interior.COLOUR));

  private static Paper kdp(String word, double page, int fewest, int most, Interior ink) {
    return Paper.inches(word, "Amazon KDP", page, 0, fewest, most, ink);
  }

  /**
   * IngramSpark, “File Creation Guide”, page counts of perfect binding. The thickness is that of
   * the templates of its cover generator, which has the last word on the spine.
   */
  static final List<Paper> INGRAM =
      List.of(
          ingram("creme", 1 / 444.0, 1200, Interior.BLACK),
          ingram("white", 1 / 472.0, 1200, Interior.BLACK),
          ingram("groundwood", 1 / 550.0, 1050, Interior.BLACK),
          ingram("white-70", 1 / 340.0, 840, Interior.COLOUR),
          ingram("white-50", 1 / 472.0, 1200, Interior.COLOUR));

  private static Paper ingram(String word, double page, int most, Interior ink) {
    return Paper.inches(word, "IngramSpark", page, 0.002, 18, most, ink);
  }

  /**
   * Lulu, “Book Creation Guide”, spine width calculations: the pages divided by 444, and 0.06
   * inches; paperbacks of 32 to 800 pages, on whichever paper.
   */
  static final List<Paper> LULU =
      List.of(
          lulu("cream", Interior.BLACK),
          lulu("white", Interior.BLACK),
          lulu("white-colour", Interior.COLOUR));

  private static Paper lulu(String word, Interior ink) {
    return Paper.inches(word, "Lulu", 1 / 444.0, 0.06, 32, 800, ink);
  }

  /**
   * Papers of 80 g/m² as British printers sell them: their volume, in millimetres for a hundred
   * leaves of 100 g/m², is 18 for a bulky cream bookwove and 13 for white; and 90 g/m² of volume 12
   * for colour. The printer's own template has the last word on the spine.
   */
  static final List<Paper> BOOKVAULT =
      List.of(
          volume("cream", 80, 18, Interior.BLACK),
          volume("white", 80, 13, Interior.BLACK),
          volume("white-colour", 90, 12, Interior.COLOUR));

  private static Paper volume(String word, double grams, double volume, Interior ink) {
    double leaf = grams / 100 * volume / 100;
    return new Paper(word, "Bookvault", leaf / 2 * 72 / 25.4, 0, 24, 900, ink);
  }
}
