package bindery.typeset.page;

import bindery.typeset.galley.Block;
import bindery.typeset.galley.Columns;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.Take;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a page that call notes. */
final class CallPlaces {
  private final Grid grid;
  private final List<Place> places = new ArrayList<>();

  /**
   * A call.
   *
   * @param call its number among the calls of the take
   * @param y baseline of its line from the top of the type area, points
   */
  record Place(int call, double y) {}

  private CallPlaces(Grid grid) {
    this.grid = grid;
  }

  /** The calls of a page in their order. */
  static List<Place> of(Take take, PagePlan page, Grid grid) {
    CallPlaces found = new CallPlaces(grid);
    if (page.pieces().stream().allMatch(p -> take.slugs().get(p.slug()).calls().isEmpty())) {
      return List.of(); // counting all calls takes as long as there are slugs
    }
    int[] base = take.noteBase();
    for (PagePlan.Piece p : page.pieces()) {
      Slug slug = take.slugs().get(p.slug());
      if (!slug.calls().isEmpty()) {
        double y = p.line() * grid.leading();
        found.slug(slug, base[p.slug()], p.setting(), p.from(), p.to(), y, p.top(), p.foot(), grid);
      }
    }
    return found.places;
  }

  private void slug(
      Slug slug,
      int base,
      int setting,
      int from,
      int to,
      double y,
      boolean top,
      boolean foot,
      Grid lines) {
    if (slug instanceof Block block) {
      block(block, base, from, to, y + block.inset(from, to, top, foot), top, foot);
    } else if (slug instanceof Columns columns) {
      columns(columns, base, from, to, y + columns.inset(from, to, top, foot));
    } else {
      for (int u = from; u < to; u++) {
        double at = y + (u - from) * lines.leading() + lines.baseline();
        calls(slug, base, setting, u, at);
      }
    }
  }

  private void calls(Slug slug, int base, int setting, int unit, double y) {
    int end = base + slug.callsBefore(setting, unit + 1);
    for (int call = base + slug.callsBefore(setting, unit); call < end; call++) {
      places.add(new Place(call, y));
    }
  }

  private void block(
      Block block, int base, int from, int to, double start, boolean top, boolean foot) {
    double y = start + Row.height(block.repeatedAbove(from));
    for (int u = from; u < to; u++) {
      Row row = block.row(u, from, to, top, foot);
      double first = Row.firstBaseline(List.of(row));
      calls(block, base, 0, u, y + (first > 0 ? first : grid.baseline()));
      y += row.height();
    }
  }

  private void columns(Columns columns, int base, int from, int to, double y) {
    int call = base + columns.callsBefore(0, from);
    for (Columns.Part part : columns.parts(from, to, 0)) {
      Grid own = new Grid(columns.leading(), columns.baseline());
      Slug slug = part.slug();
      int first = call - slug.callsBefore(part.setting(), part.from());
      double at = y + part.line() * own.leading();
      slug(slug, first, part.setting(), part.from(), part.to(), at, part.top(), part.foot(), own);
      call = first + slug.callsBefore(part.setting(), part.to());
    }
  }
}
