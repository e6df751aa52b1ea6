package bindery.typeset;

import bindery.typeset.block.ColumnsSetter;
import bindery.typeset.block.FigureSetter;
import bindery.typeset.block.FloatSetter;
import bindery.typeset.block.ListItemSetter;
import bindery.typeset.block.ListSetter;
import bindery.typeset.block.ListingSetter;
import bindery.typeset.block.OrnamentSetter;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.SectionSetter;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.page.MakeUp;
import bindery.typeset.table.TableSetter;
import java.util.List;

/** The door of the typesetting layer: a styled book becomes finished pages. */
public final class Typesetter {
  /** Who sets which kind of block, in the order in which they are asked. */
  private static final List<BlockSetter> SETTERS =
      List.of(
          new FloatSetter(),
          new TableSetter(),
          new ListingSetter(),
          new FigureSetter(),
          new OrnamentSetter(),
          new ListSetter(),
          new ListItemSetter(),
          new ColumnsSetter());

  private Typesetter() {}

  /** The pages of the edition's book. Reports what the pages had to accept. */
  public static MakeUp.Result pages(EditionContext edition) {
    return MakeUp.of(edition, sections(edition));
  }

  /** Sets single sections of the edition's book into galleys. */
  public static SectionSetter sections(EditionContext edition) {
    return new SectionSetter(edition, SETTERS);
  }
}
