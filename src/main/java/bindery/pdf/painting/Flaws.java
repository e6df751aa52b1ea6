package bindery.pdf.painting;

import bindery.pdf.drawing.DrawingReport;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what of a drawing is not painted, or not as it was meant, each of it once. */
final class Flaws {
  /** Enough to tell what is wrong with a drawing. */
  private static final int MOST = 20;

  private final DrawingReport report;
  private final Set<String> told = new HashSet<>();
  private final Set<Integer> missing = new HashSet<>();

  Flaws(DrawingReport report) {
    this.report = report;
  }

  /**
   * @param at the element that it is about
   * @param what is wrong, a clause
   */
  void tell(Element at, String what) {
    int line = Math.max(0, at.sourceRange().end().lineNumber());
    if (told.size() < MOST && told.add(line + what)) {
      report.flaw(line, tag(at), what);
    } else if (told.size() == MOST && told.add("more")) {
      report.flaw(line, tag(at), "and so are more of its elements");
    }
  }

  void missing(int character) {
    if (missing.add(character)) {
      report.missing(character);
    }
  }

  private static String tag(Element at) {
    return at.hasAttr("id")
        ? "<" + at.tagName() + " id=\"" + at.attr("id") + "\">"
        : "<" + at.tagName() + ">";
  }
}
