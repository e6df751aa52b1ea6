package bindery.galley;

import bindery.line.Item;
import java.util.List;

/**
 * How wide content is at least and at most (CSS Sizing 3 §2.1, min-content and max-content).
 *
 * @param least without breaking a word
 * @param most without breaking a line
 */
record Extent(double least, double most) {
  /** Pictures shrink with their column, but not below this; points. */
  private static final double SMALL_PICTURE = 48;

  static final Extent NONE = new Extent(0, 0);

  Extent or(Extent other) {
    return new Extent(Math.max(least, other.least), Math.max(most, other.most));
  }

  Extent wider(double by) {
    return new Extent(least + by, most + by);
  }

  static Extent of(List<Item> items) {
    double least = 0;
    double most = 0;
    double word = 0;
    double line = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Box box) {
        boolean picture = box.content() instanceof Matter.Image;
        word += picture ? Math.min(SMALL_PICTURE, box.width()) : box.width();
        line += box.width();
      } else if (item instanceof Item.Glue glue) {
        line += glue.width();
        boolean kept =
            i > 0 && items.get(i - 1) instanceof Item.Penalty p && p.cost() == Item.NEVER;
        if (kept) {
          word += glue.width();
        } else {
          least = Math.max(least, word);
          word = 0;
        }
      } else if (item instanceof Item.Penalty penalty && !penalty.hyphen()) {
        if (penalty.cost() < Item.NEVER && penalty.cost() < 5000) {
          least = Math.max(least, word);
          word = 0;
        }
        if (penalty.cost() == Item.FORCED) {
          most = Math.max(most, line);
          line = 0;
        }
      }
    }
    return new Extent(Math.max(least, word), Math.max(most, line));
  }
}
