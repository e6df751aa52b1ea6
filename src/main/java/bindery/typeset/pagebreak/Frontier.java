package bindery.typeset.pagebreak;

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

  private final TreeMap<PageBreak, Ways> open = new TreeMap<>();
  private final boolean levels;
  private PageEnd finish;

  /** A page start with the ways that lead to it. */
  record Start(PageBreak at, Ways ways) {
    /** The highest foot among the pages that the page here may face; no lower than this. */
    int facing(int most) {
      int least = most;
      for (int way = 0; way < ways.size(); way++) {
        least = ways.facing(way) > 0 ? Math.min(least, ways.facing(way)) : least;
      }
      return least;
    }
  }

  Frontier(Take take) {
    levels = take.depth() <= DEEPEST_LEVELLED;
    Ways begin = new Ways();
    int first = Ways.state(take.firstRecto(), take.facing());
    begin.put(first, new PageEnd(0, null, null, null, List.of(), null, 0, 0));
    open.put(new PageBreak(0, -1, 0, 0, 0, 0), begin);
  }

  /** The next start in the order of the text, taken away; null when none is left. */
  Start next() {
    Map.Entry<PageBreak, Ways> next = open.pollFirstEntry();
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
    Ways there = page.done() ? null : open.computeIfAbsent(next, n -> new Ways());
    for (int way = 0; way < start.ways().size(); way++) {
      reach(start, way, page, there);
    }
    return true;
  }

  /**
   * @param there the ways that lead where the next page begins; null after the last page
   */
  private void reach(Start start, int way, PageCandidate page, Ways there) {
    boolean recto = start.ways().recto(way);
    int facing = start.ways().facing(way);
    PageEnd before = start.ways().end(way);
    double hyphen =
        !page.end().hyphen() ? 0 : recto ? PageWeights.HYPHEN_ACROSS : PageWeights.HYPHEN_WITHIN;
    boolean compared = recto && facing > 0 && !page.done();
    int uneven = compared ? Math.abs(facing - page.bottom()) : 0;
    double total = before.cost() + page.cost() + hyphen + PageWeights.UNEVEN * uneven;
    int after = Ways.state(!recto, recto || !levels ? 0 : page.bottom());
    PageEnd known = there == null ? finish : there.in(after);
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
    if (there == null) {
      finish = end;
    } else {
      there.put(after, end);
    }
  }
}
