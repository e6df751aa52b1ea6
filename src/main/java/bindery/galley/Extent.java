package bindery.galley;

import bindery.line.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide content is at least and at most (CSS Sizing 3 §2.1, min-content and max-content).
 *
 * @param divided with words divided wherever their style allows it
 * @param least without dividing a word
 * @param most without breaking a line
 */
record Extent(double divided, double least, double most) {
  /** Pictures shrink with their column, but not below this; points. */
  private static final double SMALL_PICTURE = 48;

  /** A break at this cost or more is none that a word should have without need. */
  private static final double NEED = 5000;

  static final Extent NONE = new Extent(0, 0, 0);

  Extent or(Extent other) {
    return new Extent(
        Math.max(divided, other.divided), Math.max(least, other.least), Math.max(most, other.most));
  }

  Extent wider(double by) {
    return new Extent(divided + by, least + by, most + by);
  }

  static Extent of(List<Item> items) {
    double divided = 0;
    double least = 0;
    double part = 0;
    double word = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Box box) {
        boolean picture = box.content() instanceof Matter.Image;
        double width = picture ? Math.min(SMALL_PICTURE, box.width()) : box.width();
        part += width;
        word += width;
      } else if (item instanceof Item.Glue glue) {
        boolean kept =
            i > 0 && items.get(i - 1) instanceof Item.Penalty p && p.cost() == Item.NEVER;
        if (kept) {
          part += glue.width();
          word += glue.width();
        } else {
          divided = Math.max(divided, part);
          least = Math.max(least, word);
          part = 0;
          word = 0;
        }
      } else if (item instanceof Item.Penalty penalty && penalty.cost() < Item.NEVER) {
        divided = Math.max(divided, part + penalty.width());
        part = penalty.after();
        if (!penalty.hyphen() && penalty.cost() < NEED) {
          least = Math.max(least, word);
          word = 0;
        }
      }
    }
    double most = lines(items).stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return new Extent(Math.max(divided, part), Math.max(least, word), most);
  }

  /** Widths of the lines as the author ended them. */
  static List<Double> lines(List<Item> items) {
    List<Double> lines = new ArrayList<>();
    double line = 0;
    for (Item item : items) {
      if (item instanceof Item.Box box) {
        line += box.width();
      } else if (item instanceof Item.Glue glue) {
        line += glue.width();
      } else if (item instanceof Item.Penalty penalty && penalty.cost() == Item.FORCED) {
        lines.add(line);
        line = 0;
      }
    }
    lines.add(line);
    return lines;
  }
}
