package bindery.cover;

import bindery.typeset.placed.Placed;

/**
 * How far a line reaches to the left, to the right, up and down.
 *
 * @param top of its capitals
 * @param bottom its baseline
 */
record SetLine(Placed.Line line, double left, double right, double top, double bottom) {
  static SetLine of(Placed.Line line) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double capitals = 0;
    for (Placed.Piece piece : line.pieces()) {
      if (piece.kind() != Placed.Kind.SPACE) {
        double at = line.x() + piece.offset();
        double tracked = piece.tracking() * piece.run().glyphs().length;
        left = Math.min(left, at);
        right = Math.max(right, at + piece.run().width(piece.size()) * line.scale() + tracked);
        double em = piece.size() / piece.run().face().unitsPerEm();
        capitals = Math.max(capitals, piece.run().face().capHeight() * em);
      }
    }
    return new SetLine(line, left, right, line.y() - capitals, line.y());
  }

  /** Its words, spaces between them. */
  String text() {
    StringBuilder text = new StringBuilder();
    line.pieces().forEach(piece -> text.append(piece.run().text()));
    return text.toString().replaceAll("\\s+", " ");
  }

  double width() {
    return right - left;
  }

  /** The same line with its left edge and its baseline here. */
  Placed at(double x, double baseline) {
    return line.moved(x - left, baseline - line.y());
  }
}
