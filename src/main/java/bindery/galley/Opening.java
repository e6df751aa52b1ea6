package bindery.galley;

import bindery.line.Measure;
import bindery.style.Pseudo;
import bindery.style.Style;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The start of a paragraph: a drop capital ({@code ::first-letter} with {@code initial-letter}, CSS
 * Inline 3 §7) and a first line in another style ({@code ::first-line}).
 *
 * @param inlines of the paragraph without the capital, the first line's words in their style
 * @param measure beside the capital
 * @param lead the capital, placed from the first baseline
 * @param lines how many it spans; 0 without one
 */
record Opening(List<Inline> inlines, Measure measure, List<Placed> lead, int lines) {
  static Opening of(
      Compositor compositor,
      Element element,
      Style style,
      Area area,
      List<Inline> inlines,
      Measure plain) {
    Shop shop = compositor.shop;
    Optional<Style> letter = shop.cascade().pseudo(element, style, Pseudo.FIRST_LETTER);
    Opening opening = new Opening(inlines, plain, List.of(), 0);
    if (letter.isPresent() && letter.get().box().initialLetter() > 1) {
      opening = DropCapital.of(compositor, element, style, letter.get(), area, inlines, plain);
    }
    Optional<Style> first = shop.cascade().pseudo(element, style, Pseudo.FIRST_LINE);
    if (first.isPresent()) {
      List<Inline> restyled = FirstLine.of(shop, opening, style, first.get());
      opening = new Opening(restyled, opening.measure(), opening.lead(), opening.lines());
    }
    return opening;
  }
}
