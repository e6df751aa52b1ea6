package bindery.typeset.block;

import bindery.style.BreakStyle;
import bindery.style.Style;
import bindery.typeset.compositor.ColumnsAround;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.GridBuilder;
import bindery.typeset.galley.Block;
import bindery.typeset.galley.ColumnGeometry;
import bindery.typeset.galley.ColumnRoom;
import bindery.typeset.galley.ColumnText;
import bindery.typeset.galley.Columns;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Slug;
import bindery.typeset.galley.Spacing;
import bindery.typeset.inline.InlineCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The flow of a box's content through its columns. The text between two boxes that stand across all
 * columns, or between two forced page breaks, is one slug; space above its first line is left above
 * all columns, so that they begin level.
 */
final class ColumnsFlow implements ColumnsAround {
  private final Compositor outer;
  private final GridBuilder page;
  private final Element element;
  private final Style style;
  private final ContentArea area;
  private final ColumnGeometry geometry;
  private final Grid grid;
  private final GridBuilder column;
  private final ContinuedHeads heads;

  /**
   * @param page takes the columns
   * @param area of the content, all columns together
   */
  ColumnsFlow(
      Compositor outer,
      GridBuilder page,
      Element element,
      Style style,
      ContentArea area,
      ColumnGeometry geometry) {
    this.outer = outer;
    this.page = page;
    this.element = element;
    this.style = style;
    this.area = area;
    this.geometry = geometry;
    grid = Grid.of(outer.edition(), style);
    column = new GridBuilder(outer.context().section(), grid, page.part());
    ContentArea first =
        new ContentArea(geometry.first(), geometry.width(), area.language(), List.of());
    heads = new ContinuedHeads(outer.columned(this, column), first, grid);
  }

  void set() {
    column.lead(page.takeLead());
    ContentArea first =
        new ContentArea(geometry.first(), geometry.width(), area.language(), List.of());
    outer.columned(this, column).column(element, style, first);
    flush(outer.keepsNext(style));
  }

  @Override
  public void keep(Element floating) {
    if (outer.context().untold("float-in-columns")) {
      String what = "nothing floats out of columns; this stands where the text has it";
      String todo = "take float off it, or put it before the columns";
      ColumnsSetter.tell(outer, floating, what, todo);
    }
  }

  /** Columns above the box end here, and begin anew below it. */
  @Override
  public void across(Element child, Style own) {
    flush(false);
    Locale language = InlineCollector.language(element, area.language());
    outer.styled(child, own, area.speaking(language));
  }

  private void flush(boolean keepNext) {
    Spacing space = page.spacing();
    List<Slug> run = new ArrayList<>();
    for (Slug slug : column.take()) {
      boolean forced = slug.head().before().compareTo(BreakStyle.Break.PAGE) >= 0;
      if (forced && !run.isEmpty()) {
        lay(run, false);
        run = new ArrayList<>();
      }
      run.add(slug);
    }
    if (!run.isEmpty()) {
      lay(run, keepNext || run.get(run.size() - 1).head().keepNext());
      space.given(0);
    }
    column.giveTo(page);
  }

  private void lay(List<Slug> run, boolean keepNext) {
    Slug first = run.get(0);
    double own = first instanceof Block block ? block.above() : 0;
    page.spacing().margin(first.head().space() * grid.leading() + own);
    page.before(first.head().before());
    double above = page.spacing().take();
    boolean onGrid = page.suits(grid.leading());
    Slug.Head head =
        onGrid
            ? page.head(element, above, keepNext, area.frames())
            : page.head(element, keepNext, area.frames());
    int depth = (int) Math.max(1, Math.floor(outer.pageDepth() / grid.leading() + 0.02));
    Map<Slug, Slug> continued = heads.of(run);
    int[] leads =
        run.stream()
            .mapToInt(
                slug -> continued.containsKey(slug) ? ContinuedHeads.lines(continued.get(slug)) : 0)
            .toArray();
    ColumnText text = new ColumnText(run, depth, leads);
    boolean balanced = style.box().columns().balanced();
    ColumnRoom room = new ColumnRoom(grid, page.lines(), onGrid ? 0 : above);
    page.lay(new Columns(head, List.copyOf(run), continued, text, geometry, room, balanced));
  }
}
