package bindery.book;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Words of a heading or a caption as they stand in another place, with their emphases and formulas:
 * contents, lists and references take them from here.
 */
public final class CopiedWords {
  /** Formulas are taken whole, and code. */
  private static final String WHOLE = "math, code";

  private CopiedWords() {}

  /** Copies without what cannot stand in a link or stand twice: links, ids, pictures, notes. */
  public static List<Node> of(Element title) {
    Element copy = title.clone();
    copy.select(".noteref, .index-term, img").remove();
    copy.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
    copy.select("a, p, .label, .label-word, .number").unwrap();
    copy.getAllElements().forEach(element -> element.removeAttr("id"));
    List<Node> words = new ArrayList<>(copy.childNodes());
    copy.empty();
    return words;
  }

  /** How many characters they have, formulas as they are read. */
  public static int length(List<Node> words) {
    return words.stream().mapToInt(node -> text(node).length()).sum();
  }

  private static String text(Node node) {
    return node instanceof TextNode text
        ? text.getWholeText()
        : node instanceof Element element ? FormulaText.words(element) : "";
  }

  /** Their beginning, ended between two words and with three dots, where there are more. */
  public static List<Node> beginning(List<Node> words, int most) {
    if (length(words) <= most) {
      return words;
    }
    List<Node> kept = new ArrayList<>();
    int left = most;
    for (Node node : words) {
      String text = text(node);
      if (text.length() <= left) {
        kept.add(node);
        left -= text.length();
        continue;
      }
      boolean whole = node instanceof Element element && element.selectFirst(WHOLE) != null;
      int end = whole ? 0 : text.lastIndexOf(' ', left);
      if (end <= 0 && kept.isEmpty() && !whole) {
        end = text.offsetByCodePoints(0, text.codePointCount(0, left));
      }
      if (end > 0 && node instanceof Element element) {
        kept.add(element.shallowClone().text(text.substring(0, end)));
      } else if (end > 0) {
        kept.add(new TextNode(text.substring(0, end)));
      }
      break;
    }
    if (!kept.isEmpty() && kept.get(kept.size() - 1) instanceof TextNode last) {
      last.text(last.getWholeText().stripTrailing());
    }
    kept.add(new TextNode("…"));
    return kept;
  }
}
