package bindery.pdf.words;

import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which the pieces of a line are written; readings count them in it. */
public final class WrittenOrder {
  private WrittenOrder() {}

  /**
   * The pieces of a line in order. Readers of PDF take text that runs to the left as it stands on
   * the line, and turn it round themselves.
   */
  public static List<Placed.Piece> of(Placed.Line line) {
    List<Placed.Piece> pieces = line.pieces();
    for (int i = 0; i < pieces.size(); i++) { // asked of every line of a book, and more than once
      if (pieces.get(i).run().rightToLeft()) {
        List<Placed.Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Placed.Piece::offset));
        return sorted;
      }
    }
    return pieces;
  }
}
