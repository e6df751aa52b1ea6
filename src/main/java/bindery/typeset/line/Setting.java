package bindery.typeset.line;

import java.util.List;

/**
 * One way to set a paragraph.
 *
 * @param lines from first to last
 * @param demerits the sum over its lines; less is better, and comparable within a paragraph
 * @param trouble whether a line is too tight, too loose or sticks out
 */
public record Setting(List<Line> lines, double demerits, boolean trouble) {

  /**
   * One line.
   *
   * @param from first item that stands on it
   * @param to item it ends at, which is glue, a penalty, or the item count
   * @param width of the measure it is set to
   * @param spaces width of its word spaces as a share of their natural width
   * @param expansion of its glyphs, a share such as 0.013 or -0.02
   * @param hyphen whether it ends with a hyphen
   * @param ragged whether it is left at its natural width
   * @param overfull by how many points it sticks out of the measure
   */
  public record Line(
      int from,
      int to,
      double width,
      double spaces,
      double expansion,
      boolean hyphen,
      boolean ragged,
      double overfull) {}
}
