package bindery.apparatus;

import bindery.language.TypedLabel;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells label and title of a heading apart in the tree: {@code span.label}, a space, {@code
 * span.title}. What an author typed between them is neither, and goes.
 */
final class HeadingLabel {
  private HeadingLabel() {}

  /** The heading's words; a line break is a line end, a picture U+FFFC, and a note nothing. */
  static String words(Element h1) {
    StringBuilder words = new StringBuilder();
    for (Node leaf : leaves(h1, new ArrayList<>())) {
      words.append(words(leaf));
    }
    return words.toString();
  }

  private static String words(Node leaf) {
    if (leaf instanceof TextNode text) {
      return text.getWholeText();
    }
    return leaf.nameIs("br") ? "\n" : leaf.nameIs("img") ? "\uFFFC" : "";
  }

  private static List<Node> leaves(Node node, List<Node> leaves) {
    boolean note = node instanceof Element element && element.hasClass("noteref");
    if (node.childNodeSize() == 0 || note) {
      leaves.add(node);
    } else {
      node.childNodes().forEach(child -> leaves(child, leaves));
    }
    return leaves;
  }

  /** Gives a heading without a label its title. */
  static Element titled(Element h1) {
    Element title = new Element("span").addClass("title");
    List<Node> words = new ArrayList<>(h1.childNodes());
    h1.empty();
    title.appendChildren(words);
    h1.appendChild(title);
    return title;
  }

  /** Puts an automatic label before the title. */
  static void number(Element h1, String before, String numeral, String after) {
    if (h1.text().isBlank() && h1.selectFirst("img") == null) {
      h1.empty();
    } else {
      titled(h1);
      h1.prependText(" ");
    }
    h1.prependChild(label(before, numeral, after));
  }

  /** Takes the label that was typed out of the title. */
  static void wrap(Element h1, TypedLabel typed) {
    cut(h1, typed.end());
    Element title = titled(h1);
    Element label = label(typed.before(), typed.number(), typed.after());
    boolean alone = title.text().isBlank() && title.selectFirst("img") == null;
    List<Node> calls = alone ? new ArrayList<>(title.select(".noteref")) : List.of();
    if (alone && title.select(".noteref").text().equals(title.text())) {
      // A call of a note that stands with the label stays with it.
      calls.forEach(call -> label.appendChild(call));
      h1.empty();
    } else {
      h1.prependText(" ");
    }
    h1.prependChild(label);
  }

  /** Takes the first characters of a heading's words away, and emphases left with nothing. */
  private static void cut(Element h1, int length) {
    int left = length;
    for (Node leaf : leaves(h1, new ArrayList<>())) {
      int own = words(leaf).length();
      if (left <= 0 || own == 0) {
        continue;
      }
      if (leaf instanceof TextNode text && own > left) {
        text.text(text.getWholeText().substring(left));
      } else {
        remove(leaf, h1);
      }
      left -= own;
    }
  }

  private static void remove(Node leaf, Element h1) {
    Node gone = leaf;
    while (gone.parent() instanceof Element parent
        && parent != h1
        && parent.childNodeSize() == 1
        && !parent.hasAttr("id")) {
      gone = parent;
    }
    gone.remove();
  }

  private static Element label(String before, String numeral, String after) {
    Element label = new Element("span").addClass("label");
    word(label, before);
    label.appendElement("span").addClass("number").text(numeral);
    word(label, after);
    return label;
  }

  /** Words with the space that stands between them and the number. */
  private static void word(Element label, String words) {
    if (words.isEmpty()) {
      return;
    }
    boolean spaceBefore = isSpace(words.charAt(0));
    boolean spaceAfter = isSpace(words.charAt(words.length() - 1));
    if (spaceBefore) {
      label.appendText(" ");
    }
    if (!words.isBlank()) {
      label.appendElement("span").addClass("label-word").text(words.strip());
    }
    if (spaceAfter && !words.isBlank()) {
      label.appendText(" ");
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
