package bindery.typeset.page;

import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Row;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.Take;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notes in the margins of the pages of a galley, one page after the other: each with its first line
 * beside the line that calls it, or moved as little as the others there ask for ({@link
 * LeastMoves}). What a margin has no room for stands at the head of the next.
 */
final class BesideFlow {
  /** Least rows of a note on either side of a page break. */
  private static final int TOGETHER = 2;

  private static final double HAIR = 0.02;

  private final Grid grid;
  private Deque<Part> waiting = new ArrayDeque<>();

  /**
   * What is to stand in a margin.
   *
   * @param from its first row not set yet
   * @param baseline that its first line would like to stand on; negative for the head of the page
   * @param late whether its call is on a page before
   */
  private record Part(Note note, int from, double baseline, boolean late) {
    int rows() {
      return note.rows().size();
    }

    double height(int to) {
      return note.height(from, to);
    }

    /** From its top to its first baseline. */
    double head() {
      return Row.firstBaseline(note.rows().subList(from, rows()));
    }

    /** From its top to the last baseline before a row. */
    double last(int to) {
      for (int row = to - 1; row >= from; row--) {
        double baseline = Row.firstBaseline(note.rows().subList(row, row + 1));
        if (baseline > 0) {
          return note.height(from, row) + baseline;
        }
      }
      return height(to);
    }

    Part later() {
      return new Part(note, from, -1, true);
    }

    Part after(int row) {
      return new Part(note, row, -1, late);
    }
  }

  BesideFlow(Grid grid) {
    this.grid = grid;
  }

  /** Whether notes called on pages before are not yet set. */
  boolean waits() {
    return !waiting.isEmpty();
  }

  /** The margin of the next page. */
  List<BesideNote> page(Take take, PagePlan page) {
    Deque<Part> parts = waiting;
    waiting = new ArrayDeque<>();
    Set<Note> here = new HashSet<>();
    for (CallPlaces.Place place : CallPlaces.of(take, page, grid)) {
      Note note = take.called().get(place.call());
      if (note.beside().isPresent() && here.add(note)) {
        parts.add(new Part(note, 0, place.y(), false));
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    // from the first baseline of the page to its last
    double depth = (take.depth() - 1) * grid.leading();
    List<Part> set = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    double room = parts.element().head() + depth + HAIR;
    while (!parts.isEmpty()) {
      Part part = parts.remove();
      int end = waiting.isEmpty() ? end(part, room, set.isEmpty()) : part.from();
      if (end > part.from()) {
        set.add(part);
        ends.add(end);
        room -= part.height(end);
      }
      if (end < part.rows()) {
        waiting.add(end == part.from() ? part.later() : part.after(end));
      }
    }
    return placed(set, ends, depth);
  }

  /** After which row a note must go on to the next page. */
  private static int end(Part part, double room, boolean alone) {
    int end = part.rows();
    while (end > part.from() && part.last(end) > room) {
      end--;
    }
    if (end == part.rows()) {
      return end;
    }
    while (end > part.from() && !divides(part, end)) {
      end--;
    }
    return end == part.from() && alone ? part.from() + 1 : end;
  }

  private static boolean divides(Part part, int end) {
    boolean enough = end - part.from() >= TOGETHER && part.rows() - end >= TOGETHER;
    return enough && part.note().rows().get(end - 1).breakAfter() < Row.KEEP;
  }

  /** Never above the first line of the text, nor below the last. */
  private List<BesideNote> placed(List<Part> parts, List<Integer> ends, double depth) {
    int count = parts.size();
    double[] wishes = new double[count];
    double[] heights = new double[count];
    double head = grid.baseline() - parts.get(0).head();
    for (int i = 0; i < count; i++) {
      Part part = parts.get(i);
      wishes[i] = part.baseline() < 0 ? 0 : part.baseline() - part.head() - head;
      heights[i] = part.height(ends.get(i));
    }
    Part last = parts.get(count - 1);
    double below = last.height(ends.get(count - 1)) - last.last(ends.get(count - 1));
    double[] tops = LeastMoves.tops(wishes, heights, parts.get(0).head() + depth + below);
    List<BesideNote> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Part part = parts.get(i);
      notes.add(new BesideNote(part.note(), part.from(), ends.get(i), head + tops[i], part.late()));
    }
    return notes;
  }
}
