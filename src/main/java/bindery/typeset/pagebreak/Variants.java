package bindery.typeset.pagebreak;

import java.util.ArrayList;
import java.util.List;

/**
 * Page starts at one place of the text, which differ in the notes and floats still to be set. Long
 * notes may run on in very many ways; those are followed that are cheaper than all with as much
 * set, and a few of them at most.
 */
final class Variants {
  /** So many for one place in the text; the first have most of the notes set. */
  private static final int MOST = 20;

  /** A start that is followed, with what each of its states cost. */
  private record Followed(PageBreak start, Ways ways) {
    boolean cheaper(PageBreak other, int state, double cost) {
      boolean asMuch = start.compareTo(other) <= 0 && start.floats() == other.floats();
      PageEnd own = asMuch ? ways.in(state) : null;
      return own != null && own.cost() <= cost;
    }
  }

  private final List<Followed> followed = new ArrayList<>();
  private PageBreak furthest;

  /**
   * Takes away states that cost no less than with more already set. Starts come in the order of
   * their cuts; one that a page without text leads back to is never one too many, since such pages
   * move on in the notes.
   *
   * @return whether the start is to be followed
   */
  boolean admit(Frontier.Start next) {
    PageBreak start = next.at();
    Ways ways = next.ways();
    boolean back = start.sameText(furthest) && start.compareTo(furthest) < 0;
    if (!start.sameText(furthest)) {
      followed.clear();
    }
    furthest = back ? furthest : start;
    for (int way = ways.size() - 1; way >= 0 && !followed.isEmpty(); way--) {
      int state = ways.state(way);
      double cost = ways.end(way).cost();
      if (followed.stream().anyMatch(each -> each.cheaper(start, state, cost))) {
        ways.remove(way);
      }
    }
    if (ways.size() == 0 || followed.size() >= MOST && !back) {
      return false;
    }
    followed.add(new Followed(start, ways));
    return true;
  }
}
