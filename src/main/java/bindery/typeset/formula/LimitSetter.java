package bindery.typeset.formula;

import static bindery.typeset.glyph.MathConstant.*;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Sets what stands over and under: accents, rules, braces, limits (<i>The TeXbook</i>, appendix G,
 * rules 9, 10, 12 and 13).
 */
final class LimitSetter {
  /** Signs that are accents when they stand over a letter, as combining characters. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("^", "\u0302"),
          Map.entry("ˆ", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("˜", "\u0303"),
          Map.entry("¯", "\u0304"),
          Map.entry("‾", "\u0304"),
          Map.entry("\u0305", "\u0304"),
          Map.entry("˘", "\u0306"),
          Map.entry("˙", "\u0307"),
          Map.entry(".", "\u0307"),
          Map.entry("¨", "\u0308"),
          Map.entry("..", "\u0308"),
          Map.entry("...", "\u20db"),
          Map.entry("˚", "\u030a"),
          Map.entry("ˇ", "\u030c"),
          Map.entry("`", "\u0300"),
          Map.entry("´", "\u0301"),
          Map.entry("→", "\u20d7"),
          Map.entry("←", "\u20d6"));

  private static final String RULES = "¯‾_\u0305\u0332\u2015\u0331";

  private final FormulaType type;
  private final Inner inner;
  private final Stretching stretching;
  private final ScriptSetter scripts;

  LimitSetter(FormulaType type, Inner inner, Stretching stretching, ScriptSetter scripts) {
    this.type = type;
    this.inner = inner;
    this.stretching = stretching;
    this.scripts = scripts;
  }

  Box set(Element element, FormulaStyle style) {
    String name = element.normalName();
    Element base = Inner.child(element, 0);
    Element under = name.equals("mover") ? null : Inner.child(element, 1);
    Element over =
        name.equals("munder") ? null : Inner.child(element, name.equals("mover") ? 1 : 2);
    Element core = Embellished.core(base);
    Operator operator = core == null ? null : Operator.of(core, Operator.Form.PREFIX);
    if (operator != null && operator.limits() && !style.display()) {
      FormulaStyle script = style.script();
      Box nucleus = inner.set(base, style);
      Box sub = under == null ? null : inner.set(under, script.crampedOnly());
      Box sup = over == null ? null : inner.set(over, script);
      return scripts.attach(nucleus, sub, sup, style);
    }
    Operator above = accent(element, over, "accent");
    Operator below = accent(element, under, "accentunder");
    Box box = base(base, operator, under, over, style, above != null);
    if (above != null) {
      box = accented(box, above, core(over), style);
    }
    if (below != null) {
      box = underlined(box, below, core(under), style);
    }
    Box sup = above == null && over != null ? script(over, box, style, false) : null;
    Box sub = below == null && under != null ? script(under, box, style, true) : null;
    return sup == null && sub == null ? box : limits(box, sub, sup, style);
  }

  private static Element core(Element script) {
    return Embellished.core(script);
  }

  /** What an accent is; null for a script that is none. */
  private static Operator accent(Element element, Element script, String attribute) {
    Element core = script == null ? null : Embellished.core(script);
    String said = element.attr(attribute);
    if (core == null || said.equals("false")) {
      return null;
    }
    Operator operator = Operator.of(core, Operator.Form.POSTFIX);
    int c = operator.text().isEmpty() ? 0 : operator.text().codePointAt(0);
    boolean mark =
        ACCENTS.containsKey(operator.text()) && operator.text().charAt(0) != '.'
            || RULES.indexOf(c) >= 0
            || Character.getType(c) == Character.NON_SPACING_MARK
            || "⏞⏟⏜⏝⎴⎵⏠⏡".indexOf(c) >= 0;
    boolean arrow = c >= 0x2190 && c <= 0x21ff;
    boolean over = Embellished.core(Inner.child(element, 0)) == null;
    return said.equals("true") || (arrow ? over : mark) ? operator : null;
  }

  private Box base(
      Element base,
      Operator operator,
      Element under,
      Element over,
      FormulaStyle style,
      boolean accented) {
    if (operator != null && operator.stretchy() && !operator.upright()) {
      double wide = 0;
      for (Element each : new Element[] {under, over}) {
        Element core = each == null ? null : Embellished.core(each);
        if (each != null && core == null) {
          wide = Math.max(wide, inner.set(each, style.script()).width());
        }
      }
      return inner.lengthwise(base, style, wide);
    }
    boolean letter = base.normalName().equals("mi");
    return inner.set(base, accented ? style.under(letter) : style);
  }

  /** A limit, as wide as what it belongs to if it stretches. */
  private Box script(Element script, Box base, FormulaStyle style, boolean under) {
    FormulaStyle small = under ? style.script().crampedOnly() : style.script();
    Element core = Embellished.core(script);
    Operator operator = core == null ? null : Operator.of(core, Operator.Form.POSTFIX);
    boolean stretches = operator != null && operator.stretchy() && !operator.upright();
    return stretches ? inner.lengthwise(script, small, base.width()) : inner.set(script, small);
  }

