package bindery.typeset.compositor;

import bindery.typeset.galley.Block;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;

/** Lays down matter within a slug, such as a cell or a note, as rows of their own heights. */
public final class RowBuilder extends GalleyBuilder {
  private final List<Block> blocks = new ArrayList<>();

  RowBuilder(SectionContext section, Grid grid, Placed.Part part) {
    super(section, grid, part);
  }

  @Override
  int size() {
    return blocks.size();
  }

  @Override
  Slug slug(int at) {
    return blocks.get(at);
  }

  @Override
  void lay(Block block) {
    blocks.add(block);
  }

  @Override
  void keepTogether(int from) {
    for (int i = from; i < blocks.size(); i++) {
      blocks.set(i, blocks.get(i).whole(i < blocks.size() - 1));
    }
  }

  /** All that has been laid down, the space between blocks as rows too, in its boxes. */
  List<Row> rows() {
    FramedRows rows = new FramedRows();
    for (Block block : blocks) {
      rows.begin(block.above(), block.head().frames());
      for (int i = 0; i < block.units(0); i++) {
        Row row = i == 0 ? anchored(block) : block.row(i);
        rows.add(block.head().keepNext() && i == block.units(0) - 1 ? row.keeping() : row);
      }
      rows.below(block.below(), block.head().keepNext() ? Row.KEEP : 0);
    }
    rows.end();
    return rows.rows();
  }

  /** The block's first row with the ids that lead to the block. */
  private static Row anchored(Block block) {
    Row row = block.row(0);
    if (block.head().anchors().isEmpty()) {
      return row;
    }
    List<Placed> content = new ArrayList<>(row.content());
    block.head().anchors().forEach(id -> content.add(new Placed.Anchor(id, 0)));
    return row.holding(content);
  }
}
