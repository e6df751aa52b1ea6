package bindery.typeset.line;

/**
 * How wide the lines of a paragraph are.
 *
 * @param width of a line in points
 * @param indent of the first line; negative hangs, all other lines being narrower by it is the
 *     caller's affair
 * @param narrowLines how many lines at the start are narrower, beside a drop capital or a picture
 * @param narrowBy by how much
 */
public record LineMeasure(double width, double indent, int narrowLines, double narrowBy) {
  public static LineMeasure plain(double width) {
    return new LineMeasure(width, 0, 0, 0);
  }

  /** Width of the line with this number, from 0. */
  public double of(int line) {
    return width - start(line);
  }

  /** Where the line with this number starts. */
  public double start(int line) {
    return (line == 0 ? indent : 0) + (line < narrowLines ? narrowBy : 0);
  }

  /** Lines from this number on are all of one width. */
  int uniformFrom() {
    return Math.max(narrowLines, 1);
  }
}
