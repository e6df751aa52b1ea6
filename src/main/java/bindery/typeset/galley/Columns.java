package bindery.typeset.galley;

import bindery.typeset.inline.NamedValue;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Text in columns, filled one after the other. Its units are those of the slugs that it is made of,
 * in reading order. On its last page the columns are balanced; where it runs on they are as deep as
 * the page allows.
 */
public final class Columns implements Slug {
  /** Demerits of a column that ends short where the text runs on, for each line and its square. */
  private static final double SHORT = 3_000;

  /** Demerits of a page that has but one line of the columns before they run on. */
  private static final double SHALLOW = 200_000;

  /** Demerits of parting what belongs together and is deeper than a page. */
  private static final double TORN = 1_000_000;

  private final Head head;
  private final List<Slug> slugs;
  private final Map<Slug, Slug> continued;
  private final ColumnText text;
  private final Balance balance;
  private final ColumnGeometry geometry;
  private final ColumnRoom room;
  private final boolean balanced;
  private final boolean whole;
  private final List<String> calls = new ArrayList<>();
  private final int[] callBase;

  /**
   * @param slugs in the columns, in reading order
   * @param text the same as units
   * @param continued what stands again above a slug where a page begins with it, or within it
   * @param room that they take up on a page; without space above where the head's is meant
   * @param balanced whether they are on their last page
   */
  public Columns(
      Head head,
      List<Slug> slugs,
      Map<Slug, Slug> continued,
      ColumnText text,
      ColumnGeometry geometry,
      ColumnRoom room,
      boolean balanced) {
    this(
        head,
        slugs,
        continued,
        text,
        new Balance(text, geometry.count()),
        geometry,
        room,
        balanced,
        false);
  }

  private Columns(
      Head head,
      List<Slug> slugs,
      Map<Slug, Slug> continued,
      ColumnText text,
      Balance balance,
      ColumnGeometry geometry,
      ColumnRoom room,
      boolean balanced,
      boolean whole) {
    this.head = head;
    this.slugs = slugs;
    this.continued = continued;
    this.text = text;
    this.balance = balance;
    this.geometry = geometry;
    this.room = room;
    this.balanced = balanced;
    this.whole = whole;
    callBase = new int[slugs.size() + 1];
    for (int i = 0; i < slugs.size(); i++) {
      calls.addAll(slugs.get(i).calls());
      callBase[i + 1] = calls.size();
    }
  }

  /**
   * A part of a slug that stands in one column.
   *
   * @param column from 0
   * @param line at which it begins, its space included, from the columns' head
   */
  public record Part(
      int column, Slug slug, int setting, int from, int to, int line, boolean top, boolean foot) {}

  @Override
  public Slug whole(boolean keepNext) {
    return new Columns(
        head.keeping(keepNext), slugs, continued, text, balance, geometry, room, balanced, true);
  }

  @Override
  public Head head() {
    return head;
  }

  public ColumnGeometry geometry() {
    return geometry;
  }

  /** Distance of their lines, points. */
  public double leading() {
    return room.own().leading();
  }

  /** Where their lines have their baselines. */
  public double baseline() {
    return room.own().baseline();
  }

  public List<Slug> slugs() {
    return slugs;
  }

  @Override
  public int settings() {
    return 1;
  }

  @Override
  public int units(int setting) {
    return text.units();
  }

  @Override
  public double cost(int setting) {
    return 0;
  }

  @Override
  public int depth(int setting, int from, int to, boolean top, boolean foot) {
    int lines = balance.depth(from, to);
    return lines == Balance.NEVER ? lines : room.onPage(lines, from == 0 && !top, foot);
  }

  /** Where the columns begin below the slug's top when these units share a page. */
  public double inset(int from, int to, boolean top, boolean foot) {
    return room.inset(balance.depth(from, to), from == 0 && !top, foot);
  }

