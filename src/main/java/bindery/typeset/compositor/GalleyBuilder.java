package bindery.typeset.compositor;

import bindery.book.Source;
import bindery.style.BoxStyle;
import bindery.style.BreakStyle;
import bindery.typeset.galley.Block;
import bindery.typeset.galley.BoxFrame;
import bindery.typeset.galley.Float;
import bindery.typeset.galley.Galley;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.galley.Spacing;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.NamedValue;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Where blocks are laid down in order, with what has gathered since the last one. A {@link
 * GridBuilder} makes the slugs of a galley, a {@link RowBuilder} the rows of matter within one.
 */
public abstract sealed class GalleyBuilder permits GridBuilder, RowBuilder {
  /** Lines of space that no page has; more would not add up. */
  private static final double MOST_LINES = 1e6;

  private static final double HAIR = 0.02;
  private static final Row EMPTY = new Row(0, List.of(), List.of(), 0);

  private final SectionContext section;
  private final Grid grid;
  private final Placed.Part part;
  private final List<Galley.Heading> headings = new ArrayList<>();
  private final Spacing spacing = new Spacing();
  private final Gathered gathered = new Gathered();
  private List<Placed> lead = List.of();
  private List<Inline> within = List.of();
  private final List<String> beside = new ArrayList<>();

  GalleyBuilder(SectionContext section, Grid grid, Placed.Part part) {
    this.section = section;
    this.grid = grid;
    this.part = part;
  }

  /** How many slugs have been laid down. */
  abstract int size();

  abstract Slug slug(int at);

  abstract void lay(Block block);

  /** No page may divide what has been laid down from this slug on. */
  abstract void keepTogether(int from);

  public Placed.Part part() {
    return part;
  }

  /** Whether lines stand by their own leading and not on the grid. */
  boolean rigid() {
    return this instanceof RowBuilder;
  }

  public Grid lines() {
    return grid;
  }

  /** Distance of its lines, points. */
  double grid() {
    return grid.leading();
  }

  /** Whether lines of this leading stand on its grid. */
  public boolean suits(double leading) {
    return grid.has(leading);
  }

  /** Where a line of the grid has its baseline. */
  double baseline() {
    return grid.baseline();
  }

  public Spacing spacing() {
    return spacing;
  }

  List<Galley.Heading> headings() {
    return headings;
  }

  void anchor(String id) {
    gathered.anchor(id);
  }

  /** Takes an id back that something else than the next slug will hold; whether it was waiting. */
  boolean release(String id) {
    return gathered.release(id);
  }

