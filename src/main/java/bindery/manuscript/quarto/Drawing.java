package bindery.manuscript.quarto;

import java.util.regex.Pattern;

/** Tells whether code would draw something, as far as can be seen without running it. */
final class Drawing {
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(?:ggplot|qplot|geom_\\w+|plot|hist|boxplot|barplot|pairs|curve|pie|autoplot|ggpairs"
              + "|ggarrange|plot_grid|plot_ly|ggplotly|leaflet|grViz|mermaid|matplot|mosaicplot"
              + "|persp|contour|stripchart|dotchart|qqnorm|fviz_\\w+|mcmc_\\w+|plot_\\w+"
              + "|imshow|scatter)\\s*\\(|\\bplt\\.show|\\bsns\\.\\w+\\(|\\.plot\\(|\\.plot\\.\\w+\\(");

  /** A name that the drawing is kept under, or a function that would make one. */
  private static final Pattern KEPT =
      Pattern.compile("[\\w.$\\[\\]\"']+\\s*(?:<-|=(?!=)).*|def .*", Pattern.DOTALL);

  private Drawing() {}

  static boolean draws(String code) {
    boolean kept = false;
    for (String line : code.split("\n")) {
      String bare = line.replaceFirst("^#.*|\\s#\\s.*$", "");
      if (bare.isBlank()) {
        continue;
      }
      if (!Character.isWhitespace(bare.charAt(0)) && ")}]".indexOf(bare.charAt(0)) < 0) {
        kept = KEPT.matcher(bare).matches() && !bare.contains("plt.");
      }
      if (!kept && CALL.matcher(bare).find()) {
        return true;
      }
    }
    return false;
  }
}
