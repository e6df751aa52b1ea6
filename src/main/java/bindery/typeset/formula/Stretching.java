package bindery.typeset.formula;

import bindery.typeset.glyph.GlyphAssembly;
import bindery.typeset.glyph.MathConstant;
import bindery.typeset.glyph.MathGlyph;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Signs as long as they are asked to be: a larger form, or one put together of parts. */
final class Stretching {
  private static final double HAIR = 1e-6;

  /** Parts that no sign on a page has. */
  private static final int MOST_PARTS = 2000;

  private final FormulaType type;

  Stretching(FormulaType type) {
    this.type = type;
  }

  /** The sign as it is. */
  private MathGlyph plain(String sign, FormulaStyle style) {
    int[] glyphs = type.run(sign, style).glyphs();
    return glyphs.length == 1 && glyphs[0] != 0 ? type.math().glyph(glyphs[0]) : null;
  }

  /**
   * A sign across the line, its middle on the axis.
   *
   * @param least height and depth together, points
   */
  Box upright(String sign, FormulaStyle style, double least, Element token) {
    MathGlyph plain = plain(sign, style);
    if (plain == null) {
      return type.signs(sign, style, token);
    }
    double unit = type.unit(style);
    MathGlyph last = plain;
    for (MathGlyph each : type.math().variants(plain.id(), true)) {
      last = each;
      if ((each.height() + each.depth()) * unit >= least - HAIR) {
        return centred(type.glyph(each, sign, style, token), each, style);
      }
    }
    GlyphAssembly assembly = type.math().assembly(plain.id(), true);
    if (assembly.parts().isEmpty()) {
      return centred(type.glyph(last, sign, style, token), last, style);
    }
    Box whole = assembled(assembly, sign, style, least / unit, true, token);
    return whole.raised(type.axis(style) - (whole.height() - whole.depth()) / 2);
  }

  /** A large operator: the first form that is large enough for a display, or the largest. */
  Box large(String sign, FormulaStyle style, Element token) {
    MathGlyph plain = plain(sign, style);
    if (plain == null) {
      return type.signs(sign, style, token);
    }
    MathGlyph chosen = plain;
    if (style.display()) {
      for (MathGlyph each : type.math().variants(plain.id(), true)) {
        chosen = each;
        if (each.height() + each.depth()
            >= type.math().constant(MathConstant.DISPLAY_OPERATOR_MIN_HEIGHT)) {
          break;
        }
      }
    }
    return centred(type.glyph(chosen, sign, style, token), chosen, style);
  }

  private Box centred(Box box, MathGlyph glyph, FormulaStyle style) {
    double middle = (glyph.height() - glyph.depth()) * type.unit(style) / 2;
    return box.raised(type.axis(style) - middle);
  }

  /**
   * The largest form of a sign along the line that is no longer than this, or one of just this
   * length.
   *
   * @param fill whether it has to be as long, as braces and arrows have; an accent has not
   */
  Box lengthwise(String sign, FormulaStyle style, double length, boolean fill, Element token) {
    MathGlyph plain = plain(sign, style);
    if (plain == null) {
      return type.signs(sign, style, token);
    }
    double unit = type.unit(style);
    MathGlyph chosen = plain;
    GlyphAssembly assembly = type.math().assembly(plain.id(), false);
    if (fill && !assembly.parts().isEmpty() && shortest(assembly) * unit <= length) {
      return assembled(assembly, sign, style, length / unit, false, token);
    }
    for (MathGlyph each : type.math().variants(plain.id(), false)) {
      double ink = (each.right() - each.left()) * unit;
      if (fill && ink >= length - HAIR) {
        return type.glyph(each, sign, style, token);
      }
      chosen = ink <= length + HAIR ? each : chosen;
    }
    return type.glyph(chosen, sign, style, token);
  }

  private Box assembled(
      GlyphAssembly assembly,
      String sign,
      FormulaStyle style,
      double length,
      boolean upright,
      Element token) {
    List<GlyphAssembly.Part> parts = parts(assembly, length);
    double over = longest(parts, assembly.overlap()) - length;
    double each = parts.size() > 1 ? Math.max(0, over) / (parts.size() - 1) : 0;
    double unit = type.unit(style);
    BoxBuilder out = new BoxBuilder();
    double at = 0;
    for (int i = 0; i < parts.size(); i++) {
      GlyphAssembly.Part part = parts.get(i);
      if (i > 0) {
        double joint = joint(parts.get(i - 1), part);
        at -= Math.min(joint, Math.min(joint, assembly.overlap()) + each);
      }
      MathGlyph glyph = part.glyph();
      Box box = type.glyph(glyph, i == 0 ? sign : "", style, token);
      if (upright) {
        out.put(0, (at + glyph.depth()) * unit, box);
      } else {
        out.put(at * unit, 0, box);
      }
      at += part.length();
    }
    return upright
        ? out.reach(0, at * unit, 0).box()
        : out.reach(at * unit, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY).box();
  }

  /** Parts with as few extenders as reach a length, font units. */
  private static List<GlyphAssembly.Part> parts(GlyphAssembly assembly, double length) {
    List<GlyphAssembly.Part> parts = List.of();
    for (int times = 0; parts.size() < MOST_PARTS; times++) {
      parts = new ArrayList<>();
      for (GlyphAssembly.Part part : assembly.parts()) {
        for (int i = 0; i < (part.extender() ? times : 1); i++) {
          parts.add(part);
        }
      }
      boolean grows =
          assembly.parts().stream().anyMatch(p -> p.extender() && p.length() > assembly.overlap());
      if (!parts.isEmpty() && (!grows || longest(parts, assembly.overlap()) >= length)) {
        return parts;
      }
      if (!grows) {
        return assembly.parts();
      }
    }
    return parts;
  }

  /** Without extenders. */
  private static double shortest(GlyphAssembly assembly) {
    return longest(
        assembly.parts().stream().filter(part -> !part.extender()).toList(), assembly.overlap());
  }

  private static double longest(List<GlyphAssembly.Part> parts, int overlap) {
    double length = 0;
    for (int i = 0; i < parts.size(); i++) {
      length += parts.get(i).length();
      length -= i == 0 ? 0 : Math.min(overlap, joint(parts.get(i - 1), parts.get(i)));
    }
    return length;
  }

  /** The most that two neighbours may lie over each other. */
  private static double joint(GlyphAssembly.Part before, GlyphAssembly.Part after) {
    int straight = Math.min(before.end(), after.start());
    return Math.max(0, Math.min(straight, Math.min(before.length(), after.length()) - 1));
  }
}
