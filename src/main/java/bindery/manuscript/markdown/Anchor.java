package bindery.manuscript.markdown;

import bindery.manuscript.html.HtmlVocabulary;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Anchors that stand between blocks: {@code <a name="x"></a>}. They mean the block that comes next,
 * and would be an empty paragraph where they stand.
 */
final class Anchor {
  private Anchor() {}

  /** Whether the paragraph holds nothing else. */
  static boolean isAlone(Element p) {
    return p.normalName().equals("p")
        && p.attributesSize() == 0
        && p.childNodeSize() > 0
        && p.childNodes().stream().allMatch(Anchor::isEmpty)
        && p.childrenSize() > 0;
  }

  private static boolean isEmpty(Node node) {
    if (!(node instanceof Element a)) {
      return node instanceof TextNode text && text.isBlank();
    }
    boolean anchor = a.normalName().equals("a") || a.normalName().equals("span");
    boolean named = a.hasAttr("id") || a.hasClass("index-term");
    return anchor && named && !a.hasAttr("href") && a.childNodeSize() == 0;
  }

  /** Puts them at the beginning of the element, or makes them its id, and takes them away. */
  static void put(List<Element> anchors, Element element) {
    if (isText(element)) {
      // All at once: each by itself would move all that are there.
      element.insertChildren(0, anchors);
      anchors.clear();
      return;
    }
    for (int i = anchors.size() - 1; i >= 0; i--) {
      Element anchor = anchors.get(i);
      if (anchor.hasAttr("id") && !anchor.hasClass("index-term") && !element.hasAttr("id")) {
        element.attr("id", anchor.id());
      } else {
        element.before(anchor);
      }
    }
    anchors.clear();
  }

  /** A heading has its own id from its title, and people link to that too. */
  private static boolean isText(Element element) {
    String name = element.normalName();
    return name.equals("p") || name.matches("h[1-6]") || HtmlVocabulary.isText(name);
  }
}
