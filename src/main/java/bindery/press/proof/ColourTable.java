package bindery.press.proof;

import bindery.typeset.page.TypeColour;
import java.util.Locale;

/** The figures of a proof that tell how evenly the book is set, as a table in HTML. */
final class ColourTable {
  private ColourTable() {}

  /** Empty where the book has no justified lines. */
  static String of(TypeColour colour) {
    if (colour.lines() == 0) {
      return "";
    }
    return "<table class=\"colour\">\n"
        + row(
            "Word spaces",
            "%.2f of those of the face on average, give or take %.2f, in %d justified lines",
            colour.mean(),
            colour.deviation(),
            colour.lines())
        + row(
            "Loose and tight lines",
            "%.2f%% above %.1f and %.2f%% below %.2f of the face's space",
            colour.share(colour.loose()),
            TypeColour.LOOSE,
            colour.share(colour.tight()),
            TypeColour.TIGHT)
        + row(
            "Neighbours that differ",
            "%.2f%% of the lines from the line above, by more than %.1f of a space",
            colour.unlikeShare(),
            TypeColour.UNLIKE)
        + row("Hyphens", "at the ends of %.1f%% of the lines", colour.share(colour.hyphens()))
        + row(
            "Expansion",
            "letters of all but one line in fifty are set at %.1f%% to %.1f%% of their width",
            100 * (1 + colour.narrowest()),
            100 * (1 + colour.widest()))
        + row(
            "Paragraphs set for their pages",
            "%d a line shorter and %d a line longer than alone, of %d",
            colour.shorter(),
            colour.longer(),
            colour.paragraphs())
        + "</table>\n";
  }

  private static String row(String name, String what, Object... figures) {
    return "<tr><th>"
        + name
        + "</th><td>"
        + String.format(Locale.ROOT, what, figures)
        + "</td></tr>\n";
  }
}
