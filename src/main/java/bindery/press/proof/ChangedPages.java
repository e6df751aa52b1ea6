package bindery.press.proof;

import static bindery.press.summary.Markup.safe;

import bindery.book.Metadata;
import bindery.pdf.PagePictures;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The report for an author who has changed something: just the pages that have changed since, each
 * beside what it was before. One HTML file that refers to nothing outside itself and runs no
 * script.
 */
public final class ChangedPages {
  /** Most pages that are shown in pictures, so that a browser can still show the file. */
  static final int PICTURED = 300;

  private final Metadata book;
  private final ComparedBook before;
  private final ComparedBook after;
  private final List<PageMatch> changed;
  private final Set<String> linesBefore;
  private final Set<String> linesAfter;

  public ChangedPages(Metadata book, ComparedBook before, ComparedBook after) {
    this.book = book;
    this.before = before;
    this.after = after;
    this.changed =
        PageMatch.of(before.pages(), after.pages()).stream().filter(m -> !m.same()).toList();
    this.linesBefore = before.lines();
    this.linesAfter = after.lines();
  }

  /** How many pages have changed, of how many. */
  public String extent() {
    long now = changed.stream().filter(match -> match.after().isPresent()).count();
    long gone = changed.size() - now;
    int all = after.pages().size();
    String some = now == 0 ? "none" : Long.toString(now);
    String of = all == 1 ? " of 1 page" : " of " + all + " pages";
    String left = gone == 0 ? "" : gone == 1 ? ", 1 page is gone" : ", " + gone + " pages are gone";
    return some + of + " changed since " + before.name() + left;
  }

  /** Writes the report in HTML and UTF-8; the stream is left open. */
  public void write(OutputStream out) throws IOException {
    Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    String extent = extent();
    String what = "Pages of the " + after.name() + " that have changed";
    String capital = extent.substring(0, 1).toUpperCase(Locale.ROOT) + extent.substring(1);
    html.write(ProofHead.of(book, what, capital + "."));
    if (changed.isEmpty()) {
      html.write("<p>Nothing has changed but, perhaps, the numbers of pages.</p>\n");
    } else {
      html.write("<p>Marked are lines that are nowhere in the other book.</p>\n");
    }
    try (PagePictures was = new PagePictures(before.pdf());
        PagePictures is = new PagePictures(after.pdf())) {
      for (int i = 0; i < changed.size(); i++) {
        match(html, changed.get(i), i < PICTURED ? List.of(was, is) : List.of());
      }
    }
    html.write("</main>\n</body>\n</html>\n");
    html.flush();
  }

  /**
   * @param pictures of the pages before and after; none where the match is only listed
   */
  private void match(Writer html, PageMatch match, List<PagePictures> pictures) throws IOException {
    html.write("<section>\n<h2>%s</h2>\n".formatted(safe(title(match))));
    if (!pictures.isEmpty()) {
      html.write("<div class=\"pages compared\">\n");
      page(html, "before", match.before(), pictures.get(0), linesAfter);
      page(html, "now", match.after(), pictures.get(1), linesBefore);
      html.write("</div>\n");
    }
    html.write("</section>\n");
  }

  private static String title(PageMatch match) {
    Optional<String> was = match.before().map(ComparedPage::folio);
    Optional<String> is = match.after().map(ComparedPage::folio);
    if (was.isEmpty()) {
      return "Page " + is.get() + ", which is new";
    }
    if (is.isEmpty()) {
      return "Page " + was.get() + " of before, which is gone";
    }
    return "Page " + is.get() + (was.equals(is) ? "" : ", before page " + was.get());
  }

  private static void page(
      Writer html,
      String when,
      Optional<ComparedPage> page,
      PagePictures pictures,
      Set<String> known)
      throws IOException {
    if (page.isEmpty()) {
      html.write("<figure class=\"none\"><figcaption>%s</figcaption></figure>".formatted(when));
      return;
    }
    String folio = safe(page.get().folio());
    html.write("<figure><div><img alt=\"page %s %s\" ".formatted(folio, when));
    html.write("src=\"data:image/png;base64,");
    html.write(Base64.getEncoder().encodeToString(pictures.png(page.get().number())));
    html.write("\">");
    for (double y : page.get().linesBut(known)) {
      html.write(
          String.format(
              Locale.ROOT,
              "<i style=\"top:%.2f%%;height:%.2f%%\"></i>",
              100 * (page.get().top() + y - 7) / page.get().height(),
              100 * 9 / page.get().height()));
    }
    html.write("</div><figcaption>%s: page %s</figcaption></figure>\n".formatted(when, folio));
  }
}
