package bindery.typeset.galley;

import java.util.List;
import org.jsoup.nodes.Element;

/** A footnote, set. It belongs to the line that calls it. */
public final class Note {
  private final Element origin;
  private final List<Row> rows;
  private final double[] heights;

  /**
   * @param origin its element
   * @param rows its lines
   */
  public Note(Element origin, List<Row> rows) {
    this.origin = origin;
    this.rows = List.copyOf(rows);
    heights = new double[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      heights[i + 1] = heights[i] + rows.get(i).height();
    }
  }

  public Element origin() {
    return origin;
  }

  public List<Row> rows() {
    return rows;
  }

  /** Height in points of lines from one to before another. */
  public double height(int from, int to) {
    return heights[to] - heights[from];
  }
}
