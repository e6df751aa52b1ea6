package bindery.press;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Where elements and their characters stand in a tree, so that what comes first can be told. */
final class TextOrder {
  private final Map<Node, Integer> starts = new IdentityHashMap<>();

  TextOrder(Document tree) {
    NodeTraversor.traverse(new Numbering(), tree);
  }

  /** Counts elements and characters. */
  private final class Numbering implements NodeVisitor {
    private int count;

    @Override
    public void head(Node node, int depth) {
      starts.put(node, count++);
      if (node instanceof TextNode text) {
        count += text.getWholeText().length();
      }
    }
  }

  /**
   * A number that is larger the later something stands.
   *
   * @param at a character of the element's own text, its text nodes put together; negative for the
   *     element itself
   */
  int of(Element element, int at) {
    int before = 0;
    int last = starts.get(element);
    if (at < 0) {
      return last;
    }
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        int length = text.getWholeText().length();
        if (at < before + length) {
          return starts.get(node) + 1 + at - before;
        }
        before += length;
        last = starts.get(node) + length;
      }
    }
    return last;
  }

  /** The element's own text. */
  String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (TextNode node : element.textNodes()) {
      text.append(node.getWholeText());
    }
    return text.toString();
  }
}