  /**
   * What stands in each column, in reading order.
   *
   * @param lines of the page's grid that there are for them where the page ends with them; columns
   *     that are not balanced fill them
   */
  public List<Part> parts(int from, int to, int lines) {
    int least = balance.depth(from, to);
    boolean last = to == text.units();
    int[] ends =
        !last
            ? balance.filled(from, to, least)
            : balanced
                ? balance.even(from, to)
                : balance.filled(from, to, Math.max(least, room.within(lines)));
    List<Part> parts = new ArrayList<>();
    int at = from;
    for (int c = 0; c < ends.length; c++) {
      column(c, at, ends[c], parts);
      at = ends[c];
    }
    return parts;
  }

  private void column(int column, int from, int to, List<Part> parts) {
    int line = column == 0 ? text.lead(from) : 0;
    if (line > 0 && from < to) {
      Slug again = continued.get(slugs.get(text.slug(from)));
      parts.add(new Part(column, again, 0, 0, again.units(0), 0, true, false));
    }
    for (int at = from; at < to; ) {
      int i = text.slug(at);
      Slug slug = slugs.get(i);
      int end = Math.min(to, text.first(i + 1));
      boolean top = at == from;
      boolean foot = end == to;
      int setting = text.setting(i);
      int start = at - text.first(i);
      line += top ? 0 : slug.head().space();
      int after = end - text.first(i);
      parts.add(new Part(column, slug, setting, start, after, line, top, foot));
      line += slug.depth(setting, start, after, top, foot);
      at = end;
    }
  }

  @Override
  public double breakBefore(int setting, int unit) {
    double demerits = text.torn(unit) ? TORN : text.breakBefore(unit);
    return whole ? Row.KEEP : demerits;
  }

  @Override
  public double breakBefore(int setting, int from, int unit) {
    double demerits = breakBefore(setting, unit);
    if (demerits == Row.KEEP) {
      return demerits;
    }
    int depth = balance.depth(from, unit);
    if (depth == Balance.NEVER) {
      return Row.KEEP;
    }
    int most = room.most(depth, from == 0);
    int at = from;
    for (int end : balance.filled(from, unit, depth)) {
      boolean forced = end < unit && end == text.nextForced(at);
      int lead = at == from ? text.lead(from) : 0;
      int less = forced ? 0 : most - lead - text.depth(at, end);
      demerits += SHORT * (less + less * less);
      if (end == unit && at < end && !text.mayEnd(at, end)) {
        return Row.KEEP;
      }
      at = end;
    }
    return demerits + (depth < 2 ? SHALLOW : 0);
  }

  @Override
  public boolean hyphenBefore(int setting, int unit) {
    int i = text.slug(unit);
    int own = unit - text.first(i);
    return own > 0 && slugs.get(i).hyphenBefore(text.setting(i), own);
  }

  @Override
  public int callsBefore(int setting, int unit) {
    if (unit == text.units()) {
      return calls.size();
    }
    int i = text.slug(unit);
    return callBase[i] + slugs.get(i).callsBefore(text.setting(i), unit - text.first(i));
  }

  @Override
  public List<String> calls() {
    return calls;
  }

  @Override
  public List<NamedValue> marks(int from, int to) {
    List<NamedValue> marks = new ArrayList<>(from == 0 ? head.marks() : List.of());
    for (int at = from; at < to; at = text.first(text.slug(at) + 1)) {
      if (at == text.first(text.slug(at))) {
        marks.addAll(slugs.get(text.slug(at)).head().marks());
      }
    }
    return marks;
  }

  @Override
  public boolean gives() {
    return room.above() > 0 || head.space() > 0;
  }

  @Override
  public boolean holdsAnchors() {
    return slugs.stream().anyMatch(slug -> !slug.head().anchors().isEmpty() || slug.holdsAnchors());
  }

  @Override
  public List<Placed> unit(int setting, int unit) {
    int i = text.slug(unit);
    Slug slug = slugs.get(i);
    List<Placed> content = new ArrayList<>();
    if (unit == text.first(i)) {
      slug.head().anchors().forEach(id -> content.add(new Placed.Anchor(id, 0)));
    }
    content.addAll(slug.unit(text.setting(i), unit - text.first(i)));
    return content;
  }
}
