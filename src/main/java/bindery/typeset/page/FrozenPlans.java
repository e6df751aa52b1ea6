package bindery.typeset.page;

import bindery.typeset.galley.Slug;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.Take;
import bindery.typeset.pagebreak.TakePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the pages of a galley that has been set again with other page numbers in it. From the third
 * pass on pages stay as they are wherever that can be, so that the numbers come to rest: a
 * paragraph that shows another number keeps its count of lines.
 */
final class FrozenPlans {
  private FrozenPlans() {}

  /**
   * The pages of before for a galley set anew.
   *
   * @param takes of the galley as it is now
   * @param before its takes with their pages
   * @return empty where something takes up more or less room than before
   */
  static Optional<List<TakePlan>> of(List<Take> takes, List<TakePlan> before) {
    if (takes.size() != before.size()) {
      return Optional.empty();
    }
    List<TakePlan> kept = new ArrayList<>();
    for (int i = 0; i < takes.size(); i++) {
      Optional<TakePlan> plan = take(takes.get(i), before.get(i));
      if (plan.isEmpty()) {
        return Optional.empty();
      }
      kept.add(plan.get());
    }
    return Optional.of(kept);
  }

  private static Optional<TakePlan> take(Take take, TakePlan before) {
    Take old = before.take();
    Take now = take.beginning(before.firstRecto());
    if (now.slugs().size() != old.slugs().size() || !sameNotes(now, old)) {
      return Optional.empty();
    }
    List<PagePlan> pages = new ArrayList<>();
    for (PagePlan page : before.pages()) {
      List<PagePlan.Piece> pieces = new ArrayList<>();
      for (PagePlan.Piece piece : page.pieces()) {
        Slug slug = now.slugs().get(piece.slug());
        int setting = setting(slug, old.slugs().get(piece.slug()), piece);
        if (setting < 0) {
          return Optional.empty();
        }
        pieces.add(piece.with(setting));
      }
      pages.add(page.with(pieces, now.floatsLike(page.floats(), old)));
    }
    return Optional.of(new TakePlan(now, before.firstRecto(), pages));
  }

  private static boolean sameNotes(Take now, Take old) {
    if (now.notes().size() != old.notes().size() || now.floats().size() != old.floats().size()) {
      return false;
    }
    for (int i = 0; i < now.notes().size(); i++) {
      int rows = now.notes().get(i).rows().size();
      if (rows != old.notes().get(i).rows().size()
          || now.notes().get(i).height(0, rows) != old.notes().get(i).height(0, rows)) {
        return false;
      }
    }
    for (int i = 0; i < now.floats().size(); i++) {
      if (now.floats().get(i).lines() != old.floats().get(i).lines()) {
        return false;
      }
    }
    return true;
  }

  /** The setting in which a slug takes up the same room as before; -1 where none does. */
  private static int setting(Slug now, Slug old, PagePlan.Piece piece) {
    if (now.getClass() != old.getClass()) {
      return -1;
    }
    int units = old.units(piece.setting());
    for (int s = 0; s < now.settings(); s++) {
      boolean same =
          now.units(s) == units
              && now.space() == old.space()
              && depth(now, s, piece) == depth(old, piece.setting(), piece)
              && calls(now, s, piece) == calls(old, piece.setting(), piece);
      if (same) {
        return s;
      }
    }
    return -1;
  }

  private static int depth(Slug slug, int setting, PagePlan.Piece piece) {
    return slug.depth(setting, piece.from(), piece.to(), piece.top(), piece.foot());
  }

  private static int calls(Slug slug, int setting, PagePlan.Piece piece) {
    return slug.callsBefore(setting, piece.to());
  }
}
