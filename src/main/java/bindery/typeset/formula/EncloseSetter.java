package bindery.typeset.formula;

import static bindery.typeset.glyph.MathConstant.*;

import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets rules round what an element holds, or through it: {@code menclose} (MathML 3 §3.3.9), or a
 * class of a row.
 */
final class EncloseSetter {
  private static final double PADDING = 0.3;

  private static final List<String> SIDES = List.of("top", "bottom", "left", "right");

  private static final List<String> BOXES = List.of("box", "roundedbox", "boxed");

  private static final List<String> STRIKES = List.of("horizontalstrike", "sout");

  private static final List<String> RISING = List.of("updiagonalstrike", "cancel", "xcancel");

  private static final List<String> FALLING = List.of("downdiagonalstrike", "bcancel", "xcancel");

  /** How far a stroke across stands out above and below, ems. */
  private static final double STROKE = 0.1;

  private final FormulaType type;
  private final Inner inner;

  EncloseSetter(FormulaType type, Inner inner) {
    this.type = type;
    this.inner = inner;
  }

  Box set(Element element, FormulaStyle style) {
    Box box = inner.row(element, style);
    List<String> sides =
        List.of((element.attr("notation") + " " + element.className()).strip().split("\\s+"));
    double thick = type.at(FRACTION_RULE_THICKNESS, style);
    boolean all = !Collections.disjoint(sides, BOXES);
    boolean within = all || !Collections.disjoint(sides, SIDES);
    double pad = within ? PADDING * type.size(style) + thick : 0;
    double up = box.height() + pad;
    double down = box.depth() + pad;
    double wide = box.width() + 2 * pad;
    BoxBuilder out = new BoxBuilder().put(pad, 0, box).reach(wide, up, down);
    if (all || sides.contains("top")) {
      out.rule(0, up - thick, wide, thick, style.ink());
    }
    if (all || sides.contains("bottom")) {
      out.rule(0, -down, wide, thick, style.ink());
    }
    if (all || sides.contains("left")) {
      out.rule(0, -down, thick, up + down, style.ink());
    }
    if (all || sides.contains("right")) {
      out.rule(wide - thick, -down, thick, up + down, style.ink());
    }
    if (!Collections.disjoint(sides, STRIKES)) {
      out.rule(0, (up - down - thick) / 2, wide, thick, style.ink());
    }
    double more = STROKE * type.size(style);
    for (boolean rising : new boolean[] {true, false}) {
      if (!Collections.disjoint(sides, rising ? RISING : FALLING)) {
        out.slash(0, -down - more, wide, up + down + 2 * more, thick, rising, style.ink());
      }
    }
    return out.box(wide);
  }
}
