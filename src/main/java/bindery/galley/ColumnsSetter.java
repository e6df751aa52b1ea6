package bindery.galley;

import bindery.book.Places;
import bindery.report.Problem;
import bindery.style.BreakStyle;
import bindery.style.ColumnStyle;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Sets what a box holds in columns (CSS Multicol 1). The text between two boxes that stand across
 * all columns, or between two forced page breaks, is one slug; space above its first line is left
 * above all columns, so that they begin level.
 */
final class ColumnsSetter {
  /** Narrower columns hold no words, in ems. */
  private static final double NARROWEST = 3;

  private final Compositor outer;
  private Element element;
  private Style style;
  private Area area;
  private Grid grid;
  private ColumnGeometry geometry;
  private Compositor inner;

  ColumnsSetter(Compositor outer) {
    this.outer = outer;
  }

  /** Whether it was set; not when it is one column, or cannot be more, which is then reported. */
  boolean set(Element element, Style style, Area area) {
    this.element = element;
    this.style = style;
    this.area = area;
    int count = count();
    if (count < 2) {
      return false;
    }
    geometry = geometry(count);
    grid = Grid.of(outer.shop, style);
    inner = outer.columned(this, grid);
    inner.bench.lead(outer.bench.takeLead());
    Area first = new Area(geometry.first(), geometry.width(), area.language(), List.of());
    inner.column(element, style, first);
    flush(outer.keepsNext(style));
    return true;
  }

  private int count() {
    ColumnStyle asked = style.box().columns();
    int count = asked.divides() ? asked.fitting(area.width()) : 1;
    if (count < 2) {
      return 1;
    }
    if (outer.pinned()) {
      if (outer.untold("columns")) {
        String what = "there can be no columns within columns, cells, notes or floats";
        tell(element, what + "; this is set in one", "take column-count off this box");
      }
      return 1;
    }
    double gap = asked.gap().of(area.width());
    double least = NARROWEST * style.font().size();
    int most = (int) Math.max(1, Math.floor((area.width() + gap) / (least + gap)));
    if (count > most && outer.untold("narrow-columns")) {
      String what =
          String.format(
              Locale.ROOT,
              "%d columns have no room in a measure of %.0f points; this is set in %d",
              count,
              area.width(),
              most);
      tell(element, what, "ask for fewer columns, or a smaller column-gap");
    }
    return Math.min(count, most);
  }

  /** Tells of a float that stands where it is called: it cannot leave its column. */
  void keep(Element floating) {
    if (outer.untold("float-in-columns")) {
      String what = "nothing floats out of columns; this stands where the text has it";
      tell(floating, what, "take float off it, or put it before the columns");
    }
  }

  private void tell(Element origin, String what, String todo) {
    outer.shop.report().add(Problem.warning("columns", Places.of(origin), "", what, todo));
  }

  private ColumnGeometry geometry(int count) {
    ColumnStyle asked = style.box().columns();
    double gap = asked.gap().of(area.width());
    double width = (area.width() - gap * (count - 1)) / count;
    boolean reversed = style.text().rightToLeft();
    return new ColumnGeometry(count, area.start(), width, gap, reversed, asked.rule());
  }

  /** Sets a box across all columns: those above it end here, and begin anew below it. */
  void across(Element child, Style parent) {
    flush(false);
    Locale language = InlineCollector.language(element, area.language());
    outer.element(child, parent, area.speaking(language));
  }

  private void flush(boolean keepNext) {
    Spacing space = outer.bench.spacing();
    List<Slug> run = new ArrayList<>();
    List<Slug> slugs = inner.bench.slugs();
    for (Slug slug : slugs) {
      boolean page = slug.head().before().compareTo(BreakStyle.Break.PAGE) >= 0;
      if (page && !run.isEmpty()) {
        lay(run, false);
        run = new ArrayList<>();
      }
      run.add(slug);
    }
    if (!run.isEmpty()) {
      lay(run, keepNext || run.get(run.size() - 1).head().keepNext());
      space.given(0);
    }
    inner.bench.clear(outer.bench);
  }

  private void lay(List<Slug> run, boolean keepNext) {
    Slug first = run.get(0);
    Bench bench = outer.bench;
    double own = first instanceof Block block ? block.above() : 0;
    bench.spacing().margin(first.head().space() * grid.leading() + own);
    bench.before(first.head().before());
    double above = bench.spacing().take();
    boolean onGrid = bench.suits(grid.leading());
    Slug.Head head = bench.head(element, onGrid ? above : 0, keepNext, area.frames());
    int page = (int) Math.max(1, Math.floor(outer.pageDepth() / grid.leading() + 0.02));
    ColumnText text = new ColumnText(run, page);
    boolean balanced = style.box().columns().balanced();
    Grid pages = new Grid(bench.grid(), bench.baseline());
    ColumnRoom room = new ColumnRoom(grid, pages, onGrid ? 0 : above);
    bench.lay(new Columns(head, text, geometry, room, balanced));
  }
}
