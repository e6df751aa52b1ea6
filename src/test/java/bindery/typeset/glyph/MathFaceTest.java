package bindery.typeset.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.style.FontFace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a MATH table says, as STIX Two Math has it. */
class MathFaceTest {
  private static final FontFace STIX =
      new FontFace("STIX Two Math", 400, false, "STIXTwoMath-Regular.ttf", Place.NOWHERE);

  private final Shaper shaper = new Shaper();
  private final MathFace face = shaper.math(typeface(STIX)).orElseThrow();

  private static Typeface typeface(FontFace rule) {
    TypeLibrary library = Cases.library(List.of(rule));
    return library.faces(Cases.style(rule.weight(), rule.italic(), rule.family())).get(0);
  }

  private int glyph(String text, int level) {
    return face.shape(text, level, false).glyphs()[0];
  }

  @Test
  void facesOfTextAreNone() {
    assertTrue(shaper.math(typeface(Cases.garamond().get(0))).isEmpty());
  }

  @Test
  void constantsAreInFontUnits() {
    assertEquals(258, face.constant(MathConstant.AXIS_HEIGHT));
    assertEquals(70, face.constant(MathConstant.SCRIPT_PERCENT_SCALE_DOWN));
    assertEquals(55, face.constant(MathConstant.RADICAL_DEGREE_BOTTOM_RAISE_PERCENT));
    assertEquals(68, face.constant(MathConstant.FRACTION_RULE_THICKNESS));
  }

  @Test
  void scriptsHaveGlyphsOfTheirOwn() {
    List<Integer> levels = IntStream.range(0, 3).map(l -> glyph("𝑥", l)).boxed().toList();
    assertEquals(3, levels.stream().distinct().count());
  }

  @Test
  void anAccentTakesTheDots() {
    int dotted = face.shape("𝑖", 0, false).glyphs()[0];
    assertNotEquals(dotted, face.shape("𝑖", 0, true).glyphs()[0]);
  }

  @Test
  void variantsGrow() {
    List<MathGlyph> brackets = face.variants(glyph("(", 0), true);
    assertEquals(13, brackets.size());
    for (int i = 1; i < brackets.size(); i++) {
      MathGlyph before = brackets.get(i - 1);
      MathGlyph next = brackets.get(i);
      assertTrue(next.height() + next.depth() > before.height() + before.depth());
    }
    assertEquals(List.of(face.glyph(glyph("x", 0))), face.variants(glyph("x", 0), true));
  }

  @Test
  void assembliesHaveExtenders() {
    GlyphAssembly brace = face.assembly(glyph("{", 0), true);
    assertEquals(
        List.of(false, true, false, true, false),
        brace.parts().stream().map(GlyphAssembly.Part::extender).toList());
    assertEquals(100, brace.overlap());
    assertFalse(face.assembly(glyph("→", 0), false).parts().isEmpty());
    assertTrue(face.assembly(glyph("⟨", 0), true).parts().isEmpty());
  }

  @Test
  void lettersSayWhereScriptsGo() {
    MathGlyph leaning = face.glyph(glyph("𝑉", 0));
    assertEquals(100, leaning.italic());
    assertTrue(face.kern(leaning.id(), MathFace.Corner.BOTTOM_RIGHT, 0) < -100);
    assertEquals(0, face.kern(leaning.id(), MathFace.Corner.TOP_RIGHT, 600));
    assertEquals(440, leaning.accent());
  }
}
