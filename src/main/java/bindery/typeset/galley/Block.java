package bindery.typeset.galley;

import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A slug of strips with fixed heights: a heading, figure, table, listing, or text whose leading is
 * not the grid's. It is set off by its own space above and below and takes up whole lines of the
 * grid with it; what is left over is added to that space.
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
    return (int) Math.ceil((points - HAIR) / grid);
  }

  private double content(int from, int to, boolean top) {
    double end = to == rows.size() ? below : sum(feet);
    return start(from, top) + heights[to] - heights[from] + end;
  }

  /** Space and repeated rows above the first row. */
  private double start(int from, boolean top) {
    return spaceAbove(from, top) + sum(head(from));
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
        return heights[to] - heights[from] + sum(below.subList(0, i)) + lowest;
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

  private static double sum(List<Row> rows) {
    return rows.stream().mapToDouble(Row::height).sum();
  }

  private double spaceAbove(int from, boolean top) {
    return from > 0 || top ? 0 : above;
  }

  private List<Row> head(int from) {
    return from > 0 ? repeated : List.of();
  }

  /**
   * Where the first row, or the first repeated one, stands below the slug's top when these rows
   * share a page.
   */
  public double inset(int from, int to, boolean top, boolean foot) {
    double over =
        depth(0, from, to, top, foot) * grid
            - (foot ? toFoot(from, to, top) : content(from, to, top));
    double up = spaceAbove(from, top);
    double down = to == rows.size() ? below : 0;
    if (foot) {
      return stretch(from, to, top, foot) > 0 ? up : up + over;
    }
    return up + over * (up <= 0 ? 0 : down <= 0 ? 1 : up / (up + down));
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
    return head(from);
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
