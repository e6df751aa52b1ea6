package bindery.page;

import bindery.galley.Slug;
import bindery.style.BreakStyle;
import java.util.ArrayList;
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
    Way dearer(double by) {
      return new Way(used, cost + by, slug, setting, from, to, line, before);
    }
  }

  /** A place where the page may end. */
  record End(int slug, int setting, int unit, Way way, boolean hyphen, boolean broken) {}

  private final Take take;
  private final Rules rules;
  private final int deepest;
  private final List<End> ends = new ArrayList<>();

  private Column(Take take, Rules rules) {
    this.take = take;
    this.rules = rules;
    this.deepest = take.deepest();
  }

  /** Where a page that begins here may end. */
  static List<End> from(Take take, Cut start, Rules rules) {
    Column column = new Column(take, rules);
    column.walk(start);
    return column.ends;
  }

  private void walk(Cut start) {
    Way[] ways = new Way[deepest + 1];
    ways[0] = new Way(0, 0, -1, -1, 0, 0, 0, null);
    int i = start.slug();
    if (start.unit() > 0) {
      ways = place(ways, i, start.setting(), start.unit(), start);
      i++;
    }
    for (; i < take.slugs().size() && any(ways); i++) {
      ways = place(ways, i, -1, 0, start);
    }
  }

  private static boolean any(Way[] ways) {
    for (Way way : ways) {
      if (way != null) {
        return true;
      }
    }
    return false;
  }

  /** The page may end after a slug, in any of these ways. */
  private void boundary(Way[] feet, int after) {
    Slug.Head above = take.slugs().get(after).head();
    boolean end = after + 1 == take.slugs().size();
    boolean apart =
        !end
            && (above.keepNext()
                || take.slugs().get(after + 1).head().before() == BreakStyle.Break.AVOID);
    if (apart && rules == Rules.KEPT) {
      return;
    }
    boolean announced = !end && take.slugs().get(after).announces();
    for (Way way : feet) {
      if (way != null) {
        Way last = announced ? way.dearer(PageTaste.ANNOUNCED) : way;
        ends.add(new End(after + 1, -1, 0, last, false, apart));
      }
    }
  }

  /** Puts a slug, or what is left of it, below every way; notes where it may be divided. */
  private Way[] place(Way[] ways, int i, int only, int from, Cut start) {
    Slug slug = take.slugs().get(i);
    Way[] next = new Way[deepest + 1];
    Way[] feet = new Way[deepest + 1];
    boolean takesFirst = i == 0 && from == 0;
    for (Way way : ways) {
      if (way == null) {
        continue;
      }
      boolean head = way.used() == 0;
      boolean top = head && !takesFirst;
      int line = way.used() + (top || from > 0 ? 0 : slug.head().space());
      for (int s = 0; s < slug.settings(); s++) {
        if (only >= 0 && s != only) {
          continue;
        }
        setting(slug, i, s, from, way, line, top, next, feet);
      }
    }
    boundary(feet, i);
    return next;
  }

  private void setting(
      Slug slug, int i, int s, int from, Way way, int line, boolean top, Way[] next, Way[] feet) {
    int units = slug.units(s);
    double cost = way.cost() + (from > 0 ? 0 : slug.cost(s));
    for (int to = from + 1; to < units; to++) {
      int used = line + slug.depth(s, from, to, top, true);
      if (used > deepest) {
        if (to == from + 1 && overflows(way)) {
          Way part = new Way(deepest, cost, i, s, from, to, line, way);
          ends.add(new End(i, s, to, part, false, true));
        }
        break;
      }
      double breaking = slug.breakBefore(s, from, to);
      boolean broken = breaking == Double.POSITIVE_INFINITY;
      boolean fair = rules != Rules.KEPT && slug.enough(0, to) && slug.enough(to, units);
      boolean allowed = !broken || rules == Rules.NONE || fair;
      if (allowed) {
        Way part = new Way(used, cost + (broken ? 0 : breaking), i, s, from, to, line, way);
        ends.add(new End(i, s, to, part, slug.hyphenBefore(s, to), broken));
      }
    }
    whole(slug, i, s, from, way, line, top, cost, next, false);
    whole(slug, i, s, from, way, line, top, cost, feet, true);
  }

  /** Whether what cannot be divided and is taller than a page may stand below this way. */
  private boolean overflows(Way way) {
    return rules == Rules.NONE && way.used() == 0;
  }

  /** The slug to its end: with more below it, or as the foot of the page. */
  private void whole(
      Slug slug,
      int i,
      int s,
      int from,
      Way way,
      int line,
      boolean top,
      double cost,
      Way[] into,
      boolean foot) {
    int units = slug.units(s);
    int used = line + slug.depth(s, from, units, top, foot);
    boolean tooTall = used > deepest && units == from + 1 && overflows(way);
    if (used <= deepest || tooTall) {
      int slot = Math.min(used, deepest);
      if (into[slot] == null || cost < into[slot].cost()) {
        into[slot] = new Way(slot, cost, i, s, from, units, line, way);
      }
    }
  }
}
