package bindery.typeset.pagebreak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page starts that have been reached and not yet been gone on from, in the order of the text,
 * each with the cheapest way to it in every state. What follows a start depends on nothing but the
 * start and the state, so the other ways there cannot be part of the best.
 */
final class Frontier {
  /** Lines of the deepest page that is levelled with the one it faces: each foot is a state. */
  private static final int DEEPEST_LEVELLED = 150;

  private final TreeMap<PageBreak, Map<State, PageEnd>> open = new TreeMap<>();
  private final boolean levels;
  private PageEnd finish;

  /**
   * What matters of the pages before one that begins.
   *
   * @param recto whether the page that begins is a right-hand one
   * @param facing last line of the page it faces, 0 when it is not compared
   */
  record State(boolean recto, int facing) {}

  /** A page start with the ways that lead to it. */
  record Start(PageBreak at, Map<State, PageEnd> states) {
    /** The highest foot among the pages that the page here may face; no lower than this. */
    int facing(int most) {
      int least = most;
      for (State state : states.keySet()) {
        least = state.facing() > 0 ? Math.min(least, state.facing()) : least;
      }
      return least;
    }
  }

  Frontier(Take take) {
    levels = take.depth() <= DEEPEST_LEVELLED;
    Map<State, PageEnd> begin = new HashMap<>();
    State first = new State(take.firstRecto(), take.facing());
    begin.put(first, new PageEnd(0, null, null, null, List.of(), null, 0, 0));
    open.put(new PageBreak(0, -1, 0, 0, 0, 0), begin);
  }

  /** The next start in the order of the text, taken away; null when none is left. */
  Start next() {
    Map.Entry<PageBreak, Map<State, PageEnd>> next = open.pollFirstEntry();
    return next == null ? null : new Start(next.getKey(), next.getValue());
  }

  /** The cheapest way to the end of the take; null while there is none. */
  PageEnd finish() {
    return finish;
  }

  /**
   * Goes on from a start with a page.
   *
   * @return whether that leads on: every page moves on in text, notes or floats, and so the search
   *     ends
   */
  boolean reach(Start start, PageCandidate page) {
    PageBreak next = page.next();
    if (!page.done() && !next.isBeyond(start.at())) {
      return false;
    }
    for (Map.Entry<State, PageEnd> from : start.states().entrySet()) {
      reach(start, from.getKey(), from.getValue(), page, next);
    }
    return true;
  }

  private void reach(Start start, State state, PageEnd before, PageCandidate page, PageBreak next) {
    double hyphen =
        !page.end().hyphen()
            ? 0
            : state.recto() ? PageWeights.HYPHEN_ACROSS : PageWeights.HYPHEN_WITHIN;
    boolean compared = state.recto() && state.facing() > 0 && !page.done();
    int uneven = compared ? Math.abs(state.facing() - page.bottom()) : 0;
    double total = before.cost() + page.cost() + hyphen + PageWeights.UNEVEN * uneven;
    PageEnd known;
    if (page.done()) {
      known = finish;
    } else {
      Map<State, PageEnd> there = open.computeIfAbsent(next, c -> new HashMap<>());
      known = there.get(after(state, page));
    }
    if (known != null && total >= known.cost()) {
      return;
    }
    PageEnd end =
        new PageEnd(
            total,
            before,
            page.end(),
            page.notes(),
            page.floats(),
            start.at(),
            page.bottom(),
            uneven);
    if (page.done()) {
      finish = end;
    } else {
      open.get(next).put(after(state, page), end);
    }
  }

  private State after(State state, PageCandidate page) {
    return new State(!state.recto(), state.recto() || !levels ? 0 : page.bottom());
  }
}
