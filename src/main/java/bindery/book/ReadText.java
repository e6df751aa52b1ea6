package bindery.book;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text of a block, whose line ends are those of the manuscript. A character in it is counted in
 * the text nodes that are children of an element, put together, as typesetting does.
 */
final class ReadText {
  private final List<TextNode> texts = new ArrayList<>();

  ReadText(Element block) {
    block.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          }
        });
  }

  /**
   * A character of an element's own text.
   *
   * @param character counted from 0
   */
  record At(Element element, int character) {}

  /** How many lines of the manuscript end before a character. */
  int linesBefore(At at) {
    int lines = 0;
    int left = at.character();
    for (TextNode text : texts) {
      String words = text.getWholeText();
      boolean own = text.parent() == at.element();
      int to = own ? Math.min(left, words.length()) : words.length();
      lines += (int) words.substring(0, to).chars().filter(c -> c == '\n').count();
      if (own && left < words.length()) {
        return lines;
      }
      left -= own ? words.length() : 0;
    }
    return lines;
  }
}
