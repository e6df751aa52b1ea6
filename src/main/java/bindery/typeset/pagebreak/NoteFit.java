package bindery.typeset.pagebreak;

import bindery.typeset.galley.Note;
import java.util.ArrayList;
import java.util.List;

/** Puts the notes that a page calls, and those left over from pages before, at its foot. */
final class NoteFit {
  private static final double HAIR = 0.02;

  /** Least rows of a note on either side of a page break. */
  private static final int TOGETHER = 2;

  private NoteFit() {}

  /**
   * Notes placed on a page.
   *
   * @param parts what stands there
   * @param note the first note not wholly set
   * @param row its first row not set
   * @param slack lines left over between text and notes
   */
  record Fit(List<PagePlan.NotePart> parts, int note, int row, double slack, double demerits) {}

  /**
   * @param start where the page begins: notes from its note and row on wait to be set
   * @param calls number of notes called up to the page's end
   * @param lines of the grid that are free below the text
   * @param late whether a note may begin after the page of its call
   * @return null when the notes cannot be set so
   */
  static Fit of(Take take, PageBreak start, int calls, int lines, boolean late) {
    if (start.note() >= calls) {
      return new Fit(List.of(), start.note(), start.row(), lines, 0);
    }
    double room = lines * take.grid() - take.noteSkip() + HAIR;
    List<PagePlan.NotePart> parts = new ArrayList<>();
    int row = start.row();
    for (int n = start.note(); n < calls; n++) {
      if (take.repeats(n, start.note())) {
        continue;
      }
      Note note = take.notes().get(n);
      int rows = note.rows().size();
      double height = note.height(row, rows);
      if (height <= room) {
        parts.add(new PagePlan.NotePart(n, row, rows));
        room -= height;
        row = 0;
        continue;
      }
      return split(take, start, calls, n, row, lines, room, parts, late);
    }
    double slack = Math.max(0, room / take.grid());
    return new Fit(parts, calls, 0, slack, 0);
  }

  /** All notes wait for a later page: where a line and the least of its notes are too much. */
  static Fit putOff(PageBreak start, int calls) {
    double demerits = PageWeights.NOTE_LATE * (calls - start.note());
    return new Fit(List.of(), start.note(), start.row(), 0, demerits);
  }

  private static Fit split(
      Take take,
      PageBreak start,
      int calls,
      int n,
      int row,
      int lines,
      double room,
      List<PagePlan.NotePart> parts,
      boolean late) {
    Note note = take.notes().get(n);
    int rows = note.rows().size();
    int to = row;
    while (to < rows && note.height(row, to + 1) <= room) {
      to++;
    }
    boolean begun = n == start.note() && start.row() > 0 && row == start.row();
    while (to > row && !divides(note, row, to, begun)) {
      to--;
    }
    boolean lastCalled = n == calls - 1;
    if (!late && (!lastCalled || to == row)) {
      return null;
    }
    if (to == row && parts.isEmpty()) {
      to = Math.min(rows, row + 1); // a page too small for two rows takes one, so that notes end
      if (note.height(row, to) > room && lines < take.depth()) {
        return null;
      }
    }
    if (to > row) {
      parts.add(new PagePlan.NotePart(n, row, to));
    }
    int behind = calls - 1 - n + (to == 0 ? 1 : 0);
    double demerits = PageWeights.NOTE_SPLIT + PageWeights.NOTE_LATE * behind;
    boolean whole = to == rows;
    return new Fit(parts, whole ? n + 1 : n, whole ? 0 : to, 0, demerits);
  }

  private static boolean divides(Note note, int from, int to, boolean begun) {
    int rows = note.rows().size();
    int rest = rows - to;
    boolean enough = to - from >= TOGETHER || begun;
    boolean kept = note.rows().get(to - 1).breakAfter() == Double.POSITIVE_INFINITY;
    return enough && rest >= TOGETHER && !kept;
  }
}
