package bindery.apparatus;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks paragraphs that are headings in all but name, {@code p.title-line}: a line in bold above
 * what it names. They are no part of any order, but a stylesheet can hold them with what follows.
 */
final class TitleLines {
  /** Letters; more is a sentence that its author wants to be heard. */
  private static final int LONGEST = 80;

  private static final String SENTENCE_ENDS = ".!…,;。！";

  private static final Set<String> BOLD = Set.of("strong", "b");

  /** Where a line in bold names nothing that follows. */
  private static final String ELSEWHERE =
      "td, th, caption, figcaption, dt, nav, .verse, section.title-page, section.half-title,"
          + " section.copyright, section.dedication, section.epigraph";

  void work(Book book) {
    for (Element p : OutsideFormulas.select(book.tree(), "p:not([class])")) {
      if (isBold(p) && names(p.nextElementSibling()) && p.closest(ELSEWHERE) == null) {
        p.addClass("title-line");
      }
    }
  }

  private static boolean isBold(Element p) {
    List<Node> words =
        p.childNodes().stream()
            .filter(node -> !(node instanceof TextNode text && text.isBlank()))
            .toList();
    if (words.size() != 1
        || !(words.get(0) instanceof Element bold)
        || !BOLD.contains(bold.normalName())
        || bold.selectFirst("br, img, svg") != null) {
      return false;
    }
    String text = bold.text().strip();
    return !text.isEmpty()
        && text.length() <= LONGEST
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean names(Element next) {
    return next != null && !next.normalName().matches("h[1-6r]|section|aside");
  }
}
