package bindery.press.proof;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** How often each of the things was found that are counted on pages, as a table in HTML. */
final class CountTable {
  private CountTable() {}

  static void write(Writer html, PageAnalysis analysis) throws IOException {
    html.write("<table class=\"counts\">\n<caption>Counted on the pages</caption>\n");
    html.write("<tr><th>What</th><th>Times</th><th>What is counted</th></tr>\n");
    for (Map.Entry<Counted, Integer> each : analysis.counts().entrySet()) {
      html.write(
          "<tr><th>%s</th><td>%d</td><td>%s</td></tr>\n"
              .formatted(
                  Advice.of(each.getKey().kind()).title(),
                  each.getValue(),
                  each.getKey().definition()));
    }
    html.write("</table>\n");
  }
}
