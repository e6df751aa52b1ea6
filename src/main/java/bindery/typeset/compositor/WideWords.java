package bindery.typeset.compositor;

import bindery.typeset.inline.ItemContent;
import bindery.typeset.line.Item;
import bindery.typeset.section.Finding;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Finds words that are wider than their line, which would run off the page and be lost. */
public final class WideWords {
  private static final int QUOTED = 40;
  private static final double HAIR = 0.05;

  private WideWords() {}

  /**
   * Whether there are any; each is reported as a warning, since it has to be divided somewhere.
   *
   * @param first width of the line that the first word stands on, points
   * @param narrowest width of the narrowest line
   */
  public static boolean found(
      FormattingContext context, List<Item> items, double first, double narrowest, Element origin) {
    boolean found = false;
    boolean begins = true;
    for (Item item : items) {
      double room = begins ? first : narrowest;
      begins &= !(item instanceof Item.Glue);
      if (item instanceof Item.Box box
          && box.width() > room + HAIR
          && box.content() instanceof ItemContent.Text text) {
        found = true;
        tell(context, text.run().text().substring(text.from(), text.to()), room, origin);
      }
    }
    return found;
  }

  private static void tell(FormattingContext context, String word, double room, Element origin) {
    String quoted = word.length() > QUOTED ? word.substring(0, QUOTED) + "…" : word;
    String what =
        String.format(
            Locale.ROOT, "this word is wider than its line of %.0f points and was divided", room);
    String todo = "put a soft hyphen or a space where it may be divided";
    Finding finding = Finding.warning("wide-word", context.section().source(origin), what, todo);
    context.findings().add(finding.about(word, quoted));
  }
}
