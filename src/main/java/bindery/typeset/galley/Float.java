package bindery.typeset.galley;

import bindery.style.BoxStyle;

/**
 * A block taken out of the column: it is to stand at the head or foot of a page, or on a page of
 * its own, on the page of its call or after (CSS Page Floats 3).
 *
 * @param block what floats
 * @param where it is to stand
 */
public record Float(Block block, BoxStyle.Floating where) {
  /** Lines of the grid it takes from its page, with the space that sets it off. */
  public int lines() {
    return block.depth(0, 0, block.units(0), true, false);
  }
}
