package bindery.typeset.pagebreak;

/**
 * Where a page ends and the next begins.
 *
 * @param slug the next page's first slug; the number of slugs at the end
 * @param setting of that slug, -1 when it begins there and is still free
 * @param unit its first unit
 * @param note the first note that has rows left over from pages before
 * @param row the first of these rows
 * @param floats how many floats have been placed on pages before
 */
record PageBreak(int slug, int setting, int unit, int note, int row, int floats)
    implements Comparable<PageBreak> {
  /** In the order of the text; of one place, those with more notes and floats set come first. */
  @Override
  public int compareTo(PageBreak o) {
    int order = Integer.compare(slug, o.slug);
    order = order != 0 ? order : Integer.compare(unit, o.unit);
    order = order != 0 ? order : Integer.compare(setting, o.setting);
    order = order != 0 ? order : Integer.compare(o.note, note);
    order = order != 0 ? order : Integer.compare(o.row, row);
    return order != 0 ? order : Integer.compare(o.floats, floats);
  }

  /** Whether the text goes on at the same place. */
  boolean sameText(PageBreak o) {
    return o != null && slug == o.slug && unit == o.unit && setting == o.setting;
  }

  /** Whether more of the text, the notes or the floats has been set than at another cut. */
  boolean isBeyond(PageBreak o) {
    if (slug != o.slug || unit != o.unit) {
      return slug > o.slug || slug == o.slug && unit > o.unit;
    }
    return note != o.note ? note > o.note : row != o.row ? row > o.row : floats > o.floats;
  }
}
