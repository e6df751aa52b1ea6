package bindery.manuscript.tex;

import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;

/**
 * Takes formulas out of the text before anything in them can be read as Markdown.
 *
 * <p>pandoc, tex_math_dollars: "Anything between two $ characters will be treated as TeX math. The
 * opening $ must have a non-space character immediately to its right, while the closing $ must have
 * a non-space character immediately to its left, and must not be followed immediately by a digit."
 *
 * @param always whether dollars are formulas because the tool says so; if not, what they enclose
 *     must look like one
 * @param spaced whether spaces may stand inside the dollars, and a digit after the last (MyST,
 *     dollarmath: {@code dmath_allow_space}, {@code dmath_allow_digits})
 * @param inLine whether two dollars within a line of text enclose a formula of the line (kramdown,
 *     "Math Blocks"; GitBook)
 * @param bars whether bars in a formula do not part the cells of a table (pandoc)
 */
record Formulas(boolean always, boolean spaced, boolean inLine, boolean bars) implements Rewriting {
  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    boolean any =
        all.indexOf('$', from) >= 0
            || all.contains("\\(")
            || all.contains("\\[")
            || all.contains("\\begin{");
    if (!any) {
      return text;
    }
    // Notebooks set what stands between dollars (Jupyter, "Markdown Cells", LaTeX equations), and
    // so do docsify's plugins, spaces or not.
    boolean wide = text.file().endsWith(".ipynb") || SiteExtensions.hasPlugin(around);
    boolean said = !always && (wide || SiteExtensions.hasFormulas(around));
    Formulas rule = said ? new Formulas(true, spaced || wide, inLine, bars) : this;
    return new FormulaScan(text, from, rule).done();
  }
}
