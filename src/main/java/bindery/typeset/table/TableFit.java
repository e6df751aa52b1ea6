package bindery.typeset.table;

import bindery.book.Source;
import bindery.style.BoxStyle.Turn;
import bindery.style.Style;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.section.Finding;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.jsoup.nodes.Element;

/**
 * How a table is made to fit its measure. One that is too wide is tried in smaller type, then with
 * its words divided, then turned a quarter on pages of its own, all with whole words first; at last
 * its words are broken anywhere. The author is told which it was, with the numbers.
 *
 * @param scale of everything in it, 1 for the size that its style asks for
 * @param turned whether it stands upright only when the book is turned
 * @param broken whether words are broken where no language divides them
 * @param reference width that it is set to before it is scaled, points
 * @param widths of its columns before it is scaled
 */
record TableFit(
    double scale,
    boolean turned,
    boolean broken,
    double reference,
    TableMeasure measure,
    TableWidths widths) {

  /** Characters of a table's words by which it is named. */
  private static final int NAMED = 40;

  private static final double[] SCALES = {1, 0.92, 0.85, 0.78};

  /** Type is not made smaller than this for want of room, points. */
  private static final double SMALLEST = 6.5;

  /** Nor smaller than this for want of room even for single letters: nobody could read it. */
  private static final double LEGIBLE = 1;

  private static final double HAIR = 0.1;

  /** A cell of so many lines or more is looked at: it may be a strip. */
  private static final double CROWDED = 5;

  private static final double FEWER = 2 / 3.0;

  /**
   * @param area of the table in its column
   * @param turnedMeasure its measure when it is turned, points; 0 when it cannot be
   */
  static TableFit of(
      Compositor compositor,
      Element table,
      TableGrid grid,
      Style style,
      ContentArea area,
      DoubleSupplier turnedMeasure) {
    double width = area.width();
    Locale language = area.language();
    double type = grid.smallestType(style);
    Turn turn = style.box().turn();
    TableFit first = at(1, compositor, grid, language, width, false);
    Tries tries = new Tries(compositor, grid, language, type);
    double length = turn == Turn.ALWAYS ? turnedMeasure.getAsDouble() : 0;
    TableFit found = length > 0 ? tries.upTo(length, true) : null;
    if (found != null && found.scale == 1) {
      return found; // as its style asks
    }
    if (found == null && first.fits()) {
      return first.roomier();
    }
    found = found == null ? tries.upTo(width, false) : found;
    if (found == null && turn == Turn.AUTO) {
      length = turnedMeasure.getAsDouble();
      found = length > width ? tries.upTo(length, true) : null;
    }
    if (found == null) {
      double most = Math.max(width, length);
      found = tries.broken(most, length > width);
      if (found.reference * found.scale > most + HAIR) {
        found.refuse(compositor, table, type, most);
        return found;
      }
    }
    found.tell(compositor, table, first, type);
    return found;
  }

  private record Tries(Compositor compositor, TableGrid grid, Locale language, double type) {
    /** The largest type in which it fits; null when none does. */
    TableFit upTo(double measure, boolean turned) {
      TableFit last = null;
      for (double scale : SCALES) {
        if (last == null || allowed(scale)) {
          last = at(scale, compositor, grid, language, measure, turned);
          if (last.fits()) {
            return last;
          }
        }
      }
      TableFit divided = last.with(last.widths.dividing(), false);
      TableFit torn = last.with(last.widths.tearing(), false);
      return divided.fits() ? divided : torn.fits() ? torn : null;
    }

    boolean allowed(double scale) {
      return type * scale >= SMALLEST - HAIR / 10;
    }

    /**
     * With broken words; smaller yet only where not even single letters fit, and wider than its
     * measure where they do not fit in any type that can be read.
     */
    TableFit broken(double measure, boolean turned) {
      double scale = 1;
      for (double smaller : SCALES) {
        scale = allowed(smaller) ? smaller : scale;
      }
      TableFit fit = at(scale, compositor, grid, language, measure, turned);
      double letters = fit.widths.least(fit.measure.widestLetter());
      if (letters > fit.reference) {
        double smaller = Math.max(measure / letters, Math.min(scale, LEGIBLE / type));
        fit = at(smaller, compositor, grid, language, letters * smaller, turned);
      }
      return fit.with(fit.widths.dividing(), true);
    }
  }

  private static TableFit at(
      double scale,
      Compositor compositor,
      TableGrid grid,
      Locale language,
      double measure,
      boolean turned) {
    double reference = measure / scale;
    TableMeasure found = new TableMeasure(compositor.measure(reference), grid, language);
    return new TableFit(scale, turned, false, reference, found, found.widths());
  }

  private TableFit with(TableWidths other, boolean breaking) {
    return new TableFit(scale, turned, breaking, reference, measure, other);
  }

  /**
   * The same with words divided, where whole ones would press another column into a strip: where
   * the tallest cell then has a third fewer lines.
   */
  private TableFit roomier() {
    double lines = widths.lines(reference);
    TableWidths divided = widths.dividing();
    boolean crowded = lines >= CROWDED && divided.lines(reference) <= lines * FEWER;
    return crowded ? with(divided, false) : this;
  }

  private boolean fits() {
    return widths.least() <= reference + HAIR;
  }

  private void tell(Compositor compositor, Element table, TableFit asked, double type) {
    String size =
        scale == 1 ? "" : format(" in type of %.1f instead of %.1f points", type * scale, type);
    String needs =
        format(
            "this table needs %.0f points and the measure is %.0f",
            asked.widths.least(), asked.reference);
    String todo = "use fewer columns or shorter words if that matters";
    Source source = compositor.source(table);
    Finding finding;
    if (broken) {
      String how =
          format(
              "; even%s%s it needs %.0f points of %.0f, so its words are broken anywhere",
              turned ? " turned a quarter" : "",
              turned && scale != 1 ? " and" + size : size,
              widths.least() * scale,
              reference * scale);
      String instead = "use fewer columns, shorter words, or divide it into two tables";
      finding = Finding.warning("wide-table", source, needs + how, instead);
    } else if (turned) {
      String how = needs + "; it is turned a quarter on a page of its own" + size;
      finding = Finding.note("table-turned", source, how, todo);
    } else if (scale != 1) {
      finding = Finding.note("table-smaller", source, needs + "; it is set" + size, todo);
    } else {
      return; // its words are divided, as its style allows
    }
    compositor.context().findings().add(finding);
  }

  private void refuse(Compositor compositor, Element table, double type, double measure) {
    String what =
        format(
            "the columns of this table need %.0f points even in type of %.1f with words broken"
                + " anywhere, and have %.0f:",
            reference * scale, type * scale, measure);
    String todo = "divide it into tables of fewer columns";
    String words = table.text();
    String named = words.length() > NAMED ? words.substring(0, NAMED - 1) + "…" : words;
    Finding finding = Finding.error("wide-table", compositor.source(table), what, todo);
    compositor.context().findings().add(finding.about("", named));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
