package bindery.typeset.page;

import bindery.typeset.galley.Note;
import bindery.typeset.galley.Row;
import java.util.List;

/**
 * A note, or a part of one, in the margin of a page.
 *
 * @param from its first row there
 * @param to after its last
 * @param y of the top of its first row from the top of the type area, points
 * @param late whether it begins on a later page than its call
 */
record BesideNote(Note note, int from, int to, double y, boolean late) {
  List<Row> rows() {
    return note.rows().subList(from, to);
  }

  /** Whether its rest stands in the margin of the next page. */
  boolean goesOn() {
    return to < note.rows().size();
  }
}
