package bindery.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A structure element to be: what an element of the book is in the structure of its PDF. Whether it
 * comes into the file is known when all pages are written: one without content is left out.
 */
final class Tag {
  private final StructureType type;
  private final Element element;
  private final Tag parent;
  private final List<Tag> kids = new ArrayList<>();

  /**
   * @param element that it is made of
   * @param parent null for the root
   */
  Tag(StructureType type, Element element, Tag parent) {
    this.type = type;
    this.element = element;
    this.parent = parent;
    if (parent != null) {
      parent.kids.add(this);
    }
  }

  StructureType type() {
    return type;
  }

  Element element() {
    return element;
  }

  /** The one around it; null for the root. */
  Tag parent() {
    return parent;
  }

  /** Those below it, in the order of the book. */
  List<Tag> kids() {
    return kids;
  }

  /** The nearest that may have text: itself, or one around it. */
  Tag forText() {
    Tag tag = this;
    while (tag.type.content() == StructureType.Content.PARTS) {
      tag = tag.parent;
    }
    return tag;
  }
}
