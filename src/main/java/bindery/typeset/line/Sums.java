package bindery.typeset.line;

import java.util.Arrays;
import java.util.List;

/**
 * Running sums over the items of a paragraph, so that the width of any line is two subtractions
 * (Knuth &amp; Plass 1981, the Σ totals), and for every legal break where the line after it starts.
 */
final class Sums {
  final int size;
  final double[] width;
  final double[] stretch;
  final double[] shrink;
  final double[] expandable;

  /** Items at which a line may end, in order: first the paragraph's start, last the item count. */
  final int[] breaks;

  // what follows is said of breaks by their number

  /** Item at which the next line starts. */
  final int[] next;

  /** What {@link Item.Content#word()} says of the words around it. */
  final int[] endWord;

  final int[] startWord;

  /** How far what stands at the line's end, before the break, may hang out. */
  final double[] hangEnd;

  /** The same of what stands at the start of the line after it. */
  final double[] hangStart;

  /** What the break costs, 0 at glue and at the end. */
  final double[] cost;

  /** The penalty that is there, or null. */
  private final Item.Penalty[] penalties;

  private final Item[] items;

  Sums(List<Item> items) {
    this.items = items.toArray(Item[]::new);
    size = this.items.length;
    width = new double[size + 1];
    stretch = new double[size + 1];
    shrink = new double[size + 1];
    expandable = new double[size + 1];
    int legal = 1;
    int[] at = new int[size + 2];
    boolean afterBox = false;
    boolean empty = true;
    for (int i = 0; i < size; i++) {
      double w = 0;
      double more = 0;
      double less = 0;
      double swell = 0;
      Item item = this.items[i];
      if (item instanceof Item.Box box) {
        w = box.width();
        swell = box.expandable() ? w : 0;
        afterBox = true;
        empty = false;
      } else if (item instanceof Item.Glue glue) {
        w = glue.width();
        more = glue.stretch();
        less = glue.shrink();
        if (afterBox) {
          legal = empty ? insteadOf(at, legal, i) : add(at, legal, i);
          empty = true;
        }
        afterBox = false;
      } else if (item instanceof Item.Penalty penalty) {
        if (penalty.cost() < Item.NEVER) {
          legal = empty ? insteadOf(at, legal, i) : add(at, legal, i);
          empty = true;
        }
        afterBox = false; // no line ends at glue after a penalty, which says what that would cost
      }
      width[i + 1] = width[i] + w;
      stretch[i + 1] = stretch[i] + more;
      shrink[i + 1] = shrink[i] + less;
      expandable[i + 1] = expandable[i] + swell;
    }
    at[legal++] = size;
    breaks = Arrays.copyOf(at, legal);
    next = new int[legal];
    endWord = new int[legal];
    startWord = new int[legal];
    hangEnd = new double[legal];
    hangStart = new double[legal];
    cost = new double[legal];
    penalties = new Item.Penalty[legal];
    for (int b = 0; b < legal; b++) {
      next[b] = start(b == 0 ? -1 : breaks[b]);
      endWord[b] = b == 0 ? 0 : wordBefore(breaks[b]);
      startWord[b] = wordAfter(next[b]);
      hangStart[b] = hangStart(next[b]);
      if (b > 0) {
        penalties[b] =
            breaks[b] < size && this.items[breaks[b]] instanceof Item.Penalty p ? p : null;
        cost[b] = penalties[b] == null ? 0 : penalties[b].cost();
        hangEnd[b] = hangEnd(breaks[b]);
      }
    }
  }

  private static int add(int[] at, int legal, int i) {
    at[legal] = i;
    return legal + 1;
  }

  /**
   * A break after which nothing has come since the one before: only one of the two is a choice, for
   * no line is empty but between two that are forced.
   */
  private int insteadOf(int[] at, int legal, int i) {
    double cost = cost(i);
    double before = legal == 1 ? Item.FORCED : cost(at[legal - 1]);
    if (cost == Item.FORCED && before == Item.FORCED) {
      return add(at, legal, i);
    }
    boolean forced = cost == Item.FORCED && before == Item.TURN;
    if (forced || before > Item.TURN && cost < before) {
      at[legal - 1] = i;
    }
    return legal;
  }

  /** First item that stands on the line after a break at this item: glue at its start vanishes. */
  private int start(int at) {
    int i = Math.max(0, at);
    while (i < size && !(items[i] instanceof Item.Box)) {
      boolean forced = i > at && items[i] instanceof Item.Penalty p && p.cost() == Item.FORCED;
      if (forced) {
        break;
      }
      i++;
    }
    return i;
  }

  private int wordBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (items[i] instanceof Item.Box box) {
        return at < size && items[at] instanceof Item.Penalty ? 0 : box.content().word();
      }
    }
    return 0;
  }

  private int wordAfter(int i) {
    return i < size && items[i] instanceof Item.Box box ? box.content().word() : 0;
  }

  /** As {@link Item#hangEnd} says. */
  private double hangEnd(int to) {
    if (to < size && items[to] instanceof Item.Penalty p && p.width() > 0) {
      return p.hangEnd();
    }
    for (int i = to - 1; i >= 0; i--) {
      if (items[i] instanceof Item.Box box && box.width() != 0) {
        return box.hangEnd();
      }
    }
    return 0;
  }

  /** As {@link Item#hangStart} says. */
  private double hangStart(int from) {
    for (int i = from; i < size && items[i] instanceof Item.Box box; i++) {
      if (box.width() != 0) {
        return box.hangStart();
      }
    }
    return 0;
  }

  private double cost(int item) {
    return item < size && items[item] instanceof Item.Penalty p ? p.cost() : 0;
  }

  double penaltyWidth(int b) {
    return penalties[b] == null ? 0 : penalties[b].width();
  }

  /** What a divided word's second half adds at the start of the line after this break. */
  double after(int b) {
    return penalties[b] == null ? 0 : penalties[b].after();
  }

  boolean hyphen(int b) {
    return penalties[b] != null && penalties[b].hyphen();
  }

  /** Whether a line that ends here ends with a hyphen that the text does not have. */
  boolean adds(int b) {
    return penalties[b] != null && penalties[b].addsHyphen();
  }

  /** Whether a line that ends here may be left short. */
  boolean ragged(int b) {
    return penalties[b] != null && penalties[b].ragged();
  }

  /** Whether a line ends here only where not all lines can be good otherwise. */
  boolean spare(int b) {
    return penalties[b] != null && penalties[b].spare();
  }
}
