package bindery.galley;

import bindery.style.BoxStyle;
import bindery.style.BreakStyle;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Where the slugs of a galley are laid down in order, with what has gathered since the last one:
 * space, ids, named strings, a break.
 */
final class Bench {
  private final Shop shop;
  private final Grid grid;
  private final boolean rigid;
  private final Placed.Part part;
  private List<Slug> slugs = new ArrayList<>();
  private final List<Galley.Heading> headings = new ArrayList<>();
  private final Spacing spacing = new Spacing();
  private List<String> anchors = new ArrayList<>();
  private List<Slug.Mark> marks = new ArrayList<>();
  private List<Floated> floats = new ArrayList<>();
  private List<Placed> lead = List.of();
  private List<Inline> within = List.of();
  private BreakStyle.Break before = BreakStyle.Break.AUTO;
  private BreakStyle.Break after = BreakStyle.Break.AUTO;

  /**
   * @param rigid whether lines stand by their own leading and not on the grid
   */
  Bench(Shop shop, Grid grid, boolean rigid, Placed.Part part) {
    this.shop = shop;
    this.grid = grid;
    this.rigid = rigid;
    this.part = part;
  }

  Placed.Part part() {
    return part;
  }

  boolean rigid() {
    return rigid;
  }

  /** Distance of its lines, points. */
  double grid() {
    return grid.leading();
  }

  /** Whether lines of this leading stand on its grid. */
  boolean suits(double leading) {
    return grid.has(leading);
  }

  /** Where a line of the grid has its baseline. */
  double baseline() {
    return grid.baseline();
  }

  Spacing spacing() {
    return spacing;
  }

  List<Slug> slugs() {
    return slugs;
  }

  List<Galley.Heading> headings() {
    return headings;
  }

  void anchor(String id) {
    anchors.add(id);
  }

  /** Takes an id back that something else than the next slug will hold; whether it was waiting. */
  boolean release(String id) {
    return anchors.remove(id);
  }

  void mark(String name, String value) {
    marks.add(new Slug.Mark(name, value));
  }

  void heading(int level, Element element, String title) {
    Element holder = element;
    while (holder.id().isEmpty() && holder.parent() != null) {
      holder = holder.parent();
    }
    if (!title.isBlank()) {
      headings.add(new Galley.Heading(level, title, holder.id()));
    }
  }

  void before(BreakStyle.Break wanted) {
    before = stronger(before, wanted);
  }

  void after(BreakStyle.Break wanted) {
    after = wanted == BreakStyle.Break.AVOID ? after : stronger(after, wanted);
  }

