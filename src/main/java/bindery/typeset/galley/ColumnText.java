package bindery.typeset.galley;

import bindery.style.BreakStyle;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of columns as one row of units: those of its slugs, each slug in its best setting.
 * Depths are in lines of the columns' own grid.
 */
public final class ColumnText {
  private final List<Divisible> slugs;
  private final int[] settings;
  private final int[] firsts;
  private final int[] owners;
  private final int[] above;
  private final boolean[] ends;
  private final int[] lastEnd;
  private final boolean[] torn;
  private final int[] nextForced;
  private final int[] leads;

  /** The text of columns whose pages begin with nothing but what is left of it. */
  public ColumnText(List<? extends Divisible> slugs, int page) {
    this(slugs, page, new int[slugs.size()]);
  }

  /**
   * @param page lines of a page: what belongs together and is deeper than that is divided
   * @param leads lines at the head of a page that begins with a slug, or within it, for each
   */
  public ColumnText(List<? extends Divisible> slugs, int page, int[] leads) {
    this.leads = leads;
    this.slugs = List.copyOf(slugs);
    int count = slugs.size();
    settings = new int[count];
    firsts = new int[count + 1];
    above = new int[count + 1];
    for (int i = 0; i < count; i++) {
      Divisible slug = slugs.get(i);
      settings[i] =
          IntStream.range(0, slug.settings()).filter(s -> slug.cost(s) == 0).findFirst().orElse(0);
      int units = slug.units(settings[i]);
      firsts[i + 1] = firsts[i] + units;
      above[i + 1] = above[i] + slug.space() + slug.depth(settings[i], 0, units, false, false);
    }
    owners = new int[units() + 1];
    ends = new boolean[units() + 1];
    torn = new boolean[units() + 1];
    lastEnd = new int[units() + 1];
    nextForced = new int[units() + 1];
    for (int i = 0; i < count; i++) {
      for (int k = firsts[i]; k < firsts[i + 1]; k++) {
        owners[k] = i;
        ends[k] = k == firsts[i] ? between(i) : within(k) < Row.KEEP;
      }
    }
    ends[units()] = true;
    tear(page);
    list();
  }

  private boolean between(int slug) {
    boolean kept = slug > 0 && slugs.get(slug - 1).keepNext();
    return !kept && slugs.get(slug).before() != BreakStyle.Break.AVOID;
  }

  private double within(int unit) {
    int slug = owners[unit];
    return slugs.get(slug).breakBefore(settings[slug], unit - firsts[slug]);
  }

  /** Lets columns end anywhere in what may not be divided and is deeper than a page. */
  private void tear(int page) {
    int from = 0;
    for (int k = 1; k <= units(); k++) {
      if (ends[k]) {
        if (depth(from, k) > page) {
          for (int inside = from + 1; inside < k; inside++) {
            torn[inside] = true;
          }
        }
        from = k;
      }
    }
  }

  private void list() {
    for (int k = 1; k <= units(); k++) {
      lastEnd[k] = ends[k] || torn[k] ? k : lastEnd[k - 1];
    }
    nextForced[units()] = units();
    for (int k = units() - 1; k > 0; k--) {
      nextForced[k] = forced(k) ? k : nextForced[k + 1];
    }
    nextForced[0] = units() > 0 ? nextForced[1] : 0;
  }

  private boolean forced(int unit) {
    int slug = owners[unit];
    boolean column = slugs.get(slug).before() == BreakStyle.Break.COLUMN;
    return column && unit == firsts[slug];
  }

  int units() {
    return firsts[slugs.size()];
  }

  int slug(int unit) {
    return owners[unit];
  }

  int setting(int slug) {
    return settings[slug];
  }

  /** The first unit of a slug; for the number of slugs, the number of units. */
  int first(int slug) {
    return firsts[slug];
  }

  /** The last place up to this unit where a column may end that begins with another; or that. */
  int lastEnd(int from, int unit) {
    int end = lastEnd[unit];
    while (end > from && !mayEnd(from, end)) {
      end = lastEnd[end - 1];
    }
    return Math.max(from, end);
  }

  /** Whether enough of a slug stands in a column that begins and ends within it. */
  boolean mayEnd(int from, int end) {
    int slug = owners[from];
    boolean inside = from > firsts[slug] && end < firsts[slug + 1];
    return !inside || torn[end] || slugs.get(slug).enough(from, end);
  }

  /** The first place after this unit where a column must end. */
  int nextForced(int unit) {
    return unit < units() ? nextForced[unit + 1] : unit;
  }

  /** Whether what belongs together may be parted before this unit because it is so deep. */
  boolean torn(int unit) {
    return torn[unit];
  }

  /** Demerits of a column ending before this unit; infinite forbids. */
  double breakBefore(int unit) {
    int slug = owners[unit];
    return !ends[unit] ? Row.KEEP : unit == firsts[slug] ? 0 : within(unit);
  }

  /** Lines of what stands above this unit where a page begins with it. */
  int lead(int unit) {
    return unit == 0 || unit == units() ? 0 : leads[owners[unit]];
  }

  /** Depth of a column that holds these units, in lines. */
  int depth(int from, int to) {
    if (from >= to) {
      return 0;
    }
    int head = owners[from];
    int foot = owners[to - 1];
    int start = from - firsts[head];
    int end = to - firsts[foot];
    if (head == foot) {
      return slugs.get(head).depth(settings[head], start, end, true, true);
    }
    int units = firsts[head + 1] - firsts[head];
    Divisible last = slugs.get(foot);
    return slugs.get(head).depth(settings[head], start, units, true, false)
        + above[foot]
        - above[head + 1]
        + last.space()
        + last.depth(settings[foot], 0, end, false, true);
  }
}
