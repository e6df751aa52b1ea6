package bindery.typeset.galley;

import bindery.book.Source;
import bindery.style.BoxStyle;
import java.util.List;

/**
 * The ground and rules of a box whose content goes over several slugs and perhaps pages.
 *
 * @param source the box's element
 * @param start of the border box from the start of the type area, points
 * @param width of the border box
 * @param style its ground and borders
 */
public record BoxFrame(Source source, double start, double width, BoxStyle style) {

  /**
   * What the padding and rules of boxes take between two slugs: the feet of boxes that the first
   * alone stands in, the heads of those that the second alone stands in; points. With less between
   * them a rule or ground would run through the words of the other.
   */
  public static double edges(List<BoxFrame> first, List<BoxFrame> second) {
    double edges = 0;
    for (BoxFrame frame : first) {
      if (!second.contains(frame)) {
        edges += frame.foot();
      }
    }
    for (BoxFrame frame : second) {
      if (!first.contains(frame)) {
        edges += frame.head();
      }
    }
    return edges;
  }

  /** Height of the padding and rule above what it holds, points. */
  public double head() {
    return style.padding().top().of(width) + style.borderTop().width();
  }

  /** Height of the padding and rule below what it holds, points. */
  public double foot() {
    return style.padding().bottom().of(width) + style.borderBottom().width();
  }
}
