package bindery.typeset.pagebreak;

import bindery.style.BreakStyle;
import bindery.typeset.galley.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways for one page to be filled from a given start: walks down the slugs, keeps for every
 * depth reached the cheapest choice of settings, and lists where the page may end.
 */
final class Column {
  /** How far the rules about what stays together are kept to; each gives up more. */
  enum Rules {
    KEPT,
    /** Headings may part from what follows, and what is to stay whole is divided. */
    LOOSE,
    /** Notes may begin on a later page than their call. */
    LATE,
    /** Widows and orphans too: only for pages too small to do without. */
    NONE;

    boolean late() {
      return compareTo(LATE) >= 0;
    }
  }

  /** A choice of settings down to the end of a slug, or for {@code end} to the middle of one. */
  record Way(int used, double cost, int slug, int setting, int from, int to, int line, Way before) {
    /** Nothing yet. */
    static final Way EMPTY = new Way(0, 0, -1, -1, 0, 0, 0, null);

    Way dearer(double by) {
      return new Way(used, cost + by, slug, setting, from, to, line, before);
    }
  }

  /** A place where the page may end. */
  record End(int slug, int setting, int unit, Way way, boolean hyphen, boolean broken) {
    /** That of a page that has no text. */
    static End withoutText(PageBreak start) {
      return new End(start.slug(), start.setting(), start.unit(), Way.EMPTY, false, false);
    }

    boolean hasText() {
      return way.slug() >= 0;
    }
  }

  /**
   * A slug, or what is left of it, that is put below a way in one of its settings.
   *
   * @param number of the slug in the take
   * @param from its first unit on this page
   * @param line at which it begins, its space included
   * @param top whether space above it vanishes
   * @param cost of the way and of the setting
   */
  private record Step(
      Slug slug, int number, int setting, int from, Way way, int line, boolean top, double cost) {
    int used(int to, boolean foot) {
      return line + slug.depth(setting, from, to, top, foot);
    }

    Way to(int used, double more, int to) {
      return new Way(used, cost + more, number, setting, from, to, line, way);
    }
  }

  private final Slug[] slugs;
  private final Rules rules;
  private final int deepest;
  private final int least;
  private final List<End> ends = new ArrayList<>();

  /** The cheapest ways, by their depth, to where a slug begins, to its end and to it as a foot. */
  private Way[] ways;

  private Way[] next;
  private final Way[] feet;

  private Column(Slug[] slugs, int deepest, Rules rules, int least) {
    this.slugs = slugs;
    this.rules = rules;
    this.deepest = deepest;
    this.least = least;
    ways = new Way[deepest + 1];
    next = new Way[deepest + 1];
    feet = new Way[deepest + 1];
  }

  /**
   * Where a page that begins here may end.
   *
   * @param slugs of the take
   * @param deepest lines that a page has at most
   * @param least lines above an end, unless it is that of the take
   */
  static List<End> from(Slug[] slugs, int deepest, PageBreak start, Rules rules, int least) {
    Column column = new Column(slugs, deepest, rules, least);
    column.walk(start);
    return column.ends;
  }

  private void walk(PageBreak start) {
    ways[0] = Way.EMPTY;
    int i = start.slug();
    if (start.unit() > 0) {
      place(i, start.setting(), start.unit());
      i++;
    }
    for (; i < slugs.length && any(); i++) {
      place(i, -1, 0);
    }
  }

  private boolean any() {
    for (Way way : ways) {
      if (way != null) {
        return true;
      }
    }
    return false;
  }

  /** The page may end after a slug, in any of these ways. */
  private void boundary(int after) {
    boolean end = after + 1 == slugs.length;
    boolean apart =
        !end && (slugs[after].keepNext() || slugs[after + 1].before() == BreakStyle.Break.AVOID);
    if (apart && rules == Rules.KEPT) {
      return;
    }
    boolean announced = !end && slugs[after].announces();
    for (Way way : feet) {
      if (way != null && (end || way.used() >= least)) {
        Way last = announced ? way.dearer(PageWeights.ANNOUNCED) : way;
        ends.add(new End(after + 1, -1, 0, last, false, apart));
      }
    }
  }

  /** Puts a slug, or what is left of it, below every way; notes where it may be divided. */
  private void place(int i, int only, int from) {
    Slug slug = slugs[i];
    Arrays.fill(next, null);
    Arrays.fill(feet, null);
    boolean takesFirst = i == 0 && from == 0;
    for (Way way : ways) {
      if (way == null) {
        continue;
      }
      boolean head = way.used() == 0;
      boolean top = head && !takesFirst;
      int line = way.used() + (top || from > 0 ? 0 : slug.space());
      for (int s = 0; s < slug.settings(); s++) {
        if (only >= 0 && s != only) {
          continue;
        }
        double cost = way.cost() + (from > 0 ? 0 : slug.cost(s));
        Step step = new Step(slug, i, s, from, way, line, top, cost);
        within(step);
        whole(step);
      }
    }
    boundary(i);
    Way[] below = next;
    next = ways;
    ways = below;
  }

  /** Lists the places within a slug where the page may end. */
  private void within(Step step) {
    Slug slug = step.slug();
    int s = step.setting();
    int units = slug.units(s);
    for (int to = step.from() + 1; to < units; to++) {
      int used = step.used(to, true);
      if (used > deepest) {
        if (to == step.from() + 1 && overflows(step.way())) {
          ends.add(new End(step.number(), s, to, step.to(deepest, 0, to), false, true));
        }
        return; // with more units it is no less deep
      }
      if (used < least) {
        continue;
      }
      double breaking = slug.breakBefore(s, step.from(), to);
      boolean broken = breaking == Double.POSITIVE_INFINITY;
      boolean fair = rules != Rules.KEPT && slug.enough(0, to) && slug.enough(to, units);
      if (!broken || rules == Rules.NONE || fair) {
        Way part = step.to(used, broken ? 0 : breaking, to);
        ends.add(new End(step.number(), s, to, part, slug.hyphenBefore(s, to), broken));
      }
    }
  }

  /** Whether what cannot be divided and is taller than a page may stand below this way. */
  private boolean overflows(Way way) {
    return rules == Rules.NONE && way.used() == 0;
  }

  /**
   * The slug to its end: with more below it, or as the foot of the page. Of all ways to one depth
   * the cheapest is kept, since the slugs below it stand and cost the same after each.
   */
  private void whole(Step step) {
    int units = step.slug().units(step.setting());
    boolean tall = units == step.from() + 1 && overflows(step.way());
    int more = step.used(units, false);
    int last = step.used(units, true);
    Way below = keep(step, units, more, tall, null, next);
    keep(step, units, last, tall, last == more ? below : null, feet);
  }

  /**
   * @param tall whether it may stand though it is taller than a page
   * @param made the way if it was made already
   */
  private Way keep(Step step, int units, int used, boolean tall, Way made, Way[] into) {
    int slot = Math.min(used, deepest);
    boolean better = into[slot] == null || step.cost() < into[slot].cost();
    if (!better || used > deepest && !tall) {
      return made;
    }
    into[slot] = made != null ? made : step.to(slot, 0, units);
    return into[slot];
  }
}
