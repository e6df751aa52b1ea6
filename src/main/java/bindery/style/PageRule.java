package bindery.style;

import java.util.List;
import java.util.Map;

/**
 * The computed {@code @page} of one kind of page (CSS Paged Media 3). All lengths in points.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param top margin
 * @param right margin
 * @param bottom margin
 * @param left margin
 * @param bleed beyond the trim
 * @param foldBleed the same at the fold
 * @param cropMarks whether to draw them
 * @param boxes what stands in the margins, by box; boxes without content are absent
 * @param footnoteArea the style of {@code @footnote}: its border-top is the rule, its margins and
 *     padding the space around
 * @param counterReset counters that the page resets, such as {@code page}
 * @param places of what makes it so, for messages
 */
public record PageRule(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double bleed,
    double foldBleed,
    boolean cropMarks,
    Map<MarginBox, Style> boxes,
    Style footnoteArea,
    List<Generated.Count> counterReset,
    PagePlaces places) {

  /**
   * Room above notes with the rule in it.
   *
   * @param measure that percentages refer to, points
   */
  public double noteSkip(double measure) {
    BoxStyle box = footnoteArea.box();
    return box.margin().top().of(measure)
        + box.borderTop().width()
        + box.padding().top().of(measure);
  }

  /** The sixteen boxes of CSS Paged Media 3 §4.2. */
  public enum MarginBox {
    TOP_LEFT_CORNER,
    TOP_LEFT,
    TOP_CENTER,
    TOP_RIGHT,
    TOP_RIGHT_CORNER,
    LEFT_TOP,
    LEFT_MIDDLE,
    LEFT_BOTTOM,
    RIGHT_TOP,
    RIGHT_MIDDLE,
    RIGHT_BOTTOM,
    BOTTOM_LEFT_CORNER,
    BOTTOM_LEFT,
    BOTTOM_CENTER,
    BOTTOM_RIGHT,
    BOTTOM_RIGHT_CORNER
  }
}
