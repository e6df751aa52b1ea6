package bindery.typeset.compositor;

import bindery.book.Source;
import bindery.style.BreakStyle;
import bindery.typeset.galley.BoxFrame;
import bindery.typeset.galley.Float;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.NamedValue;
import java.util.ArrayList;
import java.util.List;

/** What has been met since the last slug and belongs to the next: ids, named strings, a break. */
final class Gathered {
  private List<String> anchors = new ArrayList<>();
  private List<NamedValue> marks = new ArrayList<>();
  private List<Float> floats = new ArrayList<>();
  private BreakStyle.Break before = BreakStyle.Break.AUTO;
  private BreakStyle.Break after = BreakStyle.Break.AUTO;

  void anchor(String id) {
    anchors.add(id);
  }

  boolean release(String id) {
    return anchors.remove(id);
  }

  void mark(NamedValue value) {
    marks.add(value);
  }

  void floating(Float taken) {
    floats.add(taken);
  }

  int floats() {
    return floats.size();
  }

  void before(BreakStyle.Break wanted) {
    before = stronger(before, wanted);
  }

  void after(BreakStyle.Break wanted) {
    after = wanted == BreakStyle.Break.AVOID ? after : stronger(after, wanted);
  }

  private static BreakStyle.Break stronger(BreakStyle.Break a, BreakStyle.Break b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** Whether the page or the column ends with the last slug. */
  boolean ends() {
    return after.compareTo(BreakStyle.Break.COLUMN) >= 0;
  }

  /** Whether something waits that must not be lost when no slug follows. */
  boolean waits() {
    return !anchors.isEmpty() || !marks.isEmpty() || !floats.isEmpty();
  }

  /**
   * The head of the next slug, with all that has gathered; forgets it.
   *
   * @param lines of the grid above it
   * @param first whether it is the first of all, which no break after another can concern
   */
  Slug.Head head(Source source, int lines, boolean first, boolean keepNext, List<BoxFrame> frames) {
    Slug.Head head =
        new Slug.Head(
            source,
            lines,
            first ? before : stronger(before, after),
            keepNext,
            List.copyOf(anchors),
            List.copyOf(marks),
            frames,
            List.copyOf(floats));
    floats = new ArrayList<>();
    anchors = new ArrayList<>();
    marks = new ArrayList<>();
    before = BreakStyle.Break.AUTO;
    after = BreakStyle.Break.AUTO;
    return head;
  }

  /** Hands ids, named strings and breaks to another; floats stay. */
  void giveTo(Gathered heir) {
    heir.anchors.addAll(anchors);
    heir.marks.addAll(marks);
    heir.before(before);
    heir.after(after);
    anchors.clear();
    marks.clear();
    before = BreakStyle.Break.AUTO;
    after = BreakStyle.Break.AUTO;
  }
}
