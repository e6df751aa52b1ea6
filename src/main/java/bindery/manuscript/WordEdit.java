package bindery.manuscript;

import bindery.book.SameText;
import bindery.manuscript.markdown.MarkdownReader.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A file that says other words than when it was read before, with the same marks around them.
 *
 * @param file its name
 * @param changes in the order of the file
 * @param now the file as it was read again
 */
public record WordEdit(String file, List<Change> changes, ReadFiles.Kept now) {
  /**
   * A text of which some words have changed.
   *
   * @param node in the tree that was handed out when the file was read before, wherever that has
   *     been put since
   * @param before as it was read before; where the node says something else, somebody has worked on
   *     it
   * @param after as it is now
   */
  public record Change(TextNode node, String before, String after) {
    /** Whether nobody has worked on the text since it was read. */
    public boolean isAsRead() {
      return node.getWholeText().equals(before);
    }
  }

  /** Where the first change begins; empty where nothing has changed but marks that say nothing. */
  public Optional<Edited> edited() {
    return changes.stream()
        .findFirst()
        .map(c -> new Edited(c.node(), Edited.mismatch(c.before(), c.after())));
  }

  /** The nodes of a tree in their order. */
  static List<Node> nodes(FileTree tree) {
    List<Node> nodes = new ArrayList<>();
    tree.blocks().forEach(block -> block.traverse((node, depth) -> nodes.add(node)));
    return nodes;
  }

  /**
   * What has changed; empty where it is more than words.
   *
   * @param before as it was read
   * @param given the nodes of the copy of it that was handed out
   */
  static Optional<List<Change>> changes(FileTree before, List<Node> given, FileTree now) {
    List<Node> old = nodes(before);
    List<Node> read = nodes(now);
    if (old.size() != read.size()
        || old.size() != given.size()
        || before.blocks().size() != now.blocks().size()
        || !before.front().equals(now.front())) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (old.get(i) instanceof TextNode one
          && read.get(i) instanceof TextNode other
          && one.getClass() == other.getClass()
          && given.get(i) instanceof TextNode text) {
        if (!one.getWholeText().equals(other.getWholeText())) {
          changes.add(new Change(text, one.getWholeText(), other.getWholeText()));
        }
      } else if (!isAlike(old.get(i), read.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(changes);
  }

  private static boolean isAlike(Node one, Node other) {
    return one instanceof Element first && other instanceof Element second
        ? SameText.hasSameMarks(first, second)
        : one.getClass() == other.getClass() && one.outerHtml().equals(other.outerHtml());
  }
}
