package bindery.typeset.galley;

import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A slug of strips with fixed heights: a heading, figure, table, listing, or text whose leading is
 * not the grid's. It is set off by its own space above and below and takes up whole lines of the
 * grid with it. Unless it stands with what follows, as a heading does, it takes those nearest to
 * its height: what is left over, or wanting, is shared by the space above and below and, where it
 * has a ground, by the padding of that.
 */
public final class Block implements Slug {
  private static final double HAIR = 0.02;

  private final Head head;
  private final Grid lines;
  private final double grid;
  private final double baseline;
  private final Space space;
  private final double above;
  private final double below;
  private final Repeated again;
  private final List<Row> repeated;
  private final List<Row> feet;
  private final List<Row> rows;
  private final List<String> calls;
  private final int[] callsBefore;
  private final double[] heights;
  private final boolean padded;

  /**
   * Space round a block. It is never less than nothing: no block goes up over what stands before.
   *
   * @param above points
   * @param below points
   * @param gives whether a line of the grid may be added to it to level a page
   */
  public record Space(double above, double below, boolean gives) {
    public static final Space NONE = new Space(0, 0, false);

    public Space {
      above = Math.max(0, above);
      below = Math.max(0, below);
    }
  }

  /**
   * Rows that stand again.
   *
   * @param above at the head of every further page
   * @param below below the others on every page but the last
   */
  public record Repeated(List<Row> above, List<Row> below) {
    public static final Repeated NONE = new Repeated(List.of(), List.of());
  }

  /**
   * @param lines of the page that it stands on
   */
  public Block(Head head, Grid lines, Space space, Repeated again, List<Row> rows) {
    this.head = head;
    this.lines = lines;
    this.grid = lines.leading();
    this.baseline = lines.baseline();
    this.space = space;
    this.above = space.above();
    this.below = space.below();
    this.again = again;
    this.repeated = List.copyOf(again.above());
    this.feet = List.copyOf(again.below());
    this.rows = List.copyOf(rows);
    calls = new ArrayList<>();
    callsBefore = new int[rows.size() + 1];
    heights = new double[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      calls.addAll(rows.get(i).calls());
      callsBefore[i + 1] = calls.size();
      heights[i + 1] = heights[i] + rows.get(i).height();
    }
    padded = rows.size() > 2 && rows.get(0).pads() && rows.get(rows.size() - 1).pads();
  }

