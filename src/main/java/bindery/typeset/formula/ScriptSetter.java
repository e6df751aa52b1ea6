package bindery.typeset.formula;

import static bindery.typeset.glyph.MathConstant.*;

import bindery.typeset.glyph.MathFace;
import bindery.typeset.glyph.MathGlyph;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets subscripts and superscripts (<i>The TeXbook</i>, appendix G, rule 18). */
final class ScriptSetter {
  /** Ems that a subscript keeps from the foot of its letter, where the face lets them touch. */
  private static final double APART = 0.045;

  private final FormulaType type;
  private final Inner inner;

  ScriptSetter(FormulaType type, Inner inner) {
    this.type = type;
    this.inner = inner;
  }

  /** An element with scripts at one of its corners, or both. */
  Box set(Element element, FormulaStyle style, Box base) {
    FormulaStyle script = style.script();
    return switch (element.normalName()) {
      case "msub" ->
          attach(base, inner.set(Inner.child(element, 1), script.crampedOnly()), null, style);
      case "msup" -> attach(base, null, inner.set(Inner.child(element, 1), script), style);
      case "mmultiscripts" -> several(element, base, style);
      default ->
          attach(
              base,
              inner.set(Inner.child(element, 1), script.crampedOnly()),
              inner.set(Inner.child(element, 2), script),
              style);
    };
  }

  /**
   * @param sub null for none
   * @param sup null for none
   */
  Box attach(Box base, Box sub, Box sup, FormulaStyle style) {
    double[] shifts = shifts(base, sub, sup, style);
    BoxBuilder out = new BoxBuilder();
    out.put(0, 0, base);
    // An integral leans over its lower limit: this is taken from its width, not added to it.
    boolean leans = !base.letter() && base.glyph() != null && base.glyph().extended();
    double end = base.width();
    double after = type.at(SPACE_AFTER_SCRIPT, style);
    if (sup != null) {
      double kern =
          kern(base, MathFace.Corner.TOP_RIGHT, sup, MathFace.Corner.BOTTOM_LEFT, shifts[0]);
      double x = Math.max(0, base.width() + (leans ? 0 : base.italic()) + kern);
      out.put(x, shifts[0], sup);
      end = Math.max(end, x + sup.width() + after);
    }
    if (sub != null) {
      double kern =
          kern(base, MathFace.Corner.BOTTOM_RIGHT, sub, MathFace.Corner.TOP_LEFT, -shifts[1]);
      double x = Math.max(0, base.width() - (leans ? base.italic() : 0) + kern);
      out.put(x, -shifts[1], sub);
      end = Math.max(end, x + sub.width() + after);
    }
    return out.box(end);
  }

  /** How far the superscript goes up, and the subscript down. */
  private double[] shifts(Box base, Box sub, Box sup, FormulaStyle style) {
    boolean letter = base.letter();
    double up = letter ? 0 : base.height() - type.at(SUPERSCRIPT_BASELINE_DROP_MAX, style);
    double down = letter ? 0 : base.depth() + type.at(SUBSCRIPT_BASELINE_DROP_MIN, style);
    if (sup != null) {
      double least =
          type.at(style.cramped() ? SUPERSCRIPT_SHIFT_UP_CRAMPED : SUPERSCRIPT_SHIFT_UP, style);
      up = Math.max(up, Math.max(least, sup.depth() + type.at(SUPERSCRIPT_BOTTOM_MIN, style)));
    }
    if (sub != null) {
      down = Math.max(down, type.at(SUBSCRIPT_SHIFT_DOWN, style));
      if (sup == null) {
        down = Math.max(down, sub.height() - type.at(SUBSCRIPT_TOP_MAX, style));
      }
    }
    if (sub != null && sup != null) {
      double gap = up - sup.depth() - (sub.height() - down);
      double wanting = type.at(SUB_SUPERSCRIPT_GAP_MIN, style) - gap;
      if (wanting > 0) {
        down += wanting;
        double low = type.at(SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT, style) - (up - sup.depth());
        if (low > 0) {
          double both = Math.min(low, wanting);
          up += both;
          down -= both;
        }
      }
    }
    return new double[] {up, down};
  }

  /**
   * How much nearer a script may come, or how much further it has to keep, for the shapes of both:
   * the larger of what they ask for where each begins and ends (OpenType 1.9, MathKernInfo).
   *
   * @param shift of the script, up
   */
  private double kern(
      Box base, MathFace.Corner corner, Box script, MathFace.Corner other, double shift) {
    boolean above = corner == MathFace.Corner.TOP_RIGHT;
    double first = above ? shift - script.depth() : shift + script.height();
    double second = above ? base.height() : -base.depth();
    return Math.max(
        kern(base, corner, first) + kern(script, other, first - shift),
        kern(base, corner, second) + kern(script, other, second - shift));
  }

  private double kern(Box box, MathFace.Corner corner, double height) {
    MathGlyph glyph = box.glyph();
    if (glyph == null) {
      return 0;
    }
    double unit = box.size() / type.math().typeface().unitsPerEm();
    double apart = APART * type.math().typeface().unitsPerEm();
    int kern = type.math().kern(glyph.id(), corner, height / unit);
    // Above where subscripts reach, faces say that nothing goes there at all.
    return (corner == MathFace.Corner.BOTTOM_RIGHT ? Math.min(0, kern + apart) : kern) * unit;
  }

  /** Scripts in pairs, those before the base after {@code mprescripts}. */
  private Box several(Element element, Box base, FormulaStyle style) {
    List<Element> after = new ArrayList<>();
    List<Element> before = new ArrayList<>();
    List<Element> into = after;
    for (Element child : element.children().subList(1, element.childrenSize())) {
      if (child.normalName().equals("mprescripts")) {
        into = before;
      } else {
        into.add(child);
      }
    }
    Box box = base;
    for (int i = 0; i < after.size(); i += 2) {
      box = attach(box, script(after, i, style), script(after, i + 1, style), style);
    }
    for (int i = 0; i < before.size(); i += 2) {
      box = prefixed(box, script(before, i, style), script(before, i + 1, style), style);
    }
    return box;
  }

  private Box script(List<Element> scripts, int at, FormulaStyle style) {
    boolean none =
        at >= scripts.size()
            || scripts.get(at).normalName().equals("none")
            || scripts.get(at).normalName().equals("mrow") && scripts.get(at).childrenSize() == 0;
    FormulaStyle script = style.script();
    return none ? null : inner.set(scripts.get(at), at % 2 == 0 ? script.crampedOnly() : script);
  }

  /** Scripts before the base, their ends flush with it. */
  private Box prefixed(Box base, Box sub, Box sup, FormulaStyle style) {
    double[] shifts = shifts(base, sub, sup, style);
    double room = type.at(SPACE_AFTER_SCRIPT, style);
    double wide = Math.max(sub == null ? 0 : sub.width(), sup == null ? 0 : sup.width());
    BoxBuilder out = new BoxBuilder();
    if (sup != null) {
      out.put(room + wide - sup.width(), shifts[0], sup);
    }
    if (sub != null) {
      out.put(room + wide - sub.width(), -shifts[1], sub);
    }
    out.put(room + wide, 0, base);
    return out.box();
  }
}
