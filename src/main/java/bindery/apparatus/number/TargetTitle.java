package bindery.apparatus.number;

import bindery.book.CopiedWords;
import bindery.book.Places;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The title of what a reference leads to, as the reference says it: formulas are set there too. */
final class TargetTitle {
  /** Characters of a caption that say which figure is meant. */
  private static final int LONGEST = 50;

  private TargetTitle() {}

  /**
   * Copies of the words; none where the target has no title.
   *
   * @param heading of the target, or null
   */
  static List<Node> of(Element target, Element heading) {
    if (heading != null) {
      Element title = heading.selectFirst("> .title");
      boolean told = title != null && heading.selectFirst("> .label") != null;
      return stripped(CopiedWords.of(told ? title : heading));
    }
    Element found = target.selectFirst("figcaption, caption, .theorem-title, .callout-title");
    Element named = found == null && target.hasClass("unrendered") ? target : found;
    if (named == null) {
      return List.of();
    }
    Element plain = named.clone();
    plain.select(".label").remove();
    List<Node> words = stripped(CopiedWords.of(plain));
    return CopiedWords.length(words) <= LONGEST
        ? ended(words)
        : CopiedWords.beginning(words, LONGEST);
  }

  /** In italics, as titles stand. */
  static Element italic(List<Node> words, Element a) {
    Element em = new Element("em").appendChildren(words);
    em.getAllElements().forEach(each -> Places.put(each, Places.of(a)));
    return em;
  }

  private static List<Node> stripped(List<Node> words) {
    List<Node> kept = new ArrayList<>(words);
    while (!kept.isEmpty() && kept.get(0) instanceof TextNode first && first.isBlank()) {
      kept.remove(0);
    }
    if (!kept.isEmpty() && kept.get(0) instanceof TextNode first) {
      first.text(first.getWholeText().stripLeading());
    }
    while (!kept.isEmpty() && last(kept) instanceof TextNode last && last.isBlank()) {
      kept.remove(kept.size() - 1);
    }
    if (!kept.isEmpty() && last(kept) instanceof TextNode last) {
      last.text(last.getWholeText().stripTrailing());
    }
    return kept;
  }

  /** A caption without the mark that ends it. */
  private static List<Node> ended(List<Node> words) {
    if (!words.isEmpty() && last(words) instanceof TextNode last) {
      last.text(last.getWholeText().replaceFirst("[.:]$", ""));
    }
    return words;
  }

  private static Node last(List<Node> words) {
    return words.get(words.size() - 1);
  }
}
