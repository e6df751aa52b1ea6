package bindery.manuscript;

import bindery.book.SameText;
import bindery.manuscript.markdown.MarkdownReader.FileTree;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where a file begins to be another than it was.
 *
 * @param node the text, in the tree that was handed out
 * @param character of the text as it was read, counted from 0
 */
public record Edited(TextNode node, int character) {
  /**
   * @param given the nodes of the copy of the tree that was handed out
   * @return empty where the file has no text from there on
   */
  static Optional<Edited> of(FileTree before, FileTree now, List<Node> given) {
    List<Node> old = WordEdit.nodes(before);
    List<Node> read = WordEdit.nodes(now);
    int first = 0;
    while (first < Math.min(old.size(), read.size()) && isSame(old.get(first), read.get(first))) {
      first++;
    }
    for (int i = first; i < read.size(); i++) {
      if (read.get(i) instanceof TextNode text && given.get(i) instanceof TextNode node) {
        String was =
            i < old.size() && old.get(i) instanceof TextNode other ? other.getWholeText() : "";
        return Optional.of(new Edited(node, i > first ? 0 : mismatch(was, text.getWholeText())));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Node one, Node other) {
    if (one instanceof TextNode first && other instanceof TextNode second) {
      return first.getWholeText().equals(second.getWholeText());
    }
    return one instanceof Element first
        && other instanceof Element second
        && SameText.hasSameMarks(first, second);
  }

  /** The first character in which two texts differ. */
  static int mismatch(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
