package bindery.typeset.galley;

import bindery.style.BreakStyle;

/**
 * A row of units, lines or strips, in one of several settings, that a page or a column may end
 * between. Depths are in whole lines of the grid.
 */
public interface Divisible {
  /** Lines of the grid above it, gone at the head of a page. */
  int space();

  /** Whether a page must or must not begin with it. */
  BreakStyle.Break before();

  /** Whether it must stand on the page on which the next begins. */
  boolean keepNext();

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
   * Whether units may stand by themselves in a column, with more of it before and after them:
   * neither too few to be left behind nor to be carried over.
   */
  default boolean enough(int from, int to) {
    return true;
  }
}
