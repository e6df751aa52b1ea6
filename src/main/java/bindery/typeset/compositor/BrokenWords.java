package bindery.typeset.compositor;

import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.ItemContent;
import bindery.typeset.inline.TextItems;
import bindery.typeset.inline.WordWidths;
import bindery.typeset.line.Item;
import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * Breaks words that are wider than their measure: with a hyphen where their language allows one,
 * else between any two characters (CSS Text 3 §5.5, {@code overflow-wrap: anywhere}). For cells
 * that nothing else makes fit.
 */
public final class BrokenWords {
  /** Demerits of a break that no language knows. */
  private static final double ANYWHERE = 1e6;

  private static final double HAIR = 0.05;

  private final EditionContext edition;
  private final TextItems.Builder out = new TextItems.Builder();

  private BrokenWords(EditionContext edition) {
    this.edition = edition;
  }

  /** The items with every word that is wider than the measure broken into parts. */
  public static TextItems in(TextItems text, double measure, EditionContext edition) {
    BrokenWords broken = new BrokenWords(edition);
    List<Item> items = text.items();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Box box
          && box.width() > measure + HAIR
          && box.content() instanceof ItemContent.Text word
          && word.to() - word.from() > 1) {
        broken.word(box, word, text, i);
      } else if (item instanceof Item.Penalty penalty && penalty.cost() == Item.NEVER) {
        broken.out.add(broken.kept(items, i));
      } else {
        broken.out.copy(text, i);
      }
    }
    return broken.out.build().with(text.tail());
  }

  /** A break that was forbidden: with a hyphen inside a word, for only a hyphen had been there. */
  private Item.Penalty kept(List<Item> items, int at) {
    boolean inside =
        at > 0
            && at + 1 < items.size()
            && items.get(at - 1) instanceof Item.Box before
            && items.get(at + 1) instanceof Item.Box after
            && before.content() instanceof ItemContent.Text first
            && after.content() instanceof ItemContent.Text second
            && second.continues(first);
    return inside
        ? hyphen((ItemContent.Text) ((Item.Box) items.get(at - 1)).content())
        : new Item.Penalty(0, ANYWHERE, false, 0, 0);
  }

  private void word(Item.Box box, ItemContent.Text text, TextItems all, int item) {
    String word = text.run().text().substring(text.from(), text.to());
    boolean[] hyphen = hyphens(word, text.font().language());
    double[] at = WordWidths.widths(text.run(), text.look());
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int from = 0;
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      ItemContent.Text part =
          new ItemContent.Text(
              text.font(),
              text.look(),
              text.run(),
              text.from() + from,
              text.from() + to,
              text.level(),
              0);
      double width = at[text.from() + to] - at[text.from() + from];
      out.part(all, item, new Item.Box(width, 0, 0, box.expandable(), part), from, to);
      if (to < word.length()) {
        out.add(hyphen[to] ? hyphen(text) : new Item.Penalty(0, ANYWHERE, false, 0, 0));
      }
      from = to;
    }
  }

  private boolean[] hyphens(String word, Locale language) {
    boolean[] hyphen = new boolean[word.length() + 1];
    if (word.codePoints().allMatch(Character::isLetter)) {
      for (int point : edition.hyphenator().points(word, language, 0, 0, 1)) {
        hyphen[point] = true;
      }
    }
    return hyphen;
  }

  private Item.Penalty hyphen(ItemContent.Text text) {
    double width = WordWidths.width(edition.shaper().shape(text.font(), "-", false), text.look());
    return new Item.Penalty(width, 0, true, 0, 0);
  }
}
