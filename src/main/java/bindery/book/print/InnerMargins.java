package bindery.book.print;

import java.util.List;

/**
 * How wide the margin at the fold has to be by the number of pages: a thick book swallows more.
 *
 * @param printer who asks for it
 * @param rows from the thinnest book; the last one holds for all that are thicker
 */
public record InnerMargins(String printer, List<Row> rows) {
  /**
   * @param pages up to which it holds
   * @param inches that the margin has at least
   */
  public record Row(int pages, double inches) {}

  /** Thinner books are not glued. */
  private static final int FEWEST_PAGES = 24;

  private static final int ANY = Integer.MAX_VALUE;

  /**
   * Amazon KDP, “Set Trim Size, Bleed, and Margins”, inside (gutter) margins. They bind no more
   * than 828 pages; a thicker book needs as much at least.
   */
  public static final InnerMargins KDP =
      new InnerMargins(
          "Amazon KDP",
          List.of(
              new Row(150, 0.375),
              new Row(300, 0.5),
              new Row(500, 0.625),
              new Row(700, 0.75),
              new Row(ANY, 0.875)));

  /** IngramSpark, “File Creation Guide”: half an inch on all sides, whatever the pages. */
  static final InnerMargins INGRAM = new InnerMargins("IngramSpark", List.of(new Row(ANY, 0.5)));

  /**
   * Lulu, “Book Creation Guide”, gutter additions by page count to a safety margin of half an inch.
   */
  static final InnerMargins LULU =
      new InnerMargins(
          "Lulu",
          List.of(
              new Row(60, 0.5),
              new Row(150, 0.625),
              new Row(400, 1),
              new Row(600, 1.125),
              new Row(ANY, 1.25)));

  public InnerMargins {
    rows = List.copyOf(rows);
  }

  /** The least inner margin of a book in inches; 0 where it is too thin to be glued. */
  public double least(int pages) {
    if (pages < FEWEST_PAGES) {
      return 0;
    }
    return rows.stream().filter(row -> pages <= row.pages()).findFirst().orElseThrow().inches();
  }
}