  private static BreakStyle.Break stronger(BreakStyle.Break a, BreakStyle.Break b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** What hangs beside the next line to be laid down: a list marker. */
  void lead(List<Placed> hanging) {
    lead = hanging;
  }

  /** What the next line to be laid down begins with: a marker that stands within it. */
  void within(Inline marker) {
    within = List.of(marker);
  }

  List<Inline> takeWithin() {
    List<Inline> taken = within;
    within = List.of();
    return taken;
  }

  /** Whether a marker still waits for its line. */
  boolean leads() {
    return !lead.isEmpty() || !within.isEmpty();
  }

  List<Placed> takeLead() {
    List<Placed> taken = lead;
    lead = List.of();
    return taken;
  }

  /** The head of the next slug, with all that has gathered. */
  Slug.Head head(Element origin, double space, boolean keepNext, List<Frame> frames) {
    BreakStyle.Break wanted = slugs.isEmpty() ? before : stronger(before, after);
    Slug.Head head =
        new Slug.Head(
            origin,
            (int) Math.round(space / grid()),
            wanted,
            keepNext,
            List.copyOf(anchors),
            List.copyOf(marks),
            frames,
            List.copyOf(floats));
    floats = new ArrayList<>();
    anchors = new ArrayList<>();
    marks = new ArrayList<>();
    before = BreakStyle.Break.AUTO;
    after = BreakStyle.Break.AUTO;
    return head;
  }

  void lay(Slug slug) {
    slugs.add(slug);
  }

  /** How many blocks have left the column since the last slug. */
  int floated() {
    return floats.size();
  }

  /** A block that leaves the column here. */
  void floating(Element origin, List<Row> rows, double below, BoxStyle.Floating where) {
    List<Row> kept = rows.stream().map(Row::keeping).toList();
    Slug.Head head =
        new Slug.Head(
            origin, 0, BreakStyle.Break.AUTO, false, List.of(), List.of(), List.of(), List.of());
    Block block = new Block(head, grid(), baseline(), 0, below, List.of(), List.of(), kept, false);
    floats.add(new Floated(block, where));
  }

  /**
   * Lays down rows as a block with the space that has gathered above it.
   *
   * @param below its own space below, which later margins collapse with
   */
  void block(
      Element origin,
      double below,
      List<Row> repeated,
      List<Row> rows,
      boolean keepNext,
      boolean gives,
      List<Frame> frames) {
    double above = spacing.take();
    lay(
        new Block(
            head(origin, 0, keepNext, frames),
            grid(),
            baseline(),
            above,
            below,
            repeated,
            List.of(),
            led(rows),
            gives && above > 0 && !kept()));
    spacing.given(below);
  }

  /**
   * Lays down a table, or what is divided like one.
   *
   * @param head rows that stand again above its rows on further pages
   * @param foot rows that stand below its rows on all pages but the last, of which they are part
   */
  void table(
      Element origin,
      double below,
      List<Row> head,
      List<Row> foot,
      List<Row> rows,
      boolean keepNext,
      List<Frame> frames) {
    double above = spacing.take();
    Slug.Head own = head(origin, 0, keepNext, frames);
    lay(
        new Block(
            own, grid(), baseline(), above, below, head, foot, led(rows), above > 0 && !kept()));
    spacing.given(below);
  }

  /** The rows with the marker that hangs beside their first line. */
  private List<Row> led(List<Row> rows) {
    if (lead.isEmpty() || rows.isEmpty()) {
      return rows;
    }
    Row first = rows.get(0);
    double y = firstBaseline(rows);
    List<Placed> content = new ArrayList<>(first.content());
    takeLead().forEach(marker -> content.add(0, marker.moved(0, y)));
    List<Row> led = new ArrayList<>(rows);
    led.set(0, new Row(first.height(), content, first.calls(), first.breakAfter()));
    return led;
  }

  private double firstBaseline(List<Row> rows) {
    double top = 0;
    for (Row row : rows) {
      for (Placed placed : row.content()) {
        if (placed instanceof Placed.Line line) {
          return top + line.y();
        }
      }
      top += row.height();
    }
    return baseline();
  }

  /** Whether what comes next belongs to what has been laid down last, such as a heading. */
  private boolean kept() {
    return !slugs.isEmpty() && slugs.get(slugs.size() - 1).head().keepNext();
  }

  /** No page may divide what has been laid down from this slug on. */
  void keepTogether(int from) {
    for (int i = from; i < slugs.size(); i++) {
      slugs.set(i, slugs.get(i).whole(i < slugs.size() - 1));
    }
  }

  /** All slugs laid down so far, taken away; what has gathered since goes to another bench. */
  List<Slug> clear(Bench heir) {
    List<Slug> all = slugs;
    slugs = new ArrayList<>();
    heir.anchors.addAll(anchors);
    heir.marks.addAll(marks);
    heir.headings.addAll(headings);
    heir.before(before);
    heir.after(after);
    heir.spacing.margin(spacing.rest());
    anchors.clear();
    marks.clear();
    headings.clear();
    before = BreakStyle.Break.AUTO;
    after = BreakStyle.Break.AUTO;
    return all;
  }

  /** Takes over what matter set within a slug says of itself: named strings and headings. */
  void adopt(Bench inner) {
    inner.slugs.forEach(slug -> marks.addAll(slug.head().marks()));
    headings.addAll(inner.headings);
  }

  /** Ids and strings that no slug followed stand on an empty last row. */
  void finish() {
    if (!anchors.isEmpty() || !marks.isEmpty() || !floats.isEmpty()) {
      Element origin =
          slugs.isEmpty() ? shop.book().tree().body() : slugs.get(slugs.size() - 1).head().origin();
      lay(
          new Block(
              head(origin, 0, false, List.of()),
              grid(),
              baseline(),
              0,
              0,
              List.of(),
              List.of(),
              List.of(new Row(0, List.of(), List.of(), 0)),
              false));
    }
  }

  /** All that has been laid down as rows of their own heights. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Slug slug : slugs) {
      Block block = (Block) slug;
      double above = block.above();
      if (above > 0 && !rows.isEmpty()) {
        rows.add(new Row(above, List.of(), List.of(), Row.KEEP));
      }
      for (int i = 0; i < block.units(0); i++) {
        Row row = block.row(i);
        if (i == 0 && !slug.head().anchors().isEmpty()) {
          List<Placed> content = new ArrayList<>(row.content());
          slug.head().anchors().forEach(id -> content.add(new Placed.Anchor(id, 0)));
          row = new Row(row.height(), content, row.calls(), row.breakAfter());
        }
        rows.add(slug.head().keepNext() && i == block.units(0) - 1 ? row.keeping() : row);
      }
      if (block.below() > 0) {
        rows.add(new Row(block.below(), List.of(), List.of(), 0));
      }
    }
    if (rows.size() > 1 && rows.get(rows.size() - 1).content().isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    return rows;
  }
}
