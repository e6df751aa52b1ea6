package bindery.epub;

import bindery.book.XmlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The marks at which the pages of the printed edition begin (EPUB 3.3 §7.4.4, DPUB-ARIA {@code
 * doc-pagebreak}), each before its word. Which of them were written is known when all sections are.
 */
final class PageMarks {
  private final Map<Node, List<Mark>> marks = new IdentityHashMap<>();

  /** Characters in text nodes before one among its siblings, where there are marks. */
  private final Map<Node, Integer> starts = new IdentityHashMap<>();

  private final List<Mark> all = new ArrayList<>();
  private final Map<Mark, String> written = new ConcurrentHashMap<>();

  /**
   * The beginning of a page.
   *
   * @param at see {@link Enclosures.PageBreak}
   */
  record Mark(String id, String folio, int at) {}

  /**
   * @param taken ids of the book
   */
  PageMarks(List<Enclosures.PageBreak> breaks, Set<String> taken) {
    Set<String> ids = new HashSet<>(taken);
    for (Enclosures.PageBreak page : breaks) {
      String stem = "page-" + SpineFile.asciiName(page.folio());
      String id = stem;
      for (int n = 2; !ids.add(id); n++) {
        id = stem + "-" + n;
      }
      Mark mark = new Mark(id, page.folio(), page.at());
      all.add(mark);
      marks.computeIfAbsent(page.element(), e -> new ArrayList<>()).add(mark);
    }
    for (Node element : marks.keySet()) {
      int at = 0;
      for (TextNode text : ((Element) element).textNodes()) {
        starts.put(text, at);
        at += text.getWholeText().length();
      }
    }
  }

  /** Writes the mark before an element, if a page begins with it. */
  void before(StringBuilder out, Element element, SpineFile file) {
    for (Mark mark : marks.getOrDefault(element, List.of())) {
      if (mark.at() < 0) {
        write(out, mark, file);
      }
    }
  }

  /** A stretch of text and the mark that stands before it, or null. */
  record Stretch(Mark mark, String text) {}

  /** The text of a node, cut where pages begin. */
  List<Stretch> cut(TextNode node, String text) {
    List<Mark> own = marks.get(node.parent());
    if (own == null) {
      return List.of(new Stretch(null, text));
    }
    int before = starts.get(node);
    List<Stretch> out = new ArrayList<>();
    Mark mark = null;
    int from = 0;
    for (Mark next : own) {
      int to = next.at() - before;
      if (to >= 0 && to < text.length()) {
        out.add(new Stretch(mark, text.substring(from, to)));
        from = to;
        mark = next;
      }
    }
    out.add(new Stretch(mark, text.substring(from)));
    return out;
  }

  /** Writes a mark into a file. */
  void write(StringBuilder out, Mark mark, SpineFile file) {
    String folio = XmlText.escaped(mark.folio());
    out.append("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"").append(mark.id());
    out.append("\" aria-label=\"").append(folio).append("\"></span>");
    written.put(mark, file.href() + "#" + mark.id());
  }

  /** The page list, in the order of the text. */
  List<Landmark> list() {
    return all.stream()
        .filter(written::containsKey)
        .map(mark -> new Landmark("", mark.folio(), written.get(mark)))
        .toList();
  }
}
