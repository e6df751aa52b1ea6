package bindery.apparatus;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Every link within the book leads to an id that is there, and every other to the web or to a mail
 * address. A link that does not is a warning ({@code unknown-link}, {@code link-scheme}); its words
 * stay and it leads nowhere.
 */
public final class InternalLinks {
  private static final Pattern SCHEME = Pattern.compile("(?s)\\s*([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  /** Looking for the nearest of many names takes time; after so many the author has the idea. */
  private static final int MOST_HINTS = 100;

  private final Report report;
  private int hints;

  InternalLinks(Report report) {
    this.report = report;
  }

  void work(Book book) {
    Set<String> ids = new HashSet<>();
    List<Element> all = OutsideFormulas.select(book.tree(), "[id], a[href]");
    for (Element element : all) {
      if (element.hasAttr("id")) {
        ids.add(element.id());
      }
    }
    for (Element a : all) {
      if (!a.nameIs("a") || !a.hasAttr("href")) {
        continue;
      }
      if (isEmpty(a)) {
        empty(a, ids);
      }
      check(a, a.attr("href"), ids);
    }
  }

  /** A link without words is not seen, if no stylesheet gives it some by its class. */
  private static boolean isEmpty(Element a) {
    return a.childrenSize() == 0 && !a.hasText() && a.className().isEmpty();
  }

  /** What leads to something of the book that has no words, is told; to nothing, is so below. */
  private void empty(Element a, Set<String> ids) {
    String href = a.attr("href");
    boolean lost = href.startsWith("#") && !ids.contains(href.substring(1));
    if (lost) {
      a.text(href.substring(1));
      return;
    }
    report.add(
        Problem.warning(
            "empty-link",
            Places.of(a),
            href,
            "this link holds no words, so nothing of it is seen:",
            "write its words between the brackets"));
  }

  private void check(Element a, String href, Set<String> ids) {
    Matcher scheme = SCHEME.matcher(href);
    if (href.startsWith("#")) {
      if (!ids.contains(href.substring(1))) {
        unknown(a, href.substring(1), ids);
      }
    } else if (!scheme.matches() || !ALLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      report.add(
          Problem.warning(
              "link-scheme",
              Places.of(a),
              href,
              "a book cannot link to this:",
              "link to a heading, to http: or https:, or to mailto:"));
      a.removeAttr("href");
    }
  }

  private void unknown(Element a, String id, Set<String> ids) {
    String otherwise = "check the heading's title or give it an id with ‘{#" + id + "}’";
    String todo = ++hints > MOST_HINTS ? otherwise : NearestName.hint(id, ids, otherwise);
    report.add(
        Problem.warning(
            "unknown-link",
            Places.of(a),
            "#" + id,
            "this link leads to no heading of the book:",
            todo));
    a.removeAttr("href");
  }
}
