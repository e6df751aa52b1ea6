package bindery.page;

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
record Cut(int slug, int setting, int unit, int note, int row, int floats)
    implements Comparable<Cut> {
  @Override
  public int compareTo(Cut o) {
    int order = Integer.compare(slug, o.slug);
    order = order != 0 ? order : Integer.compare(unit, o.unit);
    order = order != 0 ? order : Integer.compare(note, o.note);
    order = order != 0 ? order : Integer.compare(row, o.row);
    order = order != 0 ? order : Integer.compare(floats, o.floats);
    return order != 0 ? order : Integer.compare(setting, o.setting);
  }
}
