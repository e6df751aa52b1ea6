package bindery.typeset.pagebreak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Page starts at one place of the text, which differ in the notes and floats still to be set. Long
 * notes may run on in very many ways; those are followed that are cheaper than all with as much
 * set, and a few of them at most.
 *
 * @param <S> what else tells page starts apart
 */
final class Variants<S> {
  /** So many for one place in the text; the first have most of the notes set. */
  private static final int MOST = 20;

  /** A start that is followed, with the cost of each of its states. */
  private record Followed<S>(PageBreak start, Map<S, Double> costs) {
    boolean cheaper(PageBreak other, S state, double cost) {
      boolean asMuch = start.compareTo(other) <= 0 && start.floats() == other.floats();
      Double own = asMuch ? costs.get(state) : null;
      return own != null && own <= cost;
    }
  }

  private final List<Followed<S>> followed = new ArrayList<>();
  private PageBreak furthest;

  /**
   * Takes away states that cost no less than with more already set. Starts come in the order of
   * their cuts; one that a page without text leads back to is never one too many, since such pages
   * move on in the notes.
   *
   * @return whether the start is to be followed
   */
  <N> boolean admit(PageBreak start, Map<S, N> states, ToDoubleFunction<N> cost) {
    boolean back = start.sameText(furthest) && start.compareTo(furthest) < 0;
    if (!start.sameText(furthest)) {
      followed.clear();
    }
    furthest = back ? furthest : start;
    states
        .entrySet()
        .removeIf(
            e ->
                followed.stream()
                    .anyMatch(f -> f.cheaper(start, e.getKey(), cost.applyAsDouble(e.getValue()))));
    if (states.isEmpty() || followed.size() >= MOST && !back) {
      return false;
    }
    Map<S, Double> costs = new HashMap<>();
    states.forEach((state, node) -> costs.put(state, cost.applyAsDouble(node)));
    followed.add(new Followed<>(start, costs));
    return true;
  }
}
