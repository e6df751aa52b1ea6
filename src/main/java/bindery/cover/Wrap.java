package bindery.cover;

import bindery.book.print.PrintPreset;
import bindery.book.print.PrintSettings;

/**
 * The sheet of a cover, in points from the left and the top of its trim: back, spine and front.
 * Paperbacks of Amazon KDP, IngramSpark and Lulu have no hinge: spine and boards meet at the fold.
 *
 * @param panelWidth of the back and of the front, the trim of the pages
 * @param height of the trim
 * @param spine how wide the spine is
 * @param bleed beyond the trim on all four sides
 * @param beside between words on the spine and its edges
 */
record Wrap(double panelWidth, double height, double spine, double bleed, double beside) {

  private static final double INCH = 72;

  /**
   * The bleed where the printer's interior has none: 0.125 inches (Amazon KDP, “Create a Paperback
   * Cover”; IngramSpark, “File Creation Guide”; Lulu, “Book Creation Guide”).
   */
  static final double BLEED = INCH / 8;

  /**
   * The white ground of a bar code, width and height: 2 by 1.2 inches in the lower right corner of
   * the back, 0.25 inches from its edges (Amazon KDP, “Create a Paperback Cover”, barcode).
   * IngramSpark's is 1.75 by 1 inches, which stands within it.
   */
  static final double CODE_WIDTH = 2 * INCH;

  static final double CODE_HEIGHT = 1.2 * INCH;

  static final double CODE_EDGE = INCH / 4;

  /** The cover around so many pages. */
  static Wrap of(PrintSettings print, int pages, double panelWidth, double height) {
    PrintPreset printer = print.printer();
    double bleed = printer.edges().bleed() > 0 ? printer.edges().bleed() : BLEED;
    double spine = print.paper().spine(pages);
    return new Wrap(panelWidth, height, spine, bleed, printer.spine().beside());
  }

  double width() {
    return 2 * panelWidth + spine;
  }

  /** Where the spine begins. */
  double spineLeft() {
    return panelWidth;
  }

  /** Where the front begins. */
  double frontLeft() {
    return panelWidth + spine;
  }

  /** What of the spine's width words may take. */
  double spineRoom() {
    return spine - 2 * beside;
  }
}
