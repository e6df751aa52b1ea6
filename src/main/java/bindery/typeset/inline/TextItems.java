package bindery.typeset.inline;

import bindery.typeset.line.Item;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The items of a paragraph, and for each of them which text it is made of. Words are shared among
 * all places where they stand, so what is true of one place is kept beside them.
 */
public final class TextItems {
  /** Demerits of dividing the last word of a paragraph. */
  private static final double LAST_WORD = 200_000;

  private final Item[] items;
  private final List<Item> list;
  private final Span[] spans;
  private final int[] from;
  private final int[] to;
  private final TextItems tail;

  private TextItems(Item[] items, Span[] spans, int[] from, int[] to, TextItems tail) {
    this.items = items;
    this.list = Collections.unmodifiableList(Arrays.asList(items));
    this.spans = spans;
    this.from = from;
    this.to = to;
    this.tail = tail;
  }

  /** The same, with what stands behind the last line without taking room. */
  public TextItems with(TextItems behind) {
    return new TextItems(items, spans, from, to, behind);
  }

  /** What stands behind the last line, or null. */
  public TextItems tail() {
    return tail;
  }

  public List<Item> items() {
    return list;
  }

  /** How many there are. */
  int size() {
    return items.length;
  }

  /** One of them. */
  Item item(int item) {
    return items[item];
  }

  /** What the item is; null for what is no text. */
  Span span(int item) {
    return spans[item];
  }

  /**
   * The first of the element's characters in it, as {@link CharRange} counts; negative for none.
   */
  int from(int item) {
    return from[item];
  }

  /** After the last of them. */
  int to(int item) {
    return to[item];
  }

  /** Gathers items in order. */
  public static final class Builder {
    private final List<Item> items = new ArrayList<>();
    private Span[] spans = new Span[16];
    private int[] from = new int[16];
    private int[] to = new int[16];
    private TextItems tail;

    /** An item that is no text. */
    public void add(Item item) {
      add(item, null, -1, -1);
    }

    public void add(Item item, Span span, int first, int after) {
      int at = items.size();
      if (at == from.length) {
        spans = Arrays.copyOf(spans, 2 * at);
        from = Arrays.copyOf(from, 2 * at);
        to = Arrays.copyOf(to, 2 * at);
      }
      items.add(item);
      spans[at] = span;
      from[at] = first;
      to[at] = after;
    }

    /** An item of other items, with what it is made of. */
    public void copy(TextItems other, int item) {
      add(other.items[item], other.spans[item], other.from[item], other.to[item]);
    }

    /** A part of an item that is made of characters one by one, from one to before another. */
    public void part(TextItems other, int item, Item part, int first, int after) {
      int start = other.from[item];
      boolean known = start >= 0 && other.to[item] - start >= after;
      add(
          part,
          other.spans[item],
          known ? start + first : start,
          known ? start + after : other.to[item]);
    }

    public void addAll(TextItems other) {
      for (int i = 0; i < other.items.length; i++) {
        copy(other, i);
      }
      tail = other.tail;
    }

    public int size() {
      return items.size();
    }

    Item get(int at) {
      return items.get(at);
    }

    /**
     * A paragraph ends on the rest of a divided word only where a line would be too loose instead.
     */
    void spareLastWord() {
      while (items.size() > 0 && !(items.get(items.size() - 1) instanceof Item.Box)) {
        items.remove(items.size() - 1);
      }
      for (int i = items.size() - 1; i >= 0 && !parts(i); i--) {
        if (items.get(i) instanceof Item.Penalty p && p.addsHyphen()) {
          double cost = p.cost() + LAST_WORD;
          items.set(i, new Item.Penalty(p.width(), cost, true, p.hangEnd(), p.after()));
        }
      }
    }

    /** Whether a line may end at a space here. */
    private boolean parts(int at) {
      boolean kept =
          at > 0 && items.get(at - 1) instanceof Item.Penalty p && p.cost() == Item.NEVER;
      return items.get(at) instanceof Item.Glue && !kept;
    }

    public TextItems build() {
      int size = items.size();
      return new TextItems(
          items.toArray(Item[]::new),
          Arrays.copyOf(spans, size),
          Arrays.copyOf(from, size),
          Arrays.copyOf(to, size),
          tail);
    }
  }
}
