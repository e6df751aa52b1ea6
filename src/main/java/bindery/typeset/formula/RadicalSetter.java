package bindery.typeset.formula;

import static bindery.typeset.glyph.MathConstant.*;

import org.jsoup.nodes.Element;

/** Sets roots (<i>The TeXbook</i>, appendix G, rule 11). */
final class RadicalSetter {
  private static final String SIGN = "√";

  private final FormulaType type;
  private final Inner inner;
  private final Stretching stretching;

  RadicalSetter(FormulaType type, Inner inner, Stretching stretching) {
    this.type = type;
    this.inner = inner;
    this.stretching = stretching;
  }

  Box set(Element root, FormulaStyle style) {
    boolean degree = root.normalName().equals("mroot");
    FormulaStyle cramped = style.crampedOnly();
    Box under = degree ? inner.set(Inner.child(root, 0), cramped) : inner.row(root, cramped);
    Box whole = root(under, style);
    return degree ? withDegree(whole, Inner.child(root, 1), style) : whole;
  }

  /** The sign, the rule that goes on from its top, and what stands under it. */
  private Box root(Box under, FormulaStyle style) {
    double thick = type.at(RADICAL_RULE_THICKNESS, style);
    double gap =
        type.at(style.display() ? RADICAL_DISPLAY_STYLE_VERTICAL_GAP : RADICAL_VERTICAL_GAP, style);
    double least = under.extent() + gap + thick;
    Box sign = stretching.upright(SIGN, style, least, null);
    // What the sign is longer than it has to be is shared by the white above and below.
    double room = gap + Math.max(0, sign.extent() - least) / 2;
    double top = under.height() + room + thick;
    BoxBuilder out = new BoxBuilder();
    out.put(0, top - sign.height(), sign);
    out.rule(sign.width(), top - thick, under.width(), thick, style.ink());
    out.put(sign.width(), 0, under);
    out.reach(0, top + type.at(RADICAL_EXTRA_ASCENDER, style), -top);
    return out.box();
  }

  private Box withDegree(Box whole, Element degree, FormulaStyle style) {
    Box index = inner.set(degree, style.at(FormulaStyle.DEEPEST).displayed(false));
    double before = type.at(RADICAL_KERN_BEFORE_DEGREE, style);
    double after = type.at(RADICAL_KERN_AFTER_DEGREE, style);
    double share = type.math().constant(RADICAL_DEGREE_BOTTOM_RAISE_PERCENT) / 100.0;
    double raise = share * whole.extent() - whole.depth() + index.depth();
    double start = Math.max(0, before + index.width() + after);
    BoxBuilder out = new BoxBuilder();
    out.put(Math.max(before, start - after - index.width()), raise, index);
    out.put(start, 0, whole);
    return out.box(start + whole.width());
  }
}
