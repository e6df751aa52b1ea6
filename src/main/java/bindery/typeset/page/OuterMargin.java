package bindery.typeset.page;

import bindery.style.PageRule;
import bindery.style.PageRule.MarginBox;
import java.util.Set;

/**
 * The margin of a page away from the fold: the wider of the two at its sides, and of two alike the
 * right one.
 *
 * @param left whether it is on the left
 * @param width points
 * @param empty whether no margin box stands in it
 */
record OuterMargin(boolean left, double width, boolean empty) {
  /** Points to the edge of the sheet that stay white: thumbs hold the page there. */
  private static final double WHITE = 36;

  private static final double HAIR = 0.01;

  private static final Set<MarginBox> LEFT =
      Set.of(MarginBox.LEFT_TOP, MarginBox.LEFT_MIDDLE, MarginBox.LEFT_BOTTOM);

  private static final Set<MarginBox> RIGHT =
      Set.of(MarginBox.RIGHT_TOP, MarginBox.RIGHT_MIDDLE, MarginBox.RIGHT_BOTTOM);

  static OuterMargin of(PageRule rule) {
    boolean left = rule.left() > rule.right() + HAIR;
    boolean empty = (left ? LEFT : RIGHT).stream().noneMatch(rule.boxes()::containsKey);
    return new OuterMargin(left, left ? rule.left() : rule.right(), empty);
  }

  /** How far a box of the text may stand out into it, points. */
  double free() {
    return empty ? Math.max(0, width - WHITE) : 0;
  }
}
