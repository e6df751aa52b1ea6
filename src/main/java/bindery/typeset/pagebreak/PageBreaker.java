package bindery.typeset.pagebreak;

import java.util.List;

/**
 * Chooses all page breaks of a take together: dynamic programming over the places where a page may
 * begin (after M. F. Plass, "Optimal pagination techniques for automatic typesetting systems",
 * 1981), with the setting of every paragraph and the depth of every spread as part of the choice. A
 * page either moves on in the text or in the notes left over, so it ends.
 *
 * <p>The steps: {@link Frontier} holds the starts reached so far; {@link Column} finds where the
 * text of a page may end, {@link PageEnds} goes through these ends with floats and feet, {@link
 * NoteFit} puts the notes at the foot.
 *
 * <p>Exact for what {@link PageWeights} weighs where there are neither notes nor floats and pages
 * can be filled to within some lines of their depth. With notes, feet are tried near the last line
 * and near the page they face, and {@link Variants} leaves some ways out, which misses the best in
 * about one small chapter of a hundred.
 *
 * <p>Where no choice keeps the rules about what stays together, they give way, but only at pages
 * that cannot be made otherwise, in the order of {@link Column.Rules}; such pages say so. With the
 * last of them a page always takes a line of text, and its notes as far as they go; what is behind
 * then comes before all further text. So every take can be made up.
 */
public final class PageBreaker {
  private final Take take;
  private final TakeIndex index;
  private final Frontier frontier;
  private final boolean yielding;
  private Walked walked;

  /** The ends of the last column that was walked down: more pages may begin at the same text. */
  private record Walked(PageBreak start, Column.Rules rules, int least, List<Column.End> ends) {
    boolean holds(PageBreak other, Column.Rules wanted, int from) {
      return rules == wanted && least == from && start.sameText(other);
    }
  }

  /**
   * @param yielding whether rules give way where a page cannot be made otherwise
   */
  private PageBreaker(Take take, boolean yielding) {
    this.take = take;
    this.yielding = yielding;
    index = new TakeIndex(take);
    frontier = new Frontier(take);
  }

  /** The pages of a take; at least one. */
  public static List<PagePlan> pages(Take take) {
    for (boolean yielding : new boolean[] {false, true}) {
      PageEnd last = new PageBreaker(take, yielding).search();
      if (last != null) {
        return PlanMaker.plans(take, last);
      }
    }
    throw new IllegalStateException("a take can always be made up somehow");
  }

  private PageEnd search() {
    Variants variants = new Variants();
    // Starts come in the order of the text, and a page only ever leads further on: when a start's
    // turn has come, all ways to it are known.
    for (Frontier.Start next = frontier.next(); next != null; next = frontier.next()) {
      if (variants.admit(next)) {
        page(next);
      }
    }
    return frontier.finish();
  }

  /** Tries the pages that may begin here; rules give way only where none keeps them. */
  private void page(Frontier.Start start) {
    for (Column.Rules rules : Column.Rules.values()) {
      boolean reached = new PageEnds(take, index, frontier, start, rules).reach(this::column);
      if (reached || !yielding) {
        return;
      }
    }
  }

  /** Where the text may end; notes and floats left over do not change it. */
  private List<Column.End> column(PageBreak start, Column.Rules rules, int least) {
    if (walked == null || !walked.holds(start, rules, least)) {
      List<Column.End> ends = Column.from(index.slugs(), take.deepest(), start, rules, least);
      walked = new Walked(start, rules, least, ends);
    }
    return walked.ends();
  }
}
