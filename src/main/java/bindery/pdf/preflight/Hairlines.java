package bindery.pdf.preflight;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.Ink;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Rules and borders too thin to be printed. */
final class Hairlines {
  private static final double ROUNDING = 0.005;

  private Hairlines() {}

  /** Tells of the thinnest one. */
  static void check(List<Page> pages, Sources sources, Report report) {
    Page where = null;
    Placed.Fill thinnest = null;
    for (Page page : pages) {
      for (Placed.Fill fill : fills(page.content())) {
        if (thinnest == null || thickness(fill) < thickness(thinnest)) {
          thinnest = fill;
          where = page;
        }
      }
    }
    if (thinnest != null && thickness(thinnest) < SeeThrough.HAIRLINE - ROUNDING) {
      report.add(
          Problem.warning(
              "hairline",
              sources.place(beside(where, thinnest)),
              points(thickness(thinnest)) + ", page " + where.folio().text(),
              "a rule or border is too thin to be printed well",
              "make it " + SeeThrough.HAIRLINE + "pt at least"));
    }
  }

  private static List<Placed.Fill> fills(List<Placed> content) {
    List<Placed.Fill> fills = new ArrayList<>();
    for (Placed placed : content) {
      if (placed instanceof Placed.Fill fill
          && !(fill.ink() instanceof Ink.None)
          && thickness(fill) > 0) {
        fills.add(fill);
      } else if (placed instanceof Placed.Turned turned) {
        fills.addAll(fills(turned.content()));
      }
    }
    return fills;
  }

  private static double thickness(Placed.Fill fill) {
    return Math.min(fill.width(), fill.height());
  }

  /** What the nearest line of text is of. */
  private static Source beside(Page page, Placed.Fill fill) {
    Source nearest = Source.NONE;
    double least = Double.POSITIVE_INFINITY;
    for (Placed placed : page.content()) {
      if (placed instanceof Placed.Line line && Math.abs(line.y() - fill.y()) < least) {
        least = Math.abs(line.y() - fill.y());
        nearest = line.source();
      }
    }
    return nearest;
  }

  static String points(double value) {
    BigDecimal number = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return number.stripTrailingZeros().toPlainString() + "pt";
  }
}
