package bindery.typeset.galley;

import bindery.typeset.placed.Placed;

/** On what a strip stands: its lowest baseline, or the foot of a picture. */
final class Standing {
  private Standing() {}

  /** Distance from the strip's top; 0 when nothing in it stands on anything. */
  static double of(Row row) {
    double lowest = 0;
    for (Placed placed : row.content()) {
      if (placed instanceof Placed.Line line) {
        lowest = Math.max(lowest, line.y());
      } else if (placed instanceof Placed.Image image) {
        lowest = Math.max(lowest, image.y() + image.height());
      }
    }
    return lowest;
  }
}
