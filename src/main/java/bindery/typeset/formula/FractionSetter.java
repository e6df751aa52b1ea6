package bindery.typeset.formula;

import static bindery.typeset.glyph.MathConstant.*;

import bindery.typeset.glyph.MathConstant;
import org.jsoup.nodes.Element;

/** Sets fractions, and stacks without a rule (<i>The TeXbook</i>, appendix G, rule 15). */
final class FractionSetter {
  /** Space on either side of a fraction, ems: TeX's {@code \nulldelimiterspace}. */
  private static final double ASIDE = 0.12;

  private final FormulaType type;
  private final Inner inner;

  FractionSetter(FormulaType type, Inner inner) {
    this.type = type;
    this.inner = inner;
  }

  Box set(Element fraction, FormulaStyle style) {
    Box top = inner.set(Inner.child(fraction, 0), style.part());
    Box foot = inner.set(Inner.child(fraction, 1), style.part().crampedOnly());
    double own = type.at(FRACTION_RULE_THICKNESS, style);
    double thick = thickness(fraction.attr("linethickness"), own, type.size(style));
    double[] shifts = thick > 0 ? withRule(top, foot, thick, style) : withoutRule(top, foot, style);
    double aside = thick > 0 ? ASIDE * type.size(style) : 0;
    double wide = Math.max(top.width(), foot.width());
    BoxBuilder out = new BoxBuilder();
    out.put(aside + at(fraction, "numalign", wide - top.width()), shifts[0], top);
    if (thick > 0) {
      out.rule(aside, type.axis(style) - thick / 2, wide, thick, style.ink());
    }
    out.put(aside + at(fraction, "denomalign", wide - foot.width()), -shifts[1], foot);
    return out.box(wide + 2 * aside);
  }

  private static double at(Element fraction, String attribute, double spare) {
    return switch (fraction.attr(attribute)) {
      case "left" -> 0;
      case "right" -> spare;
      default -> spare / 2;
    };
  }

  private static double thickness(String said, double own, double em) {
    return switch (said) {
      case "" -> own;
      case "thin" -> own / 2;
      case "medium" -> own;
      case "thick" -> 2 * own;
      default -> Math.max(0, MathLength.of(said, em, own).orElse(own));
    };
  }

  private double[] withRule(Box top, Box foot, double thick, FormulaStyle style) {
    double axis = type.axis(style);
    double up = at(style, FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP, FRACTION_NUMERATOR_SHIFT_UP);
    double down =
        at(style, FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN, FRACTION_DENOMINATOR_SHIFT_DOWN);
    double over = at(style, FRACTION_NUM_DISPLAY_STYLE_GAP_MIN, FRACTION_NUMERATOR_GAP_MIN);
    double under = at(style, FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN, FRACTION_DENOMINATOR_GAP_MIN);
    return new double[] {
      Math.max(up, axis + thick / 2 + over + top.depth()),
      Math.max(down, foot.height() + under - axis + thick / 2)
    };
  }

  private double[] withoutRule(Box top, Box foot, FormulaStyle style) {
    double up = at(style, STACK_TOP_DISPLAY_STYLE_SHIFT_UP, STACK_TOP_SHIFT_UP);
    double down = at(style, STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN, STACK_BOTTOM_SHIFT_DOWN);
    double least = at(style, STACK_DISPLAY_STYLE_GAP_MIN, STACK_GAP_MIN);
    double wanting = least - (up - top.depth() - (foot.height() - down));
    double more = Math.max(0, wanting / 2);
    return new double[] {up + more, down + more};
  }

  private double at(FormulaStyle style, MathConstant display, MathConstant text) {
    return type.at(style.display() ? display : text, style);
  }
}
