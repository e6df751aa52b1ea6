package bindery.pdf;

import bindery.style.PageRule;
import bindery.typeset.page.Page;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The boxes of a page (ISO 32000-1 §14.11.2): the trim that readers see, the bleed around it, and
 * the sheet, which has room for crop marks where they are asked for. All three are always told:
 * printers and PDF/X want to read the trim rather than to guess it.
 *
 * @param trimWidth of the trimmed page
 * @param trimHeight of the trimmed page
 * @param bleed above and below the trim
 * @param leftBleed beside it
 * @param rightBleed beside it
 * @param marks room for crop marks beyond the bleed
 */
record PageBoxes(
    double trimWidth,
    double trimHeight,
    double bleed,
    double leftBleed,
    double rightBleed,
    double marks) {
  /** Length of a crop mark. */
  static final double MARK = 14;

  /** Between the bleed and a crop mark. */
  private static final double GAP = 4;

  static PageBoxes of(Page page) {
    PageRule rule = page.rule();
    double bleed = Math.max(0, rule.bleed());
    double fold = Math.max(0, rule.foldBleed());
    boolean recto = page.kind().recto();
    return new PageBoxes(
        rule.width(),
        rule.height(),
        bleed,
        recto ? fold : bleed,
        recto ? bleed : fold,
        rule.cropMarks() ? GAP + MARK : 0);
  }

  double width() {
    return left() + trimWidth + rightBleed + marks;
  }

  double height() {
    return 2 * foot() + trimHeight;
  }

  /** From the sheet's left edge to the trim. */
  double left() {
    return leftBleed + marks;
  }

  /** From the sheet's foot to the trim. */
  double foot() {
    return bleed + marks;
  }

  /** Where the trimmed page's top left corner is in user space. */
  PlacedFrame frame() {
    return PlacedFrame.upright(left(), foot() + trimHeight);
  }

  void describe(COSDictionary page) {
    page.setItem(COSName.MEDIA_BOX, box(0, 0, width(), height()));
    page.setItem(
        COSName.BLEED_BOX,
        box(marks, marks, leftBleed + trimWidth + rightBleed, trimHeight + 2 * bleed));
    page.setItem(COSName.TRIM_BOX, box(left(), foot(), trimWidth, trimHeight));
  }

  private static PDRectangle box(double left, double foot, double width, double height) {
    return new PDRectangle(
        thousandths(left), thousandths(foot), thousandths(width), thousandths(height));
  }

  private static float thousandths(double value) {
    return Math.round(value * 1000) / 1000f;
  }
}
