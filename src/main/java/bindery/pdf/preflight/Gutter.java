package bindery.pdf.preflight;

import bindery.book.print.InnerMargins;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.PageRule;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The margin at the fold, of which a thick book swallows more. */
final class Gutter {
  private static final double INCH = 72;

  /** Lengths are rounded on their way to the page. */
  private static final double HAIR = 0.05;

  private Gutter() {}

  /** Tells of the narrowest inner margin that has text beside it. */
  static void check(List<Page> pages, InnerMargins margins, Report report) {
    double least = margins.least(pages.size());
    Page narrowest = null;
    for (Page page : pages) {
      boolean text = page.content().stream().anyMatch(Placed.Line.class::isInstance);
      if (text && inner(page) < least * INCH - HAIR) {
        narrowest = narrowest == null || inner(page) < inner(narrowest) ? page : narrowest;
      }
    }
    if (narrowest != null) {
      tell(narrowest, pages.size(), least, margins.printer(), report);
    }
  }

  /** Points from the fold to the type area. */
  private static double inner(Page page) {
    return page.kind().recto() ? page.rule().left() : page.rule().right();
  }

  private static void tell(Page page, int pages, double least, String printer, Report report) {
    PageRule rule = page.rule();
    String side = page.kind().recto() ? "margin-left of right-hand" : "margin-right of left-hand";
    report.add(
        Problem.warning(
            "narrow-gutter",
            page.kind().recto() ? rule.places().left() : rule.places().right(),
            side + " pages: " + plain(inner(page)) + "pt",
            "the margin at the fold is too narrow for a book of " + pages + " pages",
            ("make it " + plain(least * INCH) + "pt (" + plain(least) + "in) at least,")
                + " as "
                + printer
                + " asks for"));
  }

  private static String plain(double value) {
    BigDecimal number = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return number.stripTrailingZeros().toPlainString();
  }
}
