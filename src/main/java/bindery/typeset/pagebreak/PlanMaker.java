package bindery.typeset.pagebreak;

import bindery.style.BoxStyle;
import bindery.typeset.galley.Float;
import bindery.typeset.galley.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes down what stands where on the pages that have been chosen. */
final class PlanMaker {
  private final Take take;

  private PlanMaker(Take take) {
    this.take = take;
  }

  /** The pages up to the last, in order. */
  static List<PagePlan> plans(Take take, PageEnd last) {
    PlanMaker maker = new PlanMaker(take);
    List<PagePlan> plans = new ArrayList<>();
    for (PageEnd n = last; n.end() != null; n = n.before()) {
      plans.add(maker.plan(n));
    }
    Collections.reverse(plans);
    return plans;
  }

  private PagePlan plan(PageEnd n) {
    int head = 0;
    int lines = 0;
    for (Float f : n.floats()) {
      lines += f.lines();
      head += f.where() == BoxStyle.Floating.BOTTOM ? 0 : f.lines();
    }
    List<PagePlan.Piece> pieces = new ArrayList<>();
    for (Column.Way w = n.end().way(); w != null && w.slug() >= 0; w = w.before()) {
      boolean top = w.before().used() == 0 && !(w.slug() == 0 && w.from() == 0);
      boolean foot = w == n.end().way();
      int line = w.line() + head;
      pieces.add(new PagePlan.Piece(w.slug(), w.setting(), w.from(), w.to(), line, top, foot));
    }
    Collections.reverse(pieces);
    int used = n.end().way().used() + lines;
    boolean noted = !n.notes().parts().isEmpty();
    int extra = noted || pieces.isEmpty() ? 0 : n.bottom() - used;
    List<PagePlan.Piece> spread = extra > 0 ? give(pieces, extra) : pieces;
    return new PagePlan(
        spread,
        n.notes().parts(),
        n.floats(),
        n.bottom(),
        used + extra,
        n.cost() - n.before().cost(),
        n.uneven(),
        n.end().broken());
  }

  /** Adds a line above the last blocks of the page, one each. */
  private List<PagePlan.Piece> give(List<PagePlan.Piece> pieces, int extra) {
    List<PagePlan.Piece> out = new ArrayList<>(pieces);
    int left = extra;
    for (int i = pieces.size() - 1; i > 0 && left > 0; i--) {
      Slug slug = take.slugs().get(pieces.get(i).slug());
      if (slug.gives()) {
        for (int k = i; k < out.size(); k++) {
          PagePlan.Piece p = out.get(k);
          out.set(
              k,
              new PagePlan.Piece(
                  p.slug(), p.setting(), p.from(), p.to(), p.line() + 1, p.top(), p.foot()));
        }
        left--;
      }
    }
    return out;
  }
}
