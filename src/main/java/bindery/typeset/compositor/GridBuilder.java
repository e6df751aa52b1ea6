package bindery.typeset.compositor;

import bindery.typeset.galley.Block;
import bindery.typeset.galley.Columns;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Paragraph;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/** Lays down the slugs of a galley, or of columns: lines of theirs stand on the grid. */
public final class GridBuilder extends GalleyBuilder {
  private List<Slug> slugs = new ArrayList<>();

  public GridBuilder(SectionContext section, Grid grid, Placed.Part part) {
    super(section, grid, part);
  }

  List<Slug> slugs() {
    return slugs;
  }

  @Override
  int size() {
    return slugs.size();
  }

  @Override
  Slug slug(int at) {
    return slugs.get(at);
  }

  @Override
  public void lay(Block block) {
    slugs.add(block);
  }

  public void lay(Paragraph paragraph) {
    slugs.add(paragraph);
  }

  public void lay(Columns columns) {
    slugs.add(columns);
  }

  @Override
  void keepTogether(int from) {
    for (int i = from; i < slugs.size(); i++) {
      slugs.set(i, slugs.get(i).whole(i < slugs.size() - 1));
    }
  }

  /** All slugs laid down so far, taken away. */
  public List<Slug> take() {
    List<Slug> all = slugs;
    slugs = new ArrayList<>();
    return all;
  }
}
