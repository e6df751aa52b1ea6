package bindery.typeset.page;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.Content;
import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.style.Style;
import bindery.typeset.inline.EditionContext;
import java.util.Locale;

/**
 * The type area of one named page.
 *
 * @param name of the page, or empty
 * @param measure width of the type area, points
 * @param height of the type area
 * @param depth of it in lines of the grid
 * @param deepest lines of a long page, which must not run off the sheet
 * @param noteSkip room above notes
 * @param outward how far into the outer margin a box may stand out, points
 * @param folioStyle counter style that its pages show their number in; empty if they show none
 */
record PageMaster(
    String name,
    double measure,
    double height,
    int depth,
    int deepest,
    double noteSkip,
    double outward,
    String folioStyle) {
  private static final double HAIR = 0.02;

  /** Points that a line has at least, whatever the margins are. */
  private static final double LEAST = 36;

  /** Points to a side of a page of a PDF, least and most (ISO 32000-1 Annex C.2). */
  private static final double SMALLEST_SHEET = 3;

  private static final double LARGEST_SHEET = 14_400;

  /** The side of a type area, points, that nobody will see. */
  private static final double SMALL = 500;

  /** Lines of a page that what sets notes off must leave for them. */
  private static final int ROWS = 2;

  static PageMaster of(EditionContext edition, String name, Report report) {
    PageRule rule = edition.page(new PageKind(name, true, false, false));
    PageRule verso = edition.page(new PageKind(name, false, false, false));
    boolean sheet = sheet(report, name, rule) && sheet(report, name, verso);
    double widest = sheet ? Math.max(LEAST, rule.width()) : SMALL;
    double highest = sheet ? Math.max(edition.grid(), rule.height()) : SMALL;
    leading(report, edition);
    double wide = rule.width() - rule.left() - rule.right();
    double high = rule.height() - rule.top() - rule.bottom();
    if (wide < LEAST || high < edition.grid() - HAIR) {
      tooSmall(report, name, rule, wide, high);
    }
    if (sheet && (wide > widest || high > highest)) {
      tooLarge(report, name, rule, wide, high, widest, highest);
    }
    double measure = Math.min(widest, Math.max(LEAST, wide));
    double height = Math.min(highest, Math.max(edition.grid(), high));
    int depth = Math.max(1, (int) Math.floor(height / edition.grid() + HAIR));
    double below = Math.min(rule.bottom(), verso.bottom()) + height - depth * edition.grid();
    int deepest = below > edition.grid() ? depth + 1 : depth;
    double notes = Math.max(0, height - ROWS * edition.grid()); // a row of a note must fit
    double skip = Math.min(rule.noteSkip(measure), notes);
    String style = folioStyle(rule);
    double outward =
        sheet && !edition.notesBeside()
            ? Math.min(OuterMargin.of(rule).free(), OuterMargin.of(verso).free())
            : 0;
    String folios = style.isEmpty() ? folioStyle(verso) : style;
    return new PageMaster(name, measure, height, depth, deepest, skip, outward, folios);
  }

  private static void tooSmall(
      Report report, String name, PageRule rule, double wide, double high) {
    String what =
        String.format(
            Locale.ROOT,
            "the margins leave %.0f points of width and %.0f of height; text is set %.0f wide and a"
                + " line high at least, and may run off the sheet",
            wide,
            high,
            LEAST);
    Place place = wide < LEAST ? rule.places().measure() : rule.places().depth();
    String todo = "make the page larger or its margins smaller";
    report.add(Problem.warning("small-page", place, page(name), what, todo));
  }

  private static void tooLarge(
      Report report,
      String name,
      PageRule rule,
      double wide,
      double high,
      double widest,
      double highest) {
    String what =
        String.format(
            Locale.ROOT,
            "the margins leave %.0f points of width and %.0f of height; text is set %.0f wide and"
                + " %.0f high at most, as the sheet is",
            wide,
            high,
            widest,
            highest);
    Place place = wide > widest ? rule.places().measure() : rule.places().depth();
    String todo = "leave out margins below 0";
    report.add(Problem.warning("large-page", place, page(name), what, todo));
  }

  /** Whether there can be such a sheet. */
  private static boolean sheet(Report report, String name, PageRule rule) {
    boolean none =
        Math.min(rule.width(), rule.height()) < SMALLEST_SHEET
            || Math.max(rule.width(), rule.height()) > LARGEST_SHEET;
    if (none) {
      String what =
          String.format(
              Locale.ROOT,
              "a page of %.0f by %.0f points cannot be; a side has from %.0f to %.0f:",
              rule.width(),
              rule.height(),
              SMALLEST_SHEET,
              LARGEST_SHEET);
      report.add(
          Problem.error(
              "sheet-size", rule.places().size(), page(name), what, "give it another size"));
    }
    return !none;
  }

  private static void leading(Report report, EditionContext edition) {
    double leading = edition.body().text().lineHeight();
    if (leading < EditionContext.CLOSEST) {
      String what =
          String.format(
              Locale.ROOT,
              "the leading of <body> is %.2f points; the grid of its pages has %.0f at least:",
              leading,
              EditionContext.CLOSEST);
      String todo = "give body more, and what shall stand closer less";
      report.add(Problem.warning("leading", edition.leadingPlace(), "line-height", what, todo));
    }
  }

  private static String page(String name) {
    return name.isEmpty() ? "@page" : "@page " + name;
  }

  private static String folioStyle(PageRule rule) {
    for (Style box : rule.boxes().values()) {
      for (Content part : box.generated().content()) {
        if (part instanceof Content.Counter counter && counter.name().equals("page")) {
          return counter.style();
        }
      }
    }
    return "";
  }
}
