package bindery.typeset.inline;

import bindery.style.Style;
import bindery.typeset.formula.FormulaPart;
import bindery.typeset.formula.FormulaSetter;
import bindery.typeset.formula.FormulaType;
import bindery.typeset.formula.SetFormula;
import bindery.typeset.glyph.MathFace;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.line.Item;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Formulas in the type of the text around them, as they stand in lines. */
public final class InlineFormula {
  /** What stands for one where words and spaces are told apart (U+FFFC). */
  static final String OBJECT = "\ufffc";

  /** Demerits of a line that ends after a relation, and after a sum: TeX's, squared. */
  private static final double RELATION = 250_000;

  private static final double BINARY = 490_000;

  private static final double WITHIN = 1_500_000;

  private InlineFormula() {}

  /** The formula; empty where there is no face for formulas, and it is set as other text. */
  static Optional<Inline.Formula> of(
      SectionContext section, Element math, Style around, Style style, Span span) {
    boolean display = math.attr("displaystyle").equals("true");
    return set(section, math, display, around, style, span)
        .map(formula -> new Inline.Formula(formula, span));
  }

  /**
   * A formula, measured.
   *
   * @param around style of the text that it stands in, as words in it are set
   * @param style of the formula itself
   */
  public static Optional<SetFormula> set(
      SectionContext section, Element math, boolean display, Style around, Style style, Span span) {
    EditionContext edition = section.edition();
    for (Typeface face : edition.types().faces(style.font())) {
      Optional<MathFace> mathFace = edition.shaper().math(face);
      if (mathFace.isPresent()) {
        WordCache words = edition.words(around, span.language());
        FormulaType type =
            new FormulaType(
                edition.shaper(),
                mathFace.get(),
                words.faces,
                name -> edition.types().faces(FormulaType.emphasised(around.font(), name)),
                words::font,
                style.font().size(),
                around.font().size());
        FormulaSetter.Spans spans = (token, said) -> span.of(section.source(token), said);
        return Optional.of(new FormulaSetter(type).set(math, display, style.text().color(), spans));
      }
    }
    return Optional.empty();
  }

  /** Its boxes, and between them where a line may end. */
  static List<Item> items(Inline.Formula inline, Style paragraph) {
    List<Item> items = new ArrayList<>();
    boolean expandable = paragraph.text().expansion() > 0;
    int level = paragraph.text().rightToLeft() ? 2 : 0;
    for (FormulaPart part : inline.formula().parts()) {
      ItemContent.Formula content = new ItemContent.Formula(part, level);
      items.add(new Item.Box(part.width(), 0, 0, expandable, content));
      double cost =
          switch (part.after().kind()) {
            case RELATION -> RELATION;
            case BINARY -> BINARY;
            case WITHIN -> WITHIN;
            case FORCED, ROW -> Item.FORCED;
            case END -> Item.NEVER;
          };
      if (cost < Item.NEVER) {
        items.add(new Item.Penalty(0, cost, false, 0, 0));
        double space = Math.max(0, part.after().space());
        items.add(new Item.Glue(space, space / 2, 0, new ItemContent.Room()));
      }
    }
    return items;
  }

  /** Whether a formula and an ideograph meet, where a line may end without a space. */
  static boolean meets(String before, String next) {
    if (before.isEmpty() || next.isEmpty()) {
      return false;
    }
    return before.equals(OBJECT)
        ? Division.wide(next.codePointAt(0)) && !next.equals(OBJECT)
        : next.equals(OBJECT) && Division.wide(before.codePointBefore(before.length()));
  }
}
