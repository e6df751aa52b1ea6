package bindery.typeset.galley;

import bindery.book.Source;
import bindery.style.BreakStyle;
import bindery.typeset.inline.NamedValue;
import bindery.typeset.placed.Placed;
import java.util.List;

/**
 * One thing in the column of a galley that pages are made up from. Whatever follows it is in
 * register, since it takes up whole lines of the grid.
 */
public sealed interface Slug extends Divisible permits Paragraph, Block, Columns {

  Head head();

  @Override
  default int space() {
    return head().space();
  }

  @Override
  default BreakStyle.Break before() {
    return head().before();
  }

  @Override
  default boolean keepNext() {
    return head().keepNext();
  }

  /**
   * The same, with what it costs to end a page there that has the slug's units from this one on.
   */
  default double breakBefore(int setting, int from, int unit) {
    return breakBefore(setting, unit);
  }

  /** Whether the unit before this one ends with a hyphen. */
  boolean hyphenBefore(int setting, int unit);

  /** How many notes are called in the units before this one. */
  int callsBefore(int setting, int unit);

  List<String> calls();

  /** Named strings that a page sets which has these units. */
  default List<NamedValue> marks(int from, int to) {
    return from == 0 ? head().marks() : List.of();
  }

  /** Whether it ends with a colon, and what follows should be in sight. */
  default boolean announces() {
    return false;
  }

  /** Whether a line of space may be added above or below it to level a page. */
  boolean gives();

  /**
   * The same slug, never divided.
   *
   * @param keepNext whether it must also stand with the next
   */
  Slug whole(boolean keepNext);

  /** Whether any of its units holds an {@link Placed.Anchor}. */
  boolean holdsAnchors();

  /** Content of one unit; from the start of the type area, its baseline or top at y = 0. */
  List<Placed> unit(int setting, int unit);

  /**
   * What a slug is to its neighbours.
   *
   * @param source the element it comes from
   * @param space lines of the grid above it, gone at the head of a page
   * @param before whether a page must or must not begin with it
   * @param keepNext whether it must stand on the page on which the next begins
   * @param anchors ids that lead to its first unit
   * @param marks named strings that it sets
   * @param frames boxes with a ground or rules that it stands in, outermost first
   * @param floats blocks called where it begins
   */
  record Head(
      Source source,
      int space,
      BreakStyle.Break before,
      boolean keepNext,
      List<String> anchors,
      List<NamedValue> marks,
      List<BoxFrame> frames,
      List<Float> floats) {
    Head keeping(boolean next) {
      return new Head(source, space, before, keepNext || next, anchors, marks, frames, floats);
    }
  }
}
