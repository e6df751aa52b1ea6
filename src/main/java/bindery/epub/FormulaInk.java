package bindery.epub;

import bindery.epub.markup.LegibleInk;
import org.jsoup.nodes.Element;

/** Formulas whose coloured parts can be read by day and by night. */
final class FormulaInk {
  private FormulaInk() {}

  /** The formula, or a copy of it if colours had to change. */
  static Element legible(Element math) {
    if (math.selectFirst("[mathcolor], [mathbackground]") == null) {
      return math;
    }
    Element copy = math.clone();
    colour(copy, false, false);
    return copy;
  }

  /**
   * @param ground whether the author has put a ground behind it
   * @param coloured whether it stands in a coloured part
   */
  private static void colour(Element part, boolean ground, boolean coloured) {
    String own = part.attr("mathbackground");
    String ink = part.attr("mathcolor");
    boolean grounded = ground || !own.isEmpty();
    if (!own.isEmpty() && ink.isEmpty()) {
      put(part, LegibleInk.on(own)); // at night it would be white on yellow
    } else if (!grounded && !ink.isEmpty()) {
      boolean plain = ink.equals("#000000") && !coloured;
      put(part, plain ? "" : LegibleInk.of(ink)); // black is whatever the reader's theme has
    }
    for (Element child : part.children()) {
      colour(child, grounded, coloured || part.hasAttr("mathcolor"));
    }
  }

  private static void put(Element part, String ink) {
    if (ink.isEmpty()) {
      part.removeAttr("mathcolor");
    } else {
      part.attr("mathcolor", ink);
    }
  }
}
