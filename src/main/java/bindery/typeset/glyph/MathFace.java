package bindery.typeset.glyph;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;
import static org.lwjgl.util.harfbuzz.OpenType.*;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.harfbuzz.hb_glyph_extents_t;
import org.lwjgl.util.harfbuzz.hb_ot_math_glyph_part_t;
import org.lwjgl.util.harfbuzz.hb_ot_math_glyph_variant_t;

/**
 * A face that knows how formulas are set: it has a MATH table (OpenType 1.9). All lengths are in
 * font units. Answers are kept; safe for use from many threads.
 */
public final class MathFace {
  /** Script of the features that only formulas have. */
  static final String SCRIPT = "Zmth";

  /** A corner of a glyph, in the order in which the table and HarfBuzz count them. */
  public enum Corner {
    TOP_RIGHT,
    TOP_LEFT,
    BOTTOM_RIGHT,
    BOTTOM_LEFT
  }

  private final Shaper shaper;
  private final Typeface face;
  private final long font;
  private final int[] constants;
  private final Map<Integer, MathGlyph> glyphs = new ConcurrentHashMap<>();
  private final Map<Stretch, List<MathGlyph>> variants = new ConcurrentHashMap<>();
  private final Map<Stretch, GlyphAssembly> assemblies = new ConcurrentHashMap<>();
  private final Map<Integer, FontInstance> instances = new ConcurrentHashMap<>();

  private record Stretch(int glyph, boolean vertical) {}

  private MathFace(Shaper shaper, Typeface face, long font) {
    this.shaper = shaper;
    this.face = face;
    this.font = font;
    MathConstant[] all = MathConstant.values();
    constants = new int[all.length];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = hb_ot_math_get_constant(font, i);
    }
  }

  /** The face, if it has a MATH table. */
  static Optional<MathFace> of(Shaper shaper, Typeface face, long font) {
    return hb_ot_math_has_data(hb_font_get_face(font))
        ? Optional.of(new MathFace(shaper, face, font))
        : Optional.empty();
  }

  public Typeface typeface() {
    return face;
  }

  /** A constant; three of them are percentages. */
  public int constant(MathConstant constant) {
    return constants[constant.ordinal()];
  }

  /**
   * Text as it is set in a formula.
   *
   * @param level 0, or the level of the script that it stands in, up to 2
   * @param dotless whether an accent takes the place of its dots
   */
  public GlyphRun shape(String text, int level, boolean dotless) {
    return shaper.shape(instance(level * 2 + (dotless ? 1 : 0)), text, false);
  }

  private FontInstance instance(int which) {
    return instances.computeIfAbsent(
        which,
        w -> {
          Map<String, Integer> features = new TreeMap<>();
          if (w > 1) {
            features.put("ssty", w / 2);
          }
          if (w % 2 == 1) {
            features.put("dtls", 1);
          }
          return new FontInstance(face, features, Locale.ROOT, SCRIPT);
        });
  }

  public MathGlyph glyph(int id) {
    MathGlyph known = glyphs.get(id);
    return known != null ? known : glyphs.computeIfAbsent(id, this::read);
  }

  private MathGlyph read(int id) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      hb_glyph_extents_t box = hb_glyph_extents_t.malloc(stack);
      boolean ink = hb_font_get_glyph_extents(font, id, box);
      int left = ink ? box.x_bearing() : 0;
      int top = ink ? box.y_bearing() : 0;
      return new MathGlyph(
          id,
          face.advances()[id],
          left,
          ink ? left + box.width() : 0,
          top,
          ink ? -(top + box.height()) : 0,
          hb_ot_math_get_glyph_italics_correction(font, id),
          hb_ot_math_get_glyph_top_accent_attachment(font, id),
          hb_ot_math_is_glyph_extended_shape(hb_font_get_face(font), id));
    }
  }

  /**
   * Room that a script may take away at a corner, or has to be given.
   *
   * @param height above the baseline, negative below
   */
  public int kern(int glyph, Corner corner, double height) {
    return hb_ot_math_get_glyph_kerning(font, glyph, corner.ordinal(), (int) Math.round(height));
  }

  /** A glyph and its larger forms, smallest first; the glyph alone where there are none. */
  public List<MathGlyph> variants(int glyph, boolean vertical) {
    return variants.computeIfAbsent(new Stretch(glyph, vertical), this::readVariants);
  }

  private List<MathGlyph> readVariants(Stretch stretch) {
    int direction = stretch.vertical() ? HB_DIRECTION_BTT : HB_DIRECTION_LTR;
    try (MemoryStack stack = MemoryStack.stackPush()) {
      int total = hb_ot_math_get_glyph_variants(font, stretch.glyph(), direction, 0, null, null);
      List<MathGlyph> found = new ArrayList<>();
      found.add(glyph(stretch.glyph()));
      if (total > 0) {
        IntBuffer count = stack.ints(total);
        hb_ot_math_glyph_variant_t.Buffer all = hb_ot_math_glyph_variant_t.malloc(total, stack);
        hb_ot_math_get_glyph_variants(font, stretch.glyph(), direction, 0, count, all);
        for (int i = 0; i < count.get(0); i++) {
          int id = id(all.get(i).glyph());
          if (id != stretch.glyph()) {
            found.add(glyph(id));
          }
        }
      }
      return List.copyOf(found);
    }
  }

  /** How the glyph is put together where no larger form is large enough. */
  public GlyphAssembly assembly(int glyph, boolean vertical) {
    return assemblies.computeIfAbsent(new Stretch(glyph, vertical), this::readAssembly);
  }

  private GlyphAssembly readAssembly(Stretch stretch) {
    int direction = stretch.vertical() ? HB_DIRECTION_BTT : HB_DIRECTION_LTR;
    try (MemoryStack stack = MemoryStack.stackPush()) {
      int total =
          hb_ot_math_get_glyph_assembly(font, stretch.glyph(), direction, 0, null, null, null);
      if (total == 0) {
        return GlyphAssembly.NONE;
      }
      IntBuffer count = stack.ints(total);
      hb_ot_math_glyph_part_t.Buffer all = hb_ot_math_glyph_part_t.malloc(total, stack);
      hb_ot_math_get_glyph_assembly(font, stretch.glyph(), direction, 0, count, all, null);
      List<GlyphAssembly.Part> parts = new ArrayList<>();
      for (int i = 0; i < count.get(0); i++) {
        hb_ot_math_glyph_part_t part = all.get(i);
        parts.add(
            new GlyphAssembly.Part(
                glyph(id(part.glyph())),
                part.start_connector_length(),
                part.end_connector_length(),
                part.full_advance(),
                (part.flags() & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER) != 0));
      }
      int overlap = hb_ot_math_get_min_connector_overlap(font, direction);
      return new GlyphAssembly(List.copyOf(parts), overlap);
    }
  }

  /** The tables of a damaged font may lead to glyphs that it does not have. */
  private int id(int glyph) {
    return Integer.compareUnsigned(glyph, face.advances().length) < 0 ? glyph : 0;
  }
}
