package bindery.typeset.pagebreak;

import bindery.style.BreakStyle;
import bindery.typeset.galley.Slug;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the least demerits that any pages of a take can have, by trying every setting of every
 * paragraph, every place to end a page and every depth of it. What a page costs is written down
 * here once more, from {@link PageWeights} alone. Slow; for small takes without floats.
 */
final class TryAll {
  /** What matters of all pages before: where the next begins, and what it faces. */
  private record Start(PageBreak cut, boolean recto, int facing) {}

  private final Take take;
  private final int[] noteBase;
  private final Map<Start, Double> known = new HashMap<>();

  private final boolean greedy;

  private TryAll(Take take, boolean greedy) {
    this.take = take;
    this.greedy = greedy;
    this.noteBase = take.noteBase();
  }

  /** Infinite where no pages keep all rules. */
  static double leastDemerits(Take take) {
    return new TryAll(take, false).from(begin(take));
  }

  /**
   * The demerits of pages filled one after the other as far as they go, every paragraph in its best
   * setting. Infinite where that breaks a rule.
   */
  static double greedyDemerits(Take take) {
    return new TryAll(take, true).from(begin(take));
  }

  private static Start begin(Take take) {
    return new Start(new PageBreak(0, -1, 0, 0, 0, 0), take.firstRecto(), take.facing());
  }

  private double from(Start start) {
    Double least = known.get(start);
    if (least == null) {
      least = new PageFill(start).least();
      known.put(start, least);
    }
    return least;
  }

  /** All ways to fill one page, and the best of what can follow each. */
  private final class PageFill {
    private final Start start;
    private double least = Double.POSITIVE_INFINITY;
    private PageBreak furthest;

    PageFill(Start start) {
      this.start = start;
    }

    double least() {
      PageBreak cut = start.cut();
      if (cut.row() > 0 || cut.slug() == take.slugs().size()) {
        end(cut.slug(), cut.setting(), cut.unit(), 0, PageWeights.NOTE_PAGE, 0, false);
      }
      if (cut.slug() < take.slugs().size()) {
        slug(cut.slug(), 0, 0, 0);
      }
      return least;
    }

    private void slug(int i, int used, double cost, int gives) {
      if (i == take.slugs().size()) {
        return;
      }
      Slug slug = take.slugs().get(i);
      boolean begun = i == start.cut().slug() && start.cut().unit() > 0;
      int from = begun ? start.cut().unit() : 0;
      boolean top = used == 0 && !(i == 0 && from == 0);
      int line = used + (top || begun ? 0 : slug.head().space());
      int give = gives + (slug.gives() && i > start.cut().slug() ? 1 : 0);
      for (int s = 0; s < slug.settings(); s++) {
        if (begun && s != start.cut().setting() || greedy && slug.cost(s) > 0) {
          continue;
        }
        double all = cost + (begun ? 0 : slug.cost(s));
        int units = slug.units(s);
        for (int to = from + 1; to < units; to++) {
          int foot = line + slug.depth(s, from, to, top, true);
          double breaking = slug.breakBefore(s, to);
          if (foot <= take.deepest() && breaking < Double.POSITIVE_INFINITY) {
            end(i, s, to, foot, all + breaking, give, slug.hyphenBefore(s, to));
          }
        }
        int foot = line + slug.depth(s, from, units, top, true);
        if (foot <= take.deepest() && mayEndAfter(i)) {
          boolean announced = i + 1 < take.slugs().size() && slug.announces();
          end(i + 1, -1, 0, foot, all + (announced ? PageWeights.ANNOUNCED : 0), give, false);
        }
        int more = line + slug.depth(s, from, units, top, false);
        if (more <= take.deepest()) {
          slug(i + 1, more, all, give);
        }
      }
    }

    private boolean mayEndAfter(int i) {
      return i + 1 == take.slugs().size()
          || !take.slugs().get(i).head().keepNext()
              && take.slugs().get(i + 1).head().before() != BreakStyle.Break.AVOID;
    }

    private void end(
        int slug, int setting, int unit, int used, double cost, int gives, boolean hyphen) {
      boolean last = slug == take.slugs().size();
      int calls = noteBase[slug];
      calls += unit > 0 ? take.slugs().get(slug).callsBefore(setting, unit) : 0;
      boolean noted = start.cut().note() < calls;
      int most = noted ? take.deepest() : used + (last ? 0 : Math.min(2, gives));
      // notes stand at the foot of the page, and so they do on a last one that is not full
      int lowest = noted && last ? Math.max(used, take.depth()) : used;
      boolean bare = used == 0 && !last; // a page of notes alone is as deep as any
      lowest = bare ? take.depth() : lowest;
      most = bare ? take.depth() : most;
      for (int bottom = lowest; bottom <= Math.min(most, take.deepest()); bottom++) {
        NoteFit.Fit notes = NoteFit.of(take, start.cut(), calls, bottom - used, false);
        if (notes == null) {
          continue;
        }
        boolean done = last && notes.note() == calls;
        if (used == 0 && last && !done && bottom > take.depth()) {
          continue; // pages of notes alone have one depth
        }
        double page = cost + notes.demerits();
        page += noted ? 0 : PageWeights.GIVE * (bottom - used);
        page += noted && !done ? PageWeights.slack(notes.slack()) : 0;
        page += done ? lastPage(used, bottom) : PageWeights.bottom(take.depth(), bottom);
        page += hyphen ? hyphen() : 0;
        boolean compared = start.recto() && start.facing() > 0 && !done;
        page += compared ? PageWeights.UNEVEN * Math.abs(start.facing() - bottom) : 0;
        PageBreak next = new PageBreak(slug, setting, unit, notes.note(), notes.row(), 0);
        double rest = done ? 0 : from(new Start(next, !start.recto(), start.recto() ? 0 : bottom));
        if (greedy && (bottom > take.depth() || !further(next))) {
          continue;
        }
        least = greedy && next.compareTo(furthest) > 0 ? page + rest : Math.min(least, page + rest);
        furthest = next;
      }
    }

    private boolean further(PageBreak next) {
      furthest = furthest == null ? start.cut() : furthest;
      return next.compareTo(furthest) >= 0;
    }

    private double hyphen() {
      return start.recto() ? PageWeights.HYPHEN_ACROSS : PageWeights.HYPHEN_WITHIN;
    }

    private double lastPage(int used, int bottom) {
      boolean only = start.cut().slug() == 0 && start.cut().unit() == 0;
      double stump = only ? 0 : PageWeights.STUMP * Math.max(0, PageWeights.LAST_LINES - used);
      return stump + (bottom > take.depth() ? PageWeights.LONG : 0);
    }
  }
}
