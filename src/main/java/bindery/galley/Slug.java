package bindery.galley;

import bindery.style.BreakStyle;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One thing in the column of a galley that pages are made up from. It is a row of units, lines or
 * strips, in one of several settings; a page may end between two units. Depths are in whole lines
 * of the grid, so that whatever follows is in register.
 */
public sealed interface Slug permits Paragraph, Block, Columns {
  Head head();

  /** How many ways there are to set it; at least one. */
  int settings();

  int units(int setting);

  /** Demerits of the setting, 0 for the best. */
  double cost(int setting);

  /**
   * Lines of the grid that units take up.
   *
   * @param top whether they stand at the head of a page, where space above them vanishes
   * @param foot whether they stand at the foot of a page, where space below them vanishes
   */
  int depth(int setting, int from, int to, boolean top, boolean foot);

  /** Demerits of a page ending before this unit, between 1 and the last; infinite forbids. */
  double breakBefore(int setting, int unit);

  /**
   * The same, with what it costs to end a page there that has the slug's units from this one on.
   */
  default double breakBefore(int setting, int from, int unit) {
    return breakBefore(setting, unit);
  }

  /**
   * Whether units may stand by themselves in a column, with more of the slug before and after them:
   * neither too few to be left behind nor to be carried over.
   */
  default boolean enough(int from, int to) {
    return true;
  }

  /** Whether the unit before this one ends with a hyphen. */
  boolean hyphenBefore(int setting, int unit);

  /** How many notes are called in the units before this one. */
  int callsBefore(int setting, int unit);

  List<Element> calls();

  /** Named strings that a page sets which has these units. */
  default List<Mark> marks(int from, int to) {
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
   * @param origin the element it comes from
   * @param space lines of the grid above it, gone at the head of a page
   * @param before whether a page must or must not begin with it
   * @param keepNext whether it must stand on the page on which the next begins
   * @param anchors ids that lead to its first unit
   * @param marks named strings that it sets
   * @param frames boxes with a ground or rules that it stands in, outermost first
   * @param floats blocks called where it begins
   */
  record Head(
      Element origin,
      int space,
      BreakStyle.Break before,
      boolean keepNext,
      List<String> anchors,
      List<Mark> marks,
      List<Frame> frames,
      List<Floated> floats) {
    Head keeping(boolean next) {
      return new Head(origin, space, before, keepNext || next, anchors, marks, frames, floats);
    }
  }

  /** A named string's new value (GCPM 3 §1.1). */
  record Mark(String name, String value) {}
}
