package bindery.typeset.compositor;

import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The start of a paragraph: a first letter in another style or as a drop capital ({@code
 * ::first-letter}, with {@code initial-letter}, CSS Inline 3 §7) and a first line in another style
 * ({@code ::first-line}).
 *
 * @param inlines of the paragraph without the capital, the first line's words in their style
 * @param measure beside the capital
 * @param lead the capital, placed from the first baseline
 * @param lines how many it spans; 0 without one
 */
record ParagraphOpening(List<Inline> inlines, LineMeasure measure, List<Placed> lead, int lines) {
  static ParagraphOpening of(
      SectionContext section,
      Element element,
      Style style,
      ContentArea area,
      List<Inline> inlines,
      LineMeasure plain,
      LineWeights weights) {
    Optional<Style> letter =
        section.edition().cascade().pseudo(element, style, Pseudo.FIRST_LETTER);
    ParagraphOpening opening = new ParagraphOpening(inlines, plain, List.of(), 0);
    if (letter.isPresent() && letter.get().box().initialLetter() > 1) {
      opening = DropCapital.of(section, element, style, letter.get(), area, inlines, plain);
    }
    if (letter.isPresent() && letter.get().box().initialLetter() <= 1) {
      List<Inline> restyled = DropCapital.restyled(inlines, letter.get());
      opening = new ParagraphOpening(restyled, plain, List.of(), 0);
    }
    Optional<Style> first = section.edition().cascade().pseudo(element, style, Pseudo.FIRST_LINE);
    if (first.isPresent()) {
      List<Inline> restyled =
          new FirstLine(section, opening, style, first.get(), weights).inlines();
      opening = new ParagraphOpening(restyled, opening.measure(), opening.lead(), opening.lines());
    }
    return opening;
  }
}
