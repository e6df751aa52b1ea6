package bindery.galley;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A footnote, set. It belongs to the line that calls it.
 *
 * @param origin its element
 * @param rows its lines
 */
public record Note(Element origin, List<Row> rows) {
  /** Height in points of lines from one to before another. */
  public double height(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += rows.get(i).height();
    }
    return sum;
  }
}
