package bindery.pdf.preflight;

import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.PageRule;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The margin at the fold, of which a thick book swallows more. The widths are those of Amazon KDP,
 * "Set trim size, bleed, and margins": inside (gutter) margins by page count. It binds no book of
 * more than 828 pages; a thicker one needs as much at least.
 */
final class Gutter {
  private static final double INCH = 72;

  /** Lengths are rounded on their way to the page. */
  private static final double HAIR = 0.05;

  private static final int FEWEST_PAGES = 24;

  private Gutter() {}

  private record Row(int pages, double inches) {}

  private static final List<Row> LEAST =
      List.of(
          new Row(150, 0.375),
          new Row(300, 0.5),
          new Row(500, 0.625),
          new Row(700, 0.75),
          new Row(828, 0.875));

  /** The least inner margin of a book in inches; 0 where it is too thin to be glued. */
  static double least(int pages) {
    if (pages < FEWEST_PAGES) {
      return 0;
    }
    for (Row row : LEAST) {
      if (pages <= row.pages()) {
        return row.inches();
      }
    }
    return LEAST.get(LEAST.size() - 1).inches();
  }

  /** Tells of the narrowest inner margin that has text beside it. */
  static void check(List<Page> pages, Report report) {
    double least = least(pages.size());
    Page narrowest = null;
    for (Page page : pages) {
      boolean text = page.content().stream().anyMatch(Placed.Line.class::isInstance);
      if (text && inner(page) < least * INCH - HAIR) {
        narrowest = narrowest == null || inner(page) < inner(narrowest) ? page : narrowest;
      }
    }
    if (narrowest != null) {
      tell(narrowest, pages.size(), least, report);
    }
  }

  /** Points from the fold to the type area. */
  private static double inner(Page page) {
    return page.kind().recto() ? page.rule().left() : page.rule().right();
  }

  private static void tell(Page page, int pages, double least, Report report) {
    PageRule rule = page.rule();
    String side = page.kind().recto() ? "margin-left of right-hand" : "margin-right of left-hand";
    report.add(
        Problem.warning(
            "narrow-gutter",
            page.kind().recto() ? rule.places().left() : rule.places().right(),
            side + " pages: " + plain(inner(page)) + "pt",
            "the margin at the fold is too narrow for a book of " + pages + " pages",
            ("make it " + plain(least * INCH) + "pt (" + plain(least) + "in) at least,")
                + " as Amazon KDP asks for"));
  }

  private static String plain(double value) {
    BigDecimal number = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return number.stripTrailingZeros().toPlainString();
  }
}
