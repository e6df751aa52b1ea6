package bindery.typeset.pagebreak;

import bindery.style.BoxStyle;
import bindery.typeset.galley.Float;
import java.util.ArrayList;
import java.util.List;

/**
 * The ends that are tried for the page that begins at one start, under one set of rules. Every
 * method tells whether a page was found that leads on.
 */
final class PageEnds {
  /** Lines above the last one from which feet of pages with notes are tried. */
  private static final int NEAR = 3;

  private final Take take;
  private final TakeIndex index;
  private final Frontier frontier;
  private final Frontier.Start start;
  private final PageBreak from;
  private final Column.Rules rules;
  private final Column.End withoutText;

  PageEnds(
      Take take, TakeIndex index, Frontier frontier, Frontier.Start start, Column.Rules rules) {
    this.take = take;
    this.index = index;
    this.frontier = frontier;
    this.start = start;
    this.from = start.at();
    this.rules = rules;
    this.withoutText = Column.End.withoutText(from);
  }

  /**
   * Tries all ends. Notes that are behind come before all text, for a reader who finds the call
   * must find the note.
   *
   * @param columns where the text may end
   */
  boolean reach(Columns columns) {
    boolean rest = index.textDone(from);
    boolean behind = index.behind(from);
    boolean alone =
        (rest || behind || from.row() > 0 || index.floatsWait(from)) && reach(withoutText);
    if (rest || behind && alone && index.notesFill(from)) {
      return alone;
    }
    List<Column.End> near = near(columns);
    boolean reached = false;
    // if only the end of the take is near the foot, a page may still have to end before it
    if (anyWithin(near)) {
      reached = reach(near);
    }
    return reached || reach(columns.from(from, rules, 0)) || alone;
  }

  /** The ends at which the page would be near full, or the last. */
  private List<Column.End> near(Columns columns) {
    if (index.textAlone()) {
      return columns.from(from, rules, index.nearlyFull());
    }
    List<Column.End> near = new ArrayList<>();
    for (Column.End end : columns.from(from, rules, 0)) {
      if (index.fills(from, end)) {
        near.add(end);
      }
    }
    return near;
  }

  private boolean anyWithin(List<Column.End> ends) {
    for (Column.End end : ends) {
      if (!index.endsText(end)) {
        return true;
      }
    }
    return false;
  }

  /** Tells where the text of a page may end. */
  interface Columns {
    /**
     * @param least lines that the text takes up at such an end, unless it ends the take
     */
    List<Column.End> from(PageBreak start, Column.Rules rules, int least);
  }

  private boolean reach(List<Column.End> ends) {
    boolean reached = false;
    for (Column.End end : ends) {
      reached |= reach(end);
    }
    return reached;
  }

  /** Tries the page with none, one and more of the floats that wait for a place. */
  private boolean reach(Column.End end) {
    int called = index.floats(end);
    boolean text = end.hasText();
    boolean notesWait = from.row() > 0 || index.behind(from) || index.endsText(end);
    boolean reached = false;
    int lines = 0;
    for (int placed = from.floats(); placed <= called; placed++) {
      if (placed > from.floats()) {
        Float next = index.floats().get(placed - 1);
        boolean whole = next.where() == BoxStyle.Floating.PAGE;
        lines += whole ? take.depth() : next.lines();
        boolean alone = placed == from.floats() + 1 && !text;
        boolean fits = lines + end.way().used() <= take.deepest() && !(whole && text);
        if (!fits && !alone) {
          break; // with more floats it fits no better
        }
      }
      if (text || placed > from.floats() || notesWait) {
        reached |= feet(end, placed, Math.min(lines, take.depth()), called);
      }
    }
    return reached;
  }

  /**
   * Tries the depths at which such a page may end.
   *
   * @param placed floats that stand on it and on pages before
   * @param lines of the floats on it
   * @param called floats called up to its end
   */
  private boolean feet(Column.End end, int placed, int lines, int called) {
    int calls = index.calls(end);
    int used = end.way().used() + lines;
    boolean last = index.endsText(end);
    boolean text = end.hasText();
    boolean noted = from.note() < calls;
    int highest = take.deepest();
    // Without notes the text decides how deep the page is, but for lines given at its blocks. With
    // notes they stand at the foot, and the space above them is what can be chosen: feet near the
    // last line are tried, and those level with the page that this one faces.
    int give = noted || last ? 0 : Math.min(2, index.given(from, end));
    int near = Math.min(take.depth() - NEAR, start.facing(take.depth()));
    int lowest = !noted ? used : Math.max(used + 1, last ? take.depth() : near);
    int most = noted ? highest : Math.min(highest, used + give);
    if (!text && !last && (lines > 0 || noted)) {
      lowest = take.depth(); // a page of floats or notes is as deep as any
      most = lowest;
    }
    boolean late = rules.late() || !text && index.behind(from);
    List<Float> here =
        placed == from.floats() ? List.of() : index.floats().subList(from.floats(), placed);
    double bare = text ? 0 : here.isEmpty() ? PageWeights.NOTE_PAGE : PageWeights.FLOAT_PAGE;
    double waiting = PageWeights.FLOAT_WAITS * (called - placed) + bare;
    waiting += PageWeights.BESIDE_LATER * index.tooMuchBeside(from, end);
    boolean reached = false;
    for (int bottom = Math.min(lowest, highest); bottom <= most; bottom++) {
      NoteFit.Fit fit = NoteFit.of(take, from, calls, bottom - used, late);
      if (fit == null && text && rules == Column.Rules.NONE) {
        fit = NoteFit.putOff(from, calls);
      }
      if (fit == null) {
        continue;
      }
      boolean done = last && fit.note() == calls && placed == index.floats().size();
      if (!done && last && !text && bottom > take.depth()) {
        break; // pages of notes alone, of which there may be many, have one depth
      }
      double cost = fit.demerits() + (noted ? 0 : PageWeights.GIVE * Math.max(0, bottom - used));
      cost += end.way().cost() + (end.broken() ? PageWeights.BROKEN_RULE : 0) + waiting;
      double foot = PageWeights.bottom(take.depth(), bottom);
      double hole = noted ? PageWeights.slack(fit.slack()) : 0;
      cost += done ? stump(used, bottom) : foot + hole;
      reached |=
          frontier.reach(start, new PageCandidate(end, fit, here, placed, bottom, done, cost));
    }
    return reached;
  }

  /** What the last page costs for being nearly empty; that of a take of one page costs nothing. */
  private double stump(int used, int bottom) {
    boolean only = from.slug() == 0 && from.unit() == 0;
    double stump = only ? 0 : PageWeights.STUMP * Math.max(0, PageWeights.LAST_LINES - used);
    return stump + (bottom > take.depth() ? PageWeights.LONG : 0);
  }
}
