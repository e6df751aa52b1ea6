package bindery.typeset.pagebreak;

import bindery.typeset.galley.Float;
import java.util.List;

/**
 * What stands on one page, in lines of the grid.
 *
 * @param pieces parts of slugs, from top to bottom
 * @param notes parts of notes, in order
 * @param floats what stands at its head and foot, in order
 * @param bottom lines from the page's head to its foot
 * @param text lines that its text takes up, without notes
 * @param demerits what it costs beside its neighbour
 * @param uneven lines by which it differs from the page it faces
 * @param brokenRule whether things stand apart here that belong together
 */
public record PagePlan(
    List<Piece> pieces,
    List<NotePart> notes,
    List<Float> floats,
    int bottom,
    int text,
    double demerits,
    int uneven,
    boolean brokenRule) {

  /** The same page of slugs that take up the same room. */
  public PagePlan with(List<Piece> others, List<Float> otherFloats) {
    return new PagePlan(others, notes, otherFloats, bottom, text, demerits, uneven, brokenRule);
  }

  /**
   * @param slug number in the take
   * @param setting chosen
   * @param from first unit
   * @param to after its last unit
   * @param line at which it begins, its space included
   * @param top whether space above vanishes because the page begins with it
   * @param foot whether the page ends with it
   */
  public record Piece(
      int slug, int setting, int from, int to, int line, boolean top, boolean foot) {
    /** The same in another setting. */
    public Piece with(int other) {
      return new Piece(slug, other, from, to, line, top, foot);
    }
  }

  public record NotePart(int note, int from, int to) {}
}
