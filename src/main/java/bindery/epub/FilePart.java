package bindery.epub;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What of a section stands in one file: all of it, or some of its children, with the notes that
 * these call.
 */
final class FilePart {
  static final FilePart WHOLE = new FilePart(1);

  private final int number;
  private final Set<Node> children = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param number counted from 1 within the section
   */
  FilePart(int number) {
    this.number = number;
  }

  /** Puts a child of the section, or of its notes, into this part. */
  void add(Node child) {
    children.add(child);
  }

  int number() {
    return number;
  }

  boolean isFirst() {
    return number == 1;
  }

  /**
   * Whether a node is written here.
   *
   * @param section that the part is of
   */
  boolean holds(Node node, Element section) {
    if (this == WHOLE) {
      return true;
    }
    Node parent = node.parent();
    return parent == section || isNotes(parent, section) ? children.contains(node) : true;
  }

  /** Whether a node holds the notes of a section. */
  static boolean isNotes(Node node, Element section) {
    return node instanceof Element notes
        && notes.parent() == section
        && notes.nameIs("section")
        && notes.hasClass("footnotes");
  }
}