  Box limits(Box base, Box sub, Box sup, FormulaStyle style) {
    double wide = Math.max(base.width(), Math.max(width(sub), width(sup)));
    // A sign that leans has its upper limit further to the right than its lower one.
    double lean = base.italic() / 2;
    BoxBuilder out = new BoxBuilder();
    out.put((wide - base.width()) / 2, 0, base);
    if (sup != null) {
      double up =
          Math.max(
              type.at(UPPER_LIMIT_BASELINE_RISE_MIN, style),
              type.at(UPPER_LIMIT_GAP_MIN, style) + sup.depth());
      out.put((wide - sup.width()) / 2 + lean, base.height() + up, sup);
    }
    if (sub != null) {
      double down =
          Math.max(
              type.at(LOWER_LIMIT_BASELINE_DROP_MIN, style),
              type.at(LOWER_LIMIT_GAP_MIN, style) + sub.height());
      out.put((wide - sub.width()) / 2 - lean, -base.depth() - down, sub);
    }
    return out.box(Math.max(wide, out.width() - Math.max(0, lean)));
  }

  private static double width(Box box) {
    return box == null ? 0 : box.width();
  }

  private Box accented(Box base, Operator accent, Element mo, FormulaStyle style) {
    String sign = accent.text();
    if (accent.stretchy() && RULES.contains(sign)) {
      double thick = type.at(OVERBAR_RULE_THICKNESS, style);
      double gap = type.at(OVERBAR_VERTICAL_GAP, style);
      BoxBuilder out = new BoxBuilder().put(0, 0, base);
      out.rule(0, base.height() + gap, base.width(), thick, style.ink());
      double extra = type.at(OVERBAR_EXTRA_ASCENDER, style);
      return keeping(out.reach(0, base.height() + gap + thick + extra, -base.height()).box(), base);
    }
    boolean arrow = "→←".contains(sign) && accent.stretchy();
    String mark = arrow ? sign : ACCENTS.getOrDefault(sign, sign);
    if (arrow || mark.codePointAt(0) >= 0x2190 && !isMark(mark)) {
      Box arc = stretching.lengthwise(mark, style.dotted(), base.width(), true, mo);
      return over(base, arc, style);
    }
    Box box =
        accent.stretchy()
            ? stretching.lengthwise(mark, style.dotted(), base.width(), false, mo)
            : type.signs(mark, style.dotted(), mo);
    double rise = Math.max(0, base.height() - type.at(ACCENT_BASE_HEIGHT, style));
    double middle = base.glyph() == null ? base.width() / 2 : base.accent();
    double own = box.glyph() == null ? box.width() / 2 : box.accent();
    BoxBuilder out = new BoxBuilder().put(0, 0, base);
    out.put(middle - own, rise, box);
    return keeping(out.box(base.width()), base);
  }

  private static boolean isMark(String sign) {
    int kind = Character.getType(sign.codePointAt(0));
    return kind == Character.NON_SPACING_MARK;
  }

  /** A letter with an accent takes scripts as the letter does. */
  private static Box keeping(Box whole, Box base) {
    return new Box(
        whole.width(),
        whole.height(),
        whole.depth(),
        base.glyph(),
        base.size(),
        base.letter(),
        base.italic(),
        base.accent(),
        whole.content());
  }

  /** A brace or arrow over all of it. */
  private Box over(Box base, Box sign, FormulaStyle style) {
    double gap = type.at(STRETCH_STACK_GAP_BELOW_MIN, style);
    double wide = Math.max(base.width(), sign.width());
    BoxBuilder out = new BoxBuilder();
    out.put((wide - base.width()) / 2, 0, base);
    out.put((wide - sign.width()) / 2, base.height() + gap + sign.depth(), sign);
    return out.box(wide);
  }

  private Box underlined(Box base, Operator accent, Element mo, FormulaStyle style) {
    String sign = accent.text();
    if (RULES.contains(sign)) {
      double thick = type.at(UNDERBAR_RULE_THICKNESS, style);
      double gap = type.at(UNDERBAR_VERTICAL_GAP, style);
      BoxBuilder out = new BoxBuilder().put(0, 0, base);
      out.rule(0, -base.depth() - gap - thick, base.width(), thick, style.ink());
      double extra = type.at(UNDERBAR_EXTRA_DESCENDER, style);
      return out.reach(0, -base.depth(), base.depth() + gap + thick + extra).box();
    }
    Box brace = stretching.lengthwise(sign, style, base.width(), accent.stretchy(), mo);
    double gap = type.at(STRETCH_STACK_GAP_ABOVE_MIN, style);
    double wide = Math.max(base.width(), brace.width());
    BoxBuilder out = new BoxBuilder();
    out.put((wide - base.width()) / 2, 0, base);
    out.put((wide - brace.width()) / 2, -base.depth() - gap - brace.height(), brace);
    return out.box(wide);
  }
}
