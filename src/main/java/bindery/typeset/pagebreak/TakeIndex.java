package bindery.typeset.pagebreak;

import bindery.typeset.galley.Float;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Slug;
import java.util.List;

/** What is called and what gives up to every place of a take, counted once. */
final class TakeIndex {
  /** Lines by which a page may be short beside better ends. */
  private static final int HOLE = 6;

  private final Take take;
  private final Slug[] slugs;
  private final int[] notes;
  private final int[] atFoot;
  private final double[] beside;
  private final List<Float> floats;
  private final int[] floatBase;
  private final int[] gives;

  TakeIndex(Take take) {
    this.take = take;
    slugs = take.slugs().toArray(Slug[]::new);
    notes = take.noteBase();
    atFoot = take.atFoot();
    beside = new double[take.called().size() + 1];
    for (int i = 0; i < take.called().size(); i++) {
      Note note = take.called().get(i);
      double height = note.beside().isEmpty() ? 0 : note.height(0, note.rows().size());
      beside[i + 1] = beside[i] + height;
    }
    floats = take.floats();
    floatBase = take.floatBase();
    gives = new int[slugs.length + 1];
    for (int i = 0; i < slugs.length; i++) {
      gives[i + 1] = gives[i] + (slugs[i].gives() ? 1 : 0);
    }
  }

  /** The slugs of the take. */
  Slug[] slugs() {
    return slugs;
  }

  /** Whether there is nothing but text: no notes, no floats. */
  boolean textAlone() {
    return take.called().isEmpty() && floats.isEmpty();
  }

  /** Lines from which on a page of text alone is near its foot. */
  int nearlyFull() {
    return take.depth() - HOLE;
  }

  /** Whether all text stands on the pages before. */
  boolean textDone(PageBreak start) {
    return start.slug() == slugs.length;
  }

  boolean endsText(Column.End end) {
    return end.slug() == slugs.length;
  }

  /** All floats, in the order of their calls. */
  List<Float> floats() {
    return floats;
  }

  /** How many notes of the foot are called up to this end. */
  int calls(Column.End end) {
    return atFoot[called(end)];
  }

  /** How many notes are called up to this end, wherever they stand. */
  private int called(Column.End end) {
    int inside = end.unit() > 0 ? slugs[end.slug()].callsBefore(end.setting(), end.unit()) : 0;
    return notes[end.slug()] + inside;
  }

  /** Lines of the notes in the margin of such a page that have no room there. */
  double tooMuchBeside(PageBreak start, Column.End end) {
    if (beside[beside.length - 1] == 0) {
      return 0;
    }
    double height = beside[called(end)] - beside[called(Column.End.withoutText(start))];
    return Math.max(0, height / take.grid() - take.depth());
  }

  /** How many floats are called up to this end; one that it divides has called its own. */
  int floats(Column.End end) {
    return floatBase[Math.min(slugs.length, end.slug() + (end.unit() > 0 ? 1 : 0))];
  }

  /** Whether floats called on pages before still wait for a place. */
  boolean floatsWait(PageBreak start) {
    return floatBase[start.slug()] > start.floats();
  }

  /** Whether a note called on a page before has not begun. */
  boolean behind(PageBreak start) {
    int begun = start.note() + (start.row() > 0 ? 1 : 0);
    return begun < calls(Column.End.withoutText(start));
  }

  /** Whether notes called on pages before leave little of a page for text. */
  boolean notesFill(PageBreak start) {
    double waiting = notesHeight(start, calls(Column.End.withoutText(start)));
    return waiting > take.depth() * take.grid() / 2;
  }

  /** Height of the notes that are still to be set when so many have been called; points. */
  private double notesHeight(PageBreak start, int calls) {
    double height = 0;
    for (int n = start.note(); n < calls; n++) {
      if (take.repeats(n, start.note())) {
        continue;
      }
      Note note = take.notes().get(n);
      height += note.height(n == start.note() ? start.row() : 0, note.rows().size());
    }
    return height;
  }

  /** How many blocks on the page below its head may have a line of space added. */
  int given(PageBreak start, Column.End end) {
    int to = end.unit() > 0 ? end.slug() + 1 : end.slug();
    return to - 1 > start.slug() ? gives[to] - gives[start.slug() + 1] : 0;
  }

  /**
   * Whether the page would end near its foot, or is the last, or has floats whose room is not known
   * yet. Others are tried only where none of these will do.
   */
  boolean fills(PageBreak start, Column.End end) {
    if (endsText(end) || floatBase[end.slug()] > start.floats()) {
      return true;
    }
    int calls = calls(end);
    double noted = (start.note() < calls ? take.noteSkip() : 0) + notesHeight(start, calls);
    double used = end.way().used() + Math.ceil(noted / take.grid());
    return used >= nearlyFull();
  }
}
