package bindery.pdf.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Behind which blocks the notes at the foot of pages are read: that which calls them first. Notes
 * that have a place of their own, at the end of a chapter or of the book, stay there.
 */
final class NotePlaces {
  private final TagTree tree;
  private final Map<Tag, List<Tag>> behind = new IdentityHashMap<>();
  private final Set<Tag> called = Collections.newSetFromMap(new IdentityHashMap<>());

  NotePlaces(TagTree tree) {
    this.tree = tree;
    find(tree.root());
  }

  /** The notes that are read behind a block, in the order of their calls. */
  List<Tag> behind(Tag block) {
    return behind.getOrDefault(block, List.of());
  }

  /** Whether a note is read behind what calls it, and not where the tree has it. */
  boolean moved(Tag note) {
    return called.contains(note);
  }

  private void find(Tag tag) {
    if (tag.type() == StructureType.LINK && tag.element().hasClass("noteref")) {
      tree.note(tag.element().attr("href"))
          .filter(note -> !inside(tag, note) && called.add(note))
          .ifPresent(note -> behind.computeIfAbsent(block(tag), b -> new ArrayList<>()).add(note));
    }
    List.copyOf(tag.kids()).forEach(this::find);
  }

  private static boolean inside(Tag tag, Tag note) {
    return tag != null && (tag == note || inside(tag.parent(), note));
  }

  /** The outermost around a call that stands in something that may hold a note. */
  private static Tag block(Tag call) {
    Tag at = call;
    while (!holdsNotes(at.parent().type())) {
      at = at.parent();
    }
    return at;
  }

  private static boolean holdsNotes(StructureType type) {
    return switch (type) {
      case LBODY, TD, TH, CAPTION, NOTE -> true;
      default -> type.content() == StructureType.Content.BLOCKS;
    };
  }
}
