package bindery.press.proof;

import bindery.book.Edition;
import bindery.book.Metadata;
import bindery.book.Sources;
import bindery.pdf.PagePictures;
import bindery.press.summary.LineMark;
import bindery.press.summary.Markup;
import bindery.typeset.page.Concession;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report for an author who would rather not leaf through the whole book: every page that had to
 * accept something, in a picture, with what and why and the place in the manuscript. One HTML file
 * that refers to nothing outside itself and runs no script. The same pages give the same bytes.
 */
public final class Proof {
  public static final String FILE = "proof.html";

  /** Most openings that are shown in pictures, so that a browser can still show the file. */
  static final int PICTURED = 400;

  private final Metadata book;
  private final Edition edition;
  private final Pages pages;
  private final PageAnalysis analysis;
  private final List<PagesToOpen> openings;

  /**
   * @param sources of what stands on the pages
   */
  public Proof(Metadata book, Edition edition, Pages pages, Sources sources) {
    this.book = book;
    this.edition = edition;
    this.pages = pages;
    this.analysis = PageAnalysis.of(pages, sources);
    this.openings = PagesToOpen.of(pages.pages(), analysis.pictured());
  }

  /** How many pages had to accept something, of how many. */
  public String extent() {
    long some = analysis.pictured().stream().map(Concession::number).distinct().count();
    int all = pages.pages().size();
    String of = (all == 1 ? "1 page" : all + " pages") + " had to accept something";
    return (some == 0 ? "none" : Long.toString(some)) + " of " + of;
  }

  /**
   * Writes the report in HTML and UTF-8; the stream is left open.
   *
   * @param pdf the same pages, printed
   */
  public void write(byte[] pdf, OutputStream out) throws IOException {
    Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    head(html);
    try (PagePictures pictures = new PagePictures(pdf)) {
      for (int i = 0; i < openings.size(); i++) {
        opening(html, openings.get(i), i < PICTURED ? pictures : null);
      }
    }
    new ListedPlaces(analysis, language()).write(html);
    html.write("</main>\n</body>\n</html>\n");
    html.flush();
  }

  private void head(Writer html) throws IOException {
    String what = "Proof of the " + edition.word() + " edition";
    html.write(ProofHead.of(book, what, capital(extent()) + "."));
    if (openings.isEmpty()) {
      html.write(
          "<p>Nothing was accepted: there is no loose line, no uneven spread and no short page.</p>\n");
    } else {
      summary(html);
    }
    CountTable.write(html, analysis);
    html.write(Mended.of(analysis, pages.colour()));
    html.write(ColourTable.of(pages.colour()));
  }

  private void summary(Writer html) throws IOException {
    Map<String, List<Concession>> kinds =
        analysis.pictured().stream()
            .collect(Collectors.groupingBy(Concession::kind, TreeMap::new, Collectors.toList()));
    html.write("<table>\n<tr><th>What</th><th>Times</th><th>What to do</th></tr>\n");
    for (Map.Entry<String, List<Concession>> kind : kinds.entrySet()) {
      Advice advice = Advice.of(kind.getKey());
      html.write(
          "<tr><th>%s</th><td>%d</td><td>%s</td></tr>\n"
              .formatted(safe(advice.title()), kind.getValue().size(), safe(advice.todo())));
    }
    html.write("</table>\n");
    if (openings.size() > PICTURED) {
      html.write(
          "<p>The first %d places are shown in pictures; the others are listed after them.</p>\n"
              .formatted(PICTURED));
    }
  }

  /**
   * @param pictures null where the opening is only listed
   */
  private void opening(Writer html, PagesToOpen opening, PagePictures pictures) throws IOException {
    String folios =
        opening.pages().stream().map(p -> p.folio().text()).collect(Collectors.joining(" and "));
    String sheets =
        opening.pages().stream()
            .map(p -> Integer.toString(p.number()))
            .collect(Collectors.joining(" and "));
    String plural = opening.pages().size() > 1 ? "s" : "";
    html.write(
        "<section id=\"sheet-%d\">\n<h2>Page%s %s <small>sheet%s %s of %d</small></h2>\n"
            .formatted(
                opening.pages().get(0).number(),
                plural,
                safe(folios),
                plural,
                sheets,
                pages.pages().size()));
    if (pictures != null) {
      html.write("<div class=\"pages\">\n");
      for (Page page : opening.pages()) {
        picture(html, page, opening, pictures);
      }
      html.write("</div>\n");
    }
    html.write("<ul>\n");
    for (Concession each : opening.concessions()) {
      concession(html, each, opening.pages().size() > 1);
    }
    html.write("</ul>\n</section>\n");
  }

  private static void picture(Writer html, Page page, PagesToOpen opening, PagePictures pictures)
      throws IOException {
    html.write("<figure><img alt=\"page %s\" ".formatted(safe(page.folio().text())));
    html.write("src=\"data:image/png;base64,");
    html.write(Base64.getEncoder().encodeToString(pictures.png(page.number())));
    html.write("\">");
    for (Concession each : opening.concessions()) {
      if (each.number() == page.number()) {
        Optional<LineMark> mark = LineMark.of(page, each.text());
        if (mark.isPresent()) {
          html.write(
              String.format(
                  Locale.ROOT,
                  "<i style=\"top:%.2f%%;height:%.2f%%\"></i>",
                  100 * mark.get().top(),
                  100 * mark.get().height()));
        }
      }
    }
    html.write("</figure>\n");
  }

  private void concession(Writer html, Concession each, boolean several) throws IOException {
    html.write("<li>");
    if (several) {
      html.write("<b>page %s:</b> ".formatted(safe(each.folio())));
    }
    html.write(safe(each.what()));
    if (!each.text().isEmpty()) {
      html.write(
          "<br><span lang=\"%s\" dir=\"auto\">%s</span>".formatted(language(), safe(each.text())));
    }
    if (!each.place().file().isEmpty()) {
      html.write("<br><code>%s</code>".formatted(safe(each.place().toString())));
    }
    html.write("<br><em>%s</em></li>\n".formatted(safe(Advice.of(each.kind()).todo())));
  }

  private String language() {
    return safe(book.language().toLanguageTag());
  }

  private static String safe(String text) {
    return Markup.safe(text);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
