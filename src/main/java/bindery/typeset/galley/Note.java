package bindery.typeset.galley;

import bindery.book.Source;
import java.util.List;

/** A footnote, set. It belongs to the line that calls it. */
public final class Note {
  private final String id;
  private final Source source;
  private final List<Row> rows;
  private final double[] heights;

  /**
   * @param id by which lines call it
   * @param source its element
   * @param rows its lines
   */
  public Note(String id, Source source, List<Row> rows) {
    this.id = id;
    this.source = source;
    this.rows = List.copyOf(rows);
    heights = new double[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      heights[i + 1] = heights[i] + rows.get(i).height();
    }
  }

  public String id() {
    return id;
  }

  public Source source() {
    return source;
  }

  public List<Row> rows() {
    return rows;
  }

  /** Height in points of lines from one to before another. */
  public double height(int from, int to) {
    return heights[to] - heights[from];
  }
}