  @Override
  public Block whole(boolean keepNext) {
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      kept.add(i < rows.size() - 1 ? rows.get(i).keeping() : rows.get(i));
    }
    return new Block(head.keeping(keepNext), lines, space, again, kept);
  }

  public double above() {
    return above;
  }

  public double below() {
    return below;
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public int settings() {
    return 1;
  }

  @Override
  public int units(int setting) {
    return rows.size();
  }

  @Override
  public double cost(int setting) {
    return 0;
  }

  @Override
  public int depth(int setting, int from, int to, boolean top, boolean foot) {
    double points = foot ? toFoot(from, to, top) : content(from, to, top);
    return (int)
        Math.max(0, Math.min(1e6, Math.ceil((points - give(from, to, top, foot) - HAIR) / grid)));
  }

  /** How much of the space round it may be wanting: half a line, and half of it at most. */
  private double give(int from, int to, boolean top, boolean foot) {
    if (head.keepNext()) {
      return 0;
    }
    double white = spaceAbove(from, top) + (foot || to < rows.size() ? 0 : below);
    return Math.min(grid, white) / 2;
  }

  private double content(int from, int to, boolean top) {
    double end = to == rows.size() ? below : Row.height(feet);
    return start(from, top) + heights[to] - heights[from] + end;
  }

  /** Space and repeated rows above the first row. */
  private double start(int from, boolean top) {
    return spaceAbove(from, top) + Row.height(repeatedAbove(from));
  }

  /**
   * Height when the page ends here: the last baseline is then to stand on the grid like that of the
   * facing page, and what is below it does not count.
   */
  private double toFoot(int from, int to, boolean top) {
    return start(from, top) + lastBaseline(from, to) - baseline + grid;
  }

  /** From the first row's top to the last baseline; a picture stands on its foot. */
  private double lastBaseline(int from, int to) {
    List<Row> below = repeatedBelow(to);
    for (int i = below.size() - 1; i >= 0; i--) {
      double lowest = Standing.of(below.get(i));
      if (lowest > 0) {
        return heights[to] - heights[from] + Row.height(below.subList(0, i)) + lowest;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      double lowest = Standing.of(rows.get(i));
      if (lowest > 0) {
        return heights[i] - heights[from] + lowest;
      }
    }
    return heights[to] - heights[from];
  }

  private double spaceAbove(int from, boolean top) {
    return from > 0 || top ? 0 : above;
  }

  /**
   * Where the first row, or the first repeated one, stands below the slug's top when these rows
   * share a page.
   */
  public double inset(int from, int to, boolean top, boolean foot) {
    double up = spaceAbove(from, top);
    double white = over(from, to, top, foot) - pads(from, to, foot) * pad(from, to, top, foot);
    if (foot) {
      return stretch(from, to, top, foot) > 0 ? up : up + white;
    }
    double down = to == rows.size() ? below : 0;
    return up + white * (up <= 0 ? 0 : down <= 0 ? 1 : up / (up + down));
  }

  /** What is left over of the lines that it takes up, points; negative is wanting. */
  private double over(int from, int to, boolean top, boolean foot) {
    return depth(0, from, to, top, foot) * grid
        - (foot ? toFoot(from, to, top) : content(from, to, top));
  }

  /** How many of the paddings that share what is left over stand on the page. */
  private int pads(int from, int to, boolean foot) {
    return padded ? (from == 0 ? 1 : 0) + (to == rows.size() && !foot ? 1 : 0) : 0;
  }

  /** What is added to each of them. */
  private double pad(int from, int to, boolean top, boolean foot) {
    int whites = spaceAbove(from, top) > 0 ? 1 : 0;
    whites += to == rows.size() && !foot && below > 0 ? 1 : 0;
    int pads = pads(from, to, foot);
    if (pads == 0 || whites == 0 || stretch(from, to, top, foot) > 0) {
      return 0;
    }
    double low = Math.min(heights[1], rows.get(rows.size() - 1).height());
    return Math.max(-low / 2, over(from, to, top, foot) / (pads + whites));
  }

  /**
   * A row, by its number, as it is set when these share a page: its ground is grown by what is
   * added to it.
   */
  public Row row(int unit, int from, int to, boolean top, boolean foot) {
    Row row = rows.get(unit);
    double stretch = stretch(from, to, top, foot);
    boolean end = unit == 0 || unit == rows.size() - 1 && !foot;
    double more = end && padded ? pad(from, to, top, foot) : 0;
    more += stretch > 0 && unit < to - 1 && divisible(row) ? stretch : 0;
    return more == 0 ? row : row.taller(more);
  }

  /**
   * What to add after every row that a page may end after: at the head and foot of a page at once,
   * a block is spread a little to fill it.
   */
  public double stretch(int from, int to, boolean top, boolean foot) {
    if (!foot || spaceAbove(from, top) > 0) {
      return 0;
    }
    double over = depth(0, from, to, top, foot) * grid - toFoot(from, to, top);
    long free = rows.subList(from, to - 1).stream().filter(Block::divisible).count();
    return free > 3 ? over / free : 0;
  }

  /** Whether a page may end after the row. */
  public static boolean divisible(Row row) {
    return row.breakAfter() < Row.KEEP;
  }

  /** Height of all its rows, points. */
  public double height() {
    return heights[rows.size()];
  }

  /** Rows set again above the first row of a further page. */
  public List<Row> repeatedAbove(int from) {
    return from > 0 ? repeated : List.of();
  }

  /** Rows set below the last row of a page that is not the block's last. */
  public List<Row> repeatedBelow(int to) {
    return to < rows.size() ? feet : List.of();
  }

  public Row row(int unit) {
    return rows.get(unit);
  }

  @Override
  public double breakBefore(int setting, int unit) {
    return rows.get(unit - 1).breakAfter();
  }

  @Override
  public boolean hyphenBefore(int setting, int unit) {
    return false;
  }

  @Override
  public int callsBefore(int setting, int unit) {
    return callsBefore[unit];
  }

  @Override
  public List<String> calls() {
    return calls;
  }

  @Override
  public boolean gives() {
    return space.gives();
  }

  @Override
  public boolean holdsAnchors() {
    return rows.stream()
        .anyMatch(r -> r.content().stream().anyMatch(Placed.Anchor.class::isInstance));
  }

  @Override
  public List<Placed> unit(int setting, int unit) {
    return rows.get(unit).content();
  }
}
