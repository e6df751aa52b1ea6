package bindery.pdf;

import bindery.style.PageRule;
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
 * @param bleed around the trim
 * @param edge from the sheet's edge to the trim
 */
record PageBoxes(double trimWidth, double trimHeight, double bleed, double edge) {
  /** Length of a crop mark. */
  static final double MARK = 14;

  /** Between the bleed and a crop mark. */
  private static final double GAP = 4;

  static PageBoxes of(PageRule rule) {
    double bleed = Math.max(0, rule.bleed());
    double edge = rule.cropMarks() ? bleed + GAP + MARK : bleed;
    return new PageBoxes(rule.width(), rule.height(), bleed, edge);
  }

  double width() {
    return trimWidth + 2 * edge;
  }

  double height() {
    return trimHeight + 2 * edge;
  }

  /** Where the trimmed page's top left corner is in user space. */
  PlacedFrame frame() {
    return PlacedFrame.upright(edge, edge + trimHeight);
  }

  void describe(COSDictionary page) {
    page.setItem(COSName.MEDIA_BOX, within(edge));
    page.setItem(COSName.BLEED_BOX, within(bleed));
    page.setItem(COSName.TRIM_BOX, within(0));
  }

  private PDRectangle within(double beyond) {
    double least = edge - beyond;
    return new PDRectangle(
        thousandths(least),
        thousandths(least),
        thousandths(trimWidth + 2 * beyond),
        thousandths(trimHeight + 2 * beyond));
  }

  private static float thousandths(double value) {
    return Math.round(value * 1000) / 1000f;
  }
}
