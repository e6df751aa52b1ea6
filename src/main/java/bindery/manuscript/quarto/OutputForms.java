package bindery.manuscript.quarto;

import bindery.manuscript.quarto.Notebook.Piece;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which of the forms of an output a book can hold, where a notebook keeps the same in several
 * (nbformat, “Code cell outputs”).
 */
final class OutputForms {
  private static final String HTML = "text/html";
  private static final String LATEX = "text/latex";

  /** The name of an object that shows itself in another form: {@code <….Styler at 0x7f>}. */
  private static final Pattern NAME_ALONE =
      Pattern.compile("\\s*<[\\w.]+ (?:object|at 0x\\w+)(?: at 0x\\w+)?>\\s*");

  /** What only a browser shows: maps, players, pages within pages. */
  private static final Pattern LIVE =
      Pattern.compile("(?i)<script\\b|\\bsrcdoc=|\\bdata-html=|about:blank|<canvas\\b|[\"']data:");

  /** Listings and tables in LaTeX, which are no formulas. */
  private static final Pattern NO_FORMULA =
      Pattern.compile(
          "\\\\begin\\{(?:Verbatim|verbatim|tabular|longtable|table|itemize|enumerate)");

  private OutputForms() {}

  /** Takes the forms away that another form is better than. */
  static void choose(Map<String, List<Piece>> forms) {
    if (NO_FORMULA.matcher(joined(forms, LATEX)).find()) {
      forms.remove(LATEX);
    }
    String html = joined(forms, HTML);
    boolean unsaid = NAME_ALONE.matcher(joined(forms, "text/plain")).matches();
    if (!unsaid || html.isBlank() || LIVE.matcher(html).find()) {
      forms.remove(HTML);
    }
  }

  private static String joined(Map<String, List<Piece>> forms, String form) {
    return Notebook.joined(forms.getOrDefault(form, List.of()));
  }
}
