package bindery.typeset.inline;

import bindery.typeset.line.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide content is at least and at most (CSS Sizing 3 §2.1, min-content and max-content).
 *
 * @param torn with words broken wherever their style allows it
 * @param divided with words divided where their language or a mark within them allows it
 * @param least without dividing a word
 * @param most without breaking a line
 */
public record Extent(double torn, double divided, double least, double most) {
  /** Pictures shrink with their column, but not below this; points. */
  private static final double SMALL_PICTURE = 48;

  /** A break at this cost or more is none that a word should have without need. */
  private static final double NEED = 5000;

  /** A break at this cost or more tears a word where neither its language nor a mark divides it. */
  private static final double TEAR = 1e6;

  public static final Extent NONE = new Extent(0, 0, 0, 0);

  public Extent or(Extent other) {
    return new Extent(
        Math.max(torn, other.torn),
        Math.max(divided, other.divided),
        Math.max(least, other.least),
        Math.max(most, other.most));
  }

  public Extent wider(double by) {
    return new Extent(torn + by, divided + by, least + by, most + by);
  }

  public static Extent of(List<Item> items) {
    double torn = 0;
    double divided = 0;
    double least = 0;
    double shred = 0;
    double part = 0;
    double word = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Box box) {
        boolean picture = box.content() instanceof ItemContent.Image;
        double width = picture ? Math.min(SMALL_PICTURE, box.width()) : box.width();
        shred += width;
        part += width;
        word += width;
      } else if (item instanceof Item.Glue glue) {
        boolean kept =
            i > 0 && items.get(i - 1) instanceof Item.Penalty p && p.cost() == Item.NEVER;
        if (kept) {
          shred += glue.width();
          part += glue.width();
          word += glue.width();
        } else {
          torn = Math.max(torn, shred);
          divided = Math.max(divided, part);
          least = Math.max(least, word);
          shred = 0;
          part = 0;
          word = 0;
        }
      } else if (item instanceof Item.Penalty penalty && penalty.cost() < Item.NEVER) {
        torn = Math.max(torn, shred + penalty.width());
        shred = penalty.after();
        if (penalty.cost() < TEAR) {
          divided = Math.max(divided, part + penalty.width());
          part = penalty.after();
        }
        if (!penalty.addsHyphen() && penalty.cost() < NEED) {
          least = Math.max(least, word);
          word = 0;
        }
      }
    }
    double most = lines(items).stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return new Extent(Math.max(torn, shred), Math.max(divided, part), Math.max(least, word), most);
  }

  /** Widths of the lines as the author ended them. */
  public static List<Double> lines(List<Item> items) {
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
