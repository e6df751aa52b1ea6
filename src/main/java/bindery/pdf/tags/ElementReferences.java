package bindery.pdf.tags;

import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Which structure elements speak of which (ISO 32000-2 table 355, {@code Ref}): calls of their
 * notes and notes of their calls (ISO 14289-2 §8.2.5.14), items of contents of what they list
 * (§8.2.5.8).
 */
final class ElementReferences {
  private static final COSName REF = COSName.getPDFName("Ref");

  private final TagTree tree;
  private final Map<Tag, COSDictionary> written;

  /**
   * @param written structure elements of tags
   */
  ElementReferences(TagTree tree, Map<Tag, COSDictionary> written) {
    this.tree = tree;
    this.written = written;
  }

  void write() {
    write(tree.root());
  }

  private void write(Tag tag) {
    if (written.containsKey(tag)) {
      if (tag.type() == StructureType.LINK) {
        target(tag).filter(to -> to.type() == StructureType.NOTE).ifPresent(to -> note(tag, to));
      } else if (tag.type() == StructureType.TOCI) {
        link(tag).flatMap(this::target).ifPresent(to -> refer(tag, to));
      }
    }
    tag.kids().forEach(this::write);
  }

  private void note(Tag link, Tag note) {
    boolean called = link.parent().type() == StructureType.REFERENCE;
    Tag call = called ? link.parent() : link;
    refer(call, note);
    refer(note, call);
  }

  /** What a link within the book leads to. */
  private Optional<Tag> target(Tag link) {
    String href = link.element().attr("href");
    return href.startsWith("#") ? tree.target(href.substring(1)) : Optional.empty();
  }

  /** The first link of an item, not of one within it. */
  private static Optional<Tag> link(Tag tag) {
    for (Tag below : tag.kids()) {
      Optional<Tag> found =
          below.type() == StructureType.LINK && !below.element().attr("href").isEmpty()
              ? Optional.of(below)
              : below.type() == StructureType.TOC ? Optional.empty() : link(below);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void refer(Tag from, Tag to) {
    COSDictionary element = written.get(from);
    COSDictionary other = written.get(to);
    if (element != null && other != null) {
      COSArray all = element.getCOSArray(REF);
      if (all == null) {
        all = new COSArray();
        element.setItem(REF, all);
      }
      all.add(other);
    }
  }
}
