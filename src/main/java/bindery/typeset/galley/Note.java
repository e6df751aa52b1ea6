package bindery.typeset.galley;

import bindery.book.Source;
import java.util.List;
import java.util.Optional;

/** A note, set: for the foot of the page or its margin. It belongs to the line that calls it. */
public final class Note {
  private final String id;
  private final Source source;
  private final List<Row> rows;
  private final double[] heights;
  private final Optional<Beside> beside;

  /**
   * The column beside the text that a note stands in.
   *
   * @param gap between the text and the column, points
   * @param width of the column
   */
  public record Beside(double gap, double width) {}

  /**
   * @param id by which lines call it
   * @param source its element
   * @param rows its lines
   */
  public Note(String id, Source source, List<Row> rows) {
    this(id, source, rows, Optional.empty());
  }

  /**
   * @param beside the column that it stands in; empty for one at the foot of the page
   */
  public Note(String id, Source source, List<Row> rows, Optional<Beside> beside) {
    this.beside = beside;
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

  /** The column that it stands in; empty for one at the foot of the page. */
  public Optional<Beside> beside() {
    return beside;
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
