package bindery.press.proof;

import bindery.typeset.page.TypeColour;
import java.util.ArrayList;
import java.util.List;

/** What was done so that pages have to accept less, in HTML. */
final class Mended {
  private Mended() {}

  /** Empty where nothing was done. */
  static String of(PageAnalysis analysis, TypeColour colour) {
    List<String> done = new ArrayList<>();
    if (colour.shorter() > 0) {
      done.add(paragraphs(colour.shorter()) + " set a line shorter than looks best alone");
    }
    if (colour.longer() > 0) {
      done.add(paragraphs(colour.longer()) + " set a line longer");
    }
    if (analysis.levelled() > 0) {
      int spreads = analysis.levelled();
      String these = spreads == 1 ? "1 spread was" : spreads + " spreads were";
      done.add(these + " ended short on both pages, level");
    }
    return done.isEmpty()
        ? ""
        : "<p class=\"mended\">So that pages end well, " + String.join("; ", done) + ".</p>\n";
  }

  private static String paragraphs(int count) {
    return count == 1 ? "1 paragraph was" : count + " paragraphs were";
  }
}
