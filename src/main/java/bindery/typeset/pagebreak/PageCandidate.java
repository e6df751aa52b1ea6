package bindery.typeset.pagebreak;

import bindery.typeset.galley.Float;
import java.util.List;

/**
 * A page that could be made.
 *
 * @param end of its text
 * @param notes that stand on it
 * @param floats that stand on it
 * @param placed how many floats stand on it and on pages before
 * @param bottom lines from its head to its foot
 * @param done whether it is the last of its take
 * @param cost of it alone, without its neighbours
 */
record PageCandidate(
    Column.End end,
    NoteFit.Fit notes,
    List<Float> floats,
    int placed,
    int bottom,
    boolean done,
    double cost) {

  /** Where the next page begins. */
  PageBreak next() {
    return new PageBreak(end.slug(), end.setting(), end.unit(), notes.note(), notes.row(), placed);
  }
}
