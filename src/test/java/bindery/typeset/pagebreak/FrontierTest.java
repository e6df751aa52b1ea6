package bindery.typeset.pagebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many ways to one page start are kept. */
class FrontierTest {
  private static PageCandidate page(int unit, int bottom) {
    Column.End end = new Column.End(0, 0, unit, Column.Way.EMPTY, false, false);
    NoteFit.Fit notes = new NoteFit.Fit(List.of(), 0, 0, 0, 0);
    return new PageCandidate(end, notes, List.of(), 0, bottom, false, 0);
  }

  /** Ways to one start with a verso of every depth before it. */
  private static int states(int depth) {
    Take take = Take.of(List.of(), List.of(), 12, depth, depth + 1, 0).beginning(false);
    Frontier frontier = new Frontier(take);
    Frontier.Start start = frontier.next();
    IntStream.rangeClosed(1, depth).forEach(bottom -> frontier.reach(start, page(9, bottom)));
    return frontier.next().ways().size();
  }

  @Test
  void everyFootThatARectoMayFaceIsAStateOfItsOwn() {
    assertEquals(40, states(40));
  }

  @Test
  void feetOfPagesDeeperThanABookHasAreNotCompared() {
    assertEquals(1, states(700));
  }
}
