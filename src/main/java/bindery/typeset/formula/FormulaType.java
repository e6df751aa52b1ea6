package bindery.typeset.formula;

import bindery.book.PlainLetters;
import bindery.style.FontStyle;
import bindery.typeset.glyph.FaceRuns;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.MathConstant;
import bindery.typeset.glyph.MathFace;
import bindery.typeset.glyph.MathGlyph;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * What formulas are set in.
 *
 * @param math the face of signs and letters
 * @param words faces of the text around, for words in a formula and for what {@code math} has not
 * @param emphasised faces of words by the class of their element, such as {@code textbf}
 * @param font how words are set in one of those
 * @param size of the type in formulas, points
 * @param wordSize of words in them
 */
public record FormulaType(
    Shaper shaper,
    MathFace math,
    List<Typeface> words,
    Function<String, List<Typeface>> emphasised,
    Function<Typeface, FontInstance> font,
    double size,
    double wordSize) {
  private static final int BOLD = 700;

  /** One glyph is not moved, and begins where its text does. */
  private static final int[] NOTHING = {0};

  // Faces leave room above their letters and below them; this much of it is filled.
  private static final double ASCENDERS = 0.72;
  private static final double DESCENDERS = 0.8;

  /**
   * What words of a class are set in: {@code textbf} is bold, {@code textit} italic, or upright
   * where the text around is italic.
   */
  public static FontStyle emphasised(FontStyle around, String name) {
    return new FontStyle(
        around.families(),
        around.size(),
        name.equals("textbf") ? Math.max(BOLD, around.weight()) : around.weight(),
        name.equals("textit") != around.italic(),
        around.features(),
        around.letterSpacing(),
        around.wordSpacing());
  }

  /** Size of the type in a style, points. */
  double size(FormulaStyle style) {
    return style.em() * scale(style.level());
  }

  private double scale(int level) {
    return switch (level) {
      case 0 -> 1;
      case 1 -> math.constant(MathConstant.SCRIPT_PERCENT_SCALE_DOWN) / 100.0;
      default -> math.constant(MathConstant.SCRIPT_SCRIPT_PERCENT_SCALE_DOWN) / 100.0;
    };
  }

  /** Points in a font unit. */
  double unit(FormulaStyle style) {
    return size(style) / math.typeface().unitsPerEm();
  }

  /** A constant that is a length, points. */
  double at(MathConstant constant, FormulaStyle style) {
    return math.constant(constant) * unit(style);
  }

  /** The line that fractions and signs have their middle on, above the baseline. */
  double axis(FormulaStyle style) {
    return at(MathConstant.AXIS_HEIGHT, style);
  }

  /** Glyphs of a sign in the math face; glyph 0 where it has none. */
  GlyphRun run(String text, FormulaStyle style) {
    return math.shape(text, style.level(), style.dotless());
  }

  /** One glyph; its ink may be all on one side of the baseline. */
  Box glyph(MathGlyph glyph, String text, FormulaStyle style, Element token) {
    double size = size(style);
    double unit = unit(style);
    String plain = PlainLetters.of(text);
    GlyphRun run =
        new GlyphRun(
            math.typeface(),
            new int[] {glyph.id()},
            new int[] {glyph.advance()},
            NOTHING,
            NOTHING,
            NOTHING,
            plain,
            false);
    return new Box(
        glyph.advance() * unit,
        glyph.height() * unit,
        glyph.depth() * unit,
        glyph,
        size,
        true,
        glyph.italic() * unit,
        glyph.accent() * unit,
        List.of(new Box.Glyphs(run, size, style.ink(), token)));
  }

  /** Letters and signs, in the math face as far as it has them. */
  Box signs(String text, FormulaStyle style, Element token) {
    GlyphRun run = run(text, style);
    for (int glyph : run.glyphs()) {
      if (glyph == 0) {
        List<Typeface> all = new ArrayList<>();
        all.add(math.typeface());
        all.addAll(words);
        return mixed(text, all, size(style), style, token);
      }
    }
    if (run.glyphs().length == 1) {
      return glyph(math.glyph(run.glyphs()[0]), text, style, token);
    }
    return shaped(run, size(style), style, token);
  }

  /** Words, in the faces of the text around as far as they have them. */
  Box words(String text, FormulaStyle style, Element token) {
    String name = token == null ? "" : token.className();
    List<Typeface> all = new ArrayList<>(name.isEmpty() ? words : emphasised.apply(name));
    all.add(math.typeface());
    double size = wordSize * style.em() / this.size * scale(style.level());
    return mixed(text, all, size, style, token);
  }

  private Box mixed(
      String text, List<Typeface> faces, double size, FormulaStyle style, Element token) {
    BoxBuilder out = new BoxBuilder();
    FaceRuns divided = FaceRuns.of(shaper, faces, text, 0, text.length(), FaceRuns.Ends.NOWHERE);
    for (FaceRuns.FaceRun stretch : divided.runs()) {
      String part = text.substring(stretch.from(), stretch.to());
      GlyphRun run =
          stretch.face() == math.typeface()
              ? run(part, style)
              : shaper.shape(font.apply(stretch.face()), part, false);
      out.put(out.width(), 0, shaped(run, size, style, token));
    }
    return out.box();
  }

  private Box shaped(GlyphRun run, double size, FormulaStyle style, Element token) {
    double unit = size / run.face().unitsPerEm();
    double up = 0;
    double down = 0;
    double italic = 0;
    if (run.face() == math.typeface()) {
      for (int id : run.glyphs()) {
        MathGlyph glyph = math.glyph(id);
        up = Math.max(up, glyph.height() * unit);
        down = Math.max(down, glyph.depth() * unit);
        italic = glyph.italic() * unit;
      }
    } else {
      up = Math.max(run.face().capHeight(), run.face().ascent() * ASCENDERS) * unit;
      down = -run.face().descent() * DESCENDERS * unit;
    }
    double width = run.width(size);
    return new Box(
        width,
        up,
        down,
        null,
        0,
        false,
        italic,
        width / 2,
        List.of(new Box.Glyphs(plain(run), size, style.ink(), token)));
  }

  /** The same glyphs standing for plain letters. */
  private static GlyphRun plain(GlyphRun run) {
    String text = PlainLetters.of(run.text());
    if (text.equals(run.text())) {
      return run;
    }
    int[] clusters = new int[run.clusters().length];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = PlainLetters.of(run.text().substring(0, run.clusters()[i])).length();
    }
    return new GlyphRun(
        run.face(),
        run.glyphs(),
        run.advances(),
        run.dx(),
        run.dy(),
        clusters,
        text,
        run.rightToLeft());
  }
}
