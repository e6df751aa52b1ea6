package bindery.press.summary;

import static bindery.press.summary.Markup.safe;

import bindery.pdf.PagePictures;
import bindery.report.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small pictures of the pages on which something was found; each page once, and not too many. */
public final class PagesShown implements Closeable {
  /** Most pages that are pictured: a build should not take longer for its report. */
  static final int MOST = 12;

  private final List<Shown> books;
  private final List<ListedFile> files;
  private final Map<Shown, PagePictures> pictures = new HashMap<>();
  private final Set<String> pictured = new HashSet<>();

  /**
   * @param books whose pages can be shown, the best first
   * @param files whose findings say in which book to look
   */
  public PagesShown(List<Shown> books, List<ListedFile> files) {
    this.books = List.copyOf(books);
    this.files = List.copyOf(files);
  }

  /** Shows the page that a problem is about, unless it has been shown, or enough are. */
  void show(Writer html, Problem problem) throws IOException {
    Optional<Shown> book = book(problem);
    Optional<PageSpot> spot = book.flatMap(shown -> shown.spots().of(problem));
    if (spot.isEmpty() || pictured.size() >= MOST || !pictured.add(id(book.get(), spot.get()))) {
      return;
    }
    int sheet = spot.get().page().number();
    html.write("<figure id=\"%s\">".formatted(id(book.get(), spot.get())));
    html.write("<img alt=\"page %s\" ".formatted(safe(folio(spot.get()))));
    html.write("src=\"data:image/png;base64,");
    html.write(Base64.getEncoder().encodeToString(pictures(book.get()).small(sheet)));
    html.write("\">");
    if (spot.get().height() > 0) {
      html.write(
          String.format(
              Locale.ROOT,
              "<i style=\"top:%.2f%%;height:%.2f%%\"></i>",
              100 * spot.get().top(),
              100 * spot.get().height()));
    }
    html.write("</figure>");
  }

  /** Names the page that a problem is about, and leads to its picture. */
  void tell(Writer html, Problem problem) throws IOException {
    Optional<Shown> book = book(problem);
    Optional<PageSpot> spot = book.flatMap(shown -> shown.spots().of(problem));
    if (spot.isPresent()) {
      String page = "page " + safe(folio(spot.get()));
      String id = id(book.get(), spot.get());
      html.write(
          pictured.contains(id)
              ? " <a href=\"#%s\">%s</a>".formatted(id, page)
              : " <span class=\"page\">" + page + "</span>");
    }
  }

  /**
   * The first in whose file the problem was found; the best where it was found in none. Of those
   * that have the same pages, the best.
   */
  private Optional<Shown> book(Problem problem) {
    return found(problem)
        .flatMap(found -> books.stream().filter(b -> b.spots() == found.spots()).findFirst());
  }

  private Optional<Shown> found(Problem problem) {
    return books.stream()
        .filter(
            book ->
                files.stream()
                    .anyMatch(
                        file ->
                            file.edition().equals(book.edition())
                                && file.findings().contains(problem)))
        .findFirst()
        .or(() -> books.stream().findFirst());
  }

  private static String folio(PageSpot spot) {
    String folio = spot.page().folio().text();
    return folio.isEmpty() ? Integer.toString(spot.page().number()) : folio;
  }

  private static String id(Shown book, PageSpot spot) {
    return book.edition() + "-" + spot.page().number();
  }

  private PagePictures pictures(Shown book) throws IOException {
    PagePictures open = pictures.get(book);
    if (open == null) {
      open = new PagePictures(book.file());
      pictures.put(book, open);
    }
    return open;
  }

  @Override
  public void close() throws IOException {
    for (PagePictures each : pictures.values()) {
      each.close();
    }
  }
}