  void mark(NamedValue value) {
    gathered.mark(value);
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

  public void before(BreakStyle.Break wanted) {
    gathered.before(wanted);
  }

  /**
   * A break after what was set. Margins above a forced break are gone below it (CSS Fragmentation 3
   * §5.2): they are those of the page that ends.
   */
  void after(BreakStyle.Break wanted) {
    if (wanted.compareTo(BreakStyle.Break.COLUMN) >= 0) {
      spacing().take();
    }
    gathered.after(wanted);
  }

  /** What hangs beside the next line to be laid down: a list marker. */
  public void lead(List<Placed> hanging) {
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

  /** A note in the margin that stands beside the next line to be laid down. */
  public void beside(String note) {
    beside.add(note);
  }

  /** Notes in the margin that wait for their line, taken away. */
  public List<String> takeBeside() {
    List<String> taken = List.copyOf(beside);
    beside.clear();
    return taken;
  }

  /** Whether a marker still waits for its line. */
  public boolean leads() {
    return !lead.isEmpty() || !within.isEmpty();
  }

  public List<Placed> takeLead() {
    List<Placed> taken = lead;
    lead = List.of();
    return taken;
  }

  /**
   * The head of the next slug, with all that has gathered. Its space is lines of the grid, the
   * nearest number of them with which no box's ground or rule comes upon the words next to it.
   */
  public Slug.Head head(Element origin, double space, boolean keepNext, List<BoxFrame> frames) {
    List<BoxFrame> last =
        size() == 0
            ? frames
            : slug(size() - 1).head().frames().stream()
                // What ends above a forced break is not above the next slug.
                .filter(frame -> !gathered.ends() || frames.contains(frame))
                .toList();
    double edges = BoxFrame.edges(last, frames) - HAIR;
    double wanted = Math.max(Math.round(space / grid()), Math.ceil(edges / grid()));
    int lines = (int) Math.min(MOST_LINES, wanted);
    return gathered.head(section.source(origin), lines, size() == 0, keepNext, frames);
  }

  /** The head of the next slug where the space above it is its own. */
  public Slug.Head head(Element origin, boolean keepNext, List<BoxFrame> frames) {
    return gathered.head(section.source(origin), 0, size() == 0, keepNext, frames);
  }

  /** How many blocks have left the column since the last slug. */
  int floated() {
    return gathered.floats();
  }

  /** A block that leaves the column here. */
  public void floating(Element origin, List<Row> rows, double below, BoxStyle.Floating where) {
    List<Row> kept = rows.stream().map(Row::keeping).toList();
    Slug.Head head = new Gathered().head(section.source(origin), 0, true, false, List.of());
    Block.Space space = new Block.Space(0, below, false);
    gathered.floating(new Float(new Block(head, grid, space, Block.Repeated.NONE, kept), where));
  }

  /**
   * Lays down rows as a block with the space that has gathered above it.
   *
   * @param below its own space below, which later margins collapse with
   * @param gives whether a line may be added to the space above it
   */
  public void block(
      Element origin,
      double below,
      List<Row> rows,
      boolean keepNext,
      boolean gives,
      List<BoxFrame> frames) {
    table(origin, below, Block.Repeated.NONE, rows, keepNext, gives, frames);
  }

  /** Lays down a table, or what is divided like one. */
  public void table(
      Element origin,
      double below,
      Block.Repeated repeated,
      List<Row> rows,
      boolean keepNext,
      boolean gives,
      List<BoxFrame> frames) {
    List<Row> whole = called(rows.isEmpty() ? List.of(EMPTY) : rows); // may make no line
    double above = spacing.take();
    Slug.Head head = head(origin, keepNext, frames);
    Block.Space space = new Block.Space(above, below, gives && above > 0 && !kept());
    lay(new Block(head, grid, space, repeated, led(whole)));
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
    led.set(0, first.holding(content));
    return led;
  }

  /** The rows, of which the first calls the notes in the margin that have waited. */
  private List<Row> called(List<Row> rows) {
    if (beside.isEmpty()) {
      return rows;
    }
    List<Row> all = new ArrayList<>(rows);
    all.set(0, rows.get(0).calling(takeBeside()));
    return all;
  }

  private double firstBaseline(List<Row> rows) {
    double first = Row.firstBaseline(rows);
    return first > 0 ? first : baseline();
  }

  /** Whether what comes next belongs to what has been laid down last, such as a heading. */
  private boolean kept() {
    return size() > 0 && slug(size() - 1).head().keepNext();
  }

  /** Hands to another what has gathered and no slug has taken, and the headings. */
  public void giveTo(GalleyBuilder heir) {
    gathered.giveTo(heir.gathered);
    heir.headings.addAll(headings);
    takeBeside().forEach(heir::beside);
    heir.spacing.margin(spacing.rest());
    headings.clear();
  }

  /** Takes over what matter set within a slug says of itself: named strings and headings. */
  void adopt(GalleyBuilder inner) {
    for (int i = 0; i < inner.size(); i++) {
      inner.slug(i).head().marks().forEach(this::mark);
    }
    headings.addAll(inner.headings);
  }

  /** Ids and strings that no slug followed stand on an empty last row. */
  void finish() {
    if (gathered.waits() || !beside.isEmpty()) {
      Source source = size() == 0 ? Source.NONE : slug(size() - 1).head().source();
      Slug.Head head = gathered.head(source, 0, size() == 0, false, List.of());
      lay(new Block(head, grid, Block.Space.NONE, Block.Repeated.NONE, called(List.of(EMPTY))));
    }
  }
}
