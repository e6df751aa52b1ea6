package bindery.page;

import bindery.galley.Floated;
import bindery.galley.Note;
import bindery.style.BoxStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses all page breaks of a take together: dynamic programming over the places where a page may
 * begin (after M. F. Plass, "Optimal pagination techniques for automatic typesetting systems",
 * 1981), with the setting of every paragraph and the depth of every spread as part of the choice. A
 * page either moves on in the text or in the notes left over, so it ends.
 *
 * <p>Exact for what {@link PageTaste} weighs where there are neither notes nor floats and pages can
 * be filled to within {@link #HOLE} lines of their depth. With notes, feet are tried near the last
 * line and near the page they face, and {@link Variants} leaves some ways out, which misses the
 * best in about one small chapter of a hundred.
 *
 * <p>Where no choice keeps the rules about what stays together, they give way, but only at pages
 * that cannot be made otherwise, in the order of {@link Column.Rules}; such pages say so. With the
 * last of them a page always takes a line of text, and its notes as far as they go; what is behind
 * then comes before all further text. So every take can be made up.
 */
final class PageBreaker {
  /**
   * A page start, with what matters of the page before.
   *
   * @param recto whether the page that begins is a right-hand one
   * @param facing last line of the page it faces, 0 when it is not compared
   */
  private record State(boolean recto, int facing) {}

  /** The ends of the last column that was walked down: more pages may begin at the same text. */
  private record Walked(Cut start, Column.Rules rules, List<Column.End> ends) {}

  /** Lines above the last one from which feet of pages with notes are tried. */
  private static final int NEAR = 3;

  /** Lines by which a page may be short beside better ends. */
  private static final int HOLE = 6;

  private final Take take;
  private final int[] noteBase;
  private final List<Floated> floats;
  private final int[] floatBase;
  private final int[] gives;
  private final TreeMap<Cut, Map<State, PageEnd>> open = new TreeMap<>();
  private final boolean yielding;
  private Column.Rules rules = Column.Rules.KEPT;
  private Walked walked;
  private PageEnd finish;
  private boolean reached;

  /**
   * @param yielding whether rules give way where a page cannot be made otherwise
   */
  private PageBreaker(Take take, boolean yielding) {
    this.take = take;
    this.yielding = yielding;
    noteBase = take.noteBase();
    floats = take.floats();
    floatBase = take.floatBase();
    gives = new int[take.slugs().size() + 1];
    for (int i = 0; i < take.slugs().size(); i++) {
      gives[i + 1] = gives[i] + (take.slugs().get(i).gives() ? 1 : 0);
    }
  }

  /** The pages of a take; at least one. */
  static List<PagePlan> pages(Take take) {
    for (boolean yielding : new boolean[] {false, true}) {
      PageBreaker breaker = new PageBreaker(take, yielding);
      if (breaker.search()) {
        return PlanMaker.plans(take, breaker.finish);
      }
    }
    throw new IllegalStateException("a take can always be made up somehow");
  }

  private boolean search() {
    Map<State, PageEnd> begin = new HashMap<>();
    State first = new State(take.firstRecto(), take.facing());
    begin.put(first, new PageEnd(0, null, null, null, List.of(), null, 0, 0));
    open.put(new Cut(0, -1, 0, 0, 0, 0), begin);
    Variants<State> variants = new Variants<>();
    while (!open.isEmpty()) {
      Map.Entry<Cut, Map<State, PageEnd>> next = open.pollFirstEntry();
      Map<State, PageEnd> states = next.getValue();
      if (variants.admit(next.getKey(), states, PageEnd::cost)) {
        page(next.getKey(), states);
      }
    }
    return finish != null;
  }

  /** Tries the pages that may begin here; rules give way only where none keeps them. */
  private void page(Cut start, Map<State, PageEnd> states) {
    reached = false;
    for (Column.Rules tried : Column.Rules.values()) {
      rules = tried;
      ends(start, states);
      if (reached || !yielding) {
        return;
      }
    }
  }

  /** Tries every end of the page that begins here; notes that are behind come before all text. */
  private void ends(Cut start, Map<State, PageEnd> states) {
    boolean rest = start.slug() == take.slugs().size();
    boolean behind = behind(start);
    if (rest || behind || start.row() > 0 || floatBase[start.slug()] > start.floats()) {
      end(start, states, withoutText(start));
    }
    if (rest || behind && reached && fillPages(start)) {
      return;
    }
    boolean alone = reached;
    List<Column.End> ends = column(start);
    reached = false;
    List<Column.End> near = ends.stream().filter(end -> fills(start, end)).toList();
    if (near.stream().anyMatch(end -> end.slug() < take.slugs().size())) {
      near.forEach(end -> end(start, states, end));
    }
    if (!reached) {
      ends.forEach(end -> end(start, states, end));
    }
    reached |= alone;
  }

  /** Where the text may end; notes and floats left over do not change it. */
  private List<Column.End> column(Cut start) {
    if (walked == null || walked.rules() != rules || !walked.start().sameText(start)) {
      walked = new Walked(start, rules, Column.from(take, start, rules));
    }
    return walked.ends();
  }

  /** Whether a note called on a page before has not begun. */
  private boolean behind(Cut start) {
    int begun = start.note() + (start.row() > 0 ? 1 : 0);
    return begun < calls(withoutText(start));
  }

  /** Whether notes called on pages before leave little of a page for text. */
  private boolean fillPages(Cut start) {
    return height(start, calls(withoutText(start))) > take.depth() * take.grid() / 2;
  }

  /** Height of the notes that are still to be set when so many have been called; points. */
  private double height(Cut start, int calls) {
    double height = 0;
    for (int n = start.note(); n < calls; n++) {
      Note note = take.notes().get(n);
      height += note.height(n == start.note() ? start.row() : 0, note.rows().size());
    }
    return height;
  }

  private static Column.End withoutText(Cut start) {
    Column.Way empty = new Column.Way(0, 0, -1, -1, 0, 0, 0, null);
    return new Column.End(start.slug(), start.setting(), start.unit(), empty, false, false);
  }

  /**
   * Whether the page would end near its foot; others are tried only where none of these will do.
   */
  private boolean fills(Cut start, Column.End end) {
    boolean last = end.slug() == take.slugs().size();
    if (last || floatBase[end.slug()] > start.floats()) {
      return true;
    }
    int calls = calls(end);
    double notes = (start.note() < calls ? take.noteSkip() : 0) + height(start, calls);
    double used = end.way().used() + Math.ceil(notes / take.grid());
    return used >= take.depth() - HOLE;
  }

  private int calls(Column.End end) {
    int inside =
        end.unit() > 0 ? take.slugs().get(end.slug()).callsBefore(end.setting(), end.unit()) : 0;
    return noteBase[end.slug()] + inside;
  }

  /** Tries the page with none, one and more of the floats that wait for a place. */
  private void end(Cut start, Map<State, PageEnd> states, Column.End end) {
    int called = floatBase[Math.min(take.slugs().size(), end.slug() + (end.unit() > 0 ? 1 : 0))];
    boolean text = end.way().slug() >= 0;
    boolean notesWait = start.row() > 0 || behind(start) || end.slug() == take.slugs().size();
    int lines = 0;
    for (int placed = start.floats(); placed <= called; placed++) {
      if (placed > start.floats()) {
        Floated next = floats.get(placed - 1);
        boolean whole = next.where() == BoxStyle.Floating.PAGE;
        lines += whole ? take.depth() : next.lines();
        boolean alone = placed == start.floats() + 1 && !text;
        boolean fits = lines + end.way().used() <= take.deepest() && !(whole && text);
        if (!fits && !alone) {
          return;
        }
      }
      if (text || placed > start.floats() || notesWait) {
        end(start, states, end, placed, Math.min(lines, take.depth()), called);
      }
    }
  }

  private void end(
      Cut start, Map<State, PageEnd> states, Column.End end, int placed, int lines, int called) {
    int calls = calls(end);
    int used = end.way().used() + lines;
    boolean last = end.slug() == take.slugs().size();
    boolean text = end.way().slug() >= 0;
    boolean noted = start.note() < calls;
    int highest = take.deepest();
    int give = noted || last ? 0 : Math.min(2, given(start, end));
    int near = Math.min(take.depth() - NEAR, facing(states));
    int lowest = !noted ? used : Math.max(used + 1, last ? take.depth() : near);
    int most = noted ? highest : Math.min(highest, used + give);
    if (!text && !last && (lines > 0 || noted)) {
      lowest = take.depth(); // a page of floats or notes is as deep as any
      most = lowest;
    }
    boolean late = rules.late() || !text && behind(start);
    List<Floated> here = floats.subList(start.floats(), placed);
    double bare = text ? 0 : here.isEmpty() ? PageTaste.NOTE_PAGE : PageTaste.FLOAT_PAGE;
    double waiting = PageTaste.FLOAT_WAITS * (called - placed) + bare;
    for (int bottom = Math.min(lowest, highest); bottom <= most; bottom++) {
      NoteFit.Fit fit = NoteFit.of(take, start, calls, bottom - used, late);
      if (fit == null && text && rules == Column.Rules.NONE) {
        fit = NoteFit.putOff(start, calls);
      }
      if (fit == null) {
        continue;
      }
      boolean done = last && fit.note() == calls && placed == floats.size();
      if (!done && last && !text && bottom > take.depth()) {
        break; // pages of notes alone, of which there may be many, have one depth
      }
      double cost = fit.demerits() + (noted ? 0 : PageTaste.GIVE * Math.max(0, bottom - used));
      cost += end.way().cost() + (end.broken() ? PageTaste.BROKEN_RULE : 0) + waiting;
      double foot = PageTaste.bottom(take.depth(), bottom);
      double hole = noted ? PageTaste.slack(fit.slack()) : 0;
      cost += done ? stump(start, used, bottom) : foot + hole;
      reach(start, states, end, fit, here, placed, bottom, done, cost);
    }
  }

  /** The highest foot among the pages that this one may face. */
  private int facing(Map<State, PageEnd> states) {
    int least = take.depth();
    for (State state : states.keySet()) {
      least = state.facing() > 0 ? Math.min(least, state.facing()) : least;
    }
    return least;
  }

  private double stump(Cut start, int used, int bottom) {
    boolean only = start.slug() == 0 && start.unit() == 0;
    double stump = only ? 0 : PageTaste.STUMP * Math.max(0, PageTaste.LAST_LINES - used);
    return stump + (bottom > take.depth() ? PageTaste.LONG : 0);
  }

  /** How many blocks on the page below its head may have a line of space added. */
  private int given(Cut start, Column.End end) {
    int to = end.unit() > 0 ? end.slug() + 1 : end.slug();
    return to - 1 > start.slug() ? gives[to] - gives[start.slug() + 1] : 0;
  }

  private void reach(
      Cut start,
      Map<State, PageEnd> states,
      Column.End end,
      NoteFit.Fit fit,
      List<Floated> here,
      int placed,
      int bottom,
      boolean done,
      double cost) {
    Cut cut = new Cut(end.slug(), end.setting(), end.unit(), fit.note(), fit.row(), placed);
    if (!done && !cut.isBeyond(start)) {
      return; // every page moves on in text, notes or floats, and so the search ends
    }
    reached = true;
    for (Map.Entry<State, PageEnd> from : states.entrySet()) {
      State state = from.getKey();
      double hyphen =
          !end.hyphen() ? 0 : state.recto() ? PageTaste.HYPHEN_ACROSS : PageTaste.HYPHEN_WITHIN;
      boolean compared = state.recto() && state.facing() > 0 && !done;
      int uneven = compared ? Math.abs(state.facing() - bottom) : 0;
      double total = from.getValue().cost() + cost + hyphen + PageTaste.UNEVEN * uneven;
      State next = new State(!state.recto(), state.recto() ? 0 : bottom);
      if (done) {
        if (finish == null || total < finish.cost()) {
          finish = new PageEnd(total, from.getValue(), end, fit, here, start, bottom, uneven);
        }
        continue;
      }
      Map<State, PageEnd> there = open.computeIfAbsent(cut, c -> new HashMap<>());
      PageEnd known = there.get(next);
      if (known == null || total < known.cost()) {
        there.put(next, new PageEnd(total, from.getValue(), end, fit, here, start, bottom, uneven));
      }
    }
  }
}
