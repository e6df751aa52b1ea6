package bindery.press.proof;

import bindery.press.summary.Markup;
import bindery.typeset.page.Concession;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What no page is shown for, with page and place, kind by kind, in HTML. */
final class ListedPlaces {
  /** Most of a kind that are listed, so that a browser can still show the file. */
  static final int MOST = 1000;

  private final PageAnalysis analysis;
  private final String language;

  /**
   * @param language of the book, fit for HTML
   */
  ListedPlaces(PageAnalysis analysis, String language) {
    this.analysis = analysis;
    this.language = language;
  }

  void write(Writer html) throws IOException {
    for (Counted kind : Counted.values()) {
      List<Concession> all = kind.pictured() ? List.of() : analysis.of(kind);
      if (!all.isEmpty()) {
        write(html, kind, all);
      }
    }
  }

  private void write(Writer html, Counted kind, List<Concession> all) throws IOException {
    Advice advice = Advice.of(kind.kind());
    html.write("<section class=\"list\">\n<h2>%s</h2>\n".formatted(advice.title()));
    html.write("<p>%s: %s.</p>\n<table>\n".formatted(kind.definition(), advice.todo()));
    for (Concession each : all.subList(0, Math.min(MOST, all.size()))) {
      html.write(
          "<tr><th>page %s</th><td>%s<br><span lang=\"%s\" dir=\"auto\">%s</span></td><td><code>%s</code></td></tr>\n"
              .formatted(
                  Markup.safe(each.folio()),
                  Markup.safe(each.what()),
                  language,
                  Markup.safe(each.text()),
                  Markup.safe(each.place().file().isEmpty() ? "" : each.place().toString())));
    }
    html.write("</table>\n");
    if (all.size() > MOST) {
      html.write("<p>%d more of them are not listed.</p>\n".formatted(all.size() - MOST));
    }
    html.write("</section>\n");
  }
}
