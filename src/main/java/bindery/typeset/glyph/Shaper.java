package bindery.typeset.glyph;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;

/**
 * Turns text into glyphs with HarfBuzz. Kerning, ligatures and whatever else a face does by default
 * are on; a {@link FontInstance} asks for more or less. Runs are kept: the same text in the same
 * font is the same object. Safe for use from many threads.
 *
 * <p>It holds memory of HarfBuzz's own until it is closed; runs that it has given out stay good.
 */
public final class Shaper implements AutoCloseable {
  private static final int STRUCT = 20;

  private final Map<Typeface, Font> fonts = new ConcurrentHashMap<>();
  private final Map<FontInstance, Wanted> wanted = new ConcurrentHashMap<>();
  private final Map<Typeface, Optional<MathFace>> math = new ConcurrentHashMap<>();
  private final Map<Key, GlyphRun> runs = new ConcurrentHashMap<>();

  /** Buffers that nobody uses at the moment. */
  private final Queue<Long> buffers = new ConcurrentLinkedQueue<>();

  private record Key(FontInstance font, String text, boolean rightToLeft) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && text.equals(key.text)
          && rightToLeft == key.rightToLeft
          && font.equals(key.font);
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + font.hashCode();
    }
  }

  /**
   * A face as HarfBuzz has it.
   *
   * @param usual whether it has the first characters of Unicode, as far as anybody has asked
   */
  private record Font(long address, byte[] usual) {
    static final int USUAL = 0x2100;
    static final byte NOT_ASKED = 0;
    static final byte HAS = 1;
    static final byte LACKS = 2;
  }

  /** What a font asks for, as HarfBuzz has it. */
  private record Wanted(long language, hb_feature_t.Buffer features) {
    static Wanted of(FontInstance font) {
      // HarfBuzz keeps languages for as long as it is loaded
      long language = hb_language_from_string(font.language().toLanguageTag());
      return new Wanted(language, Shaper.features(font));
    }
  }

  public Shaper() {
    HarfBuzzLibrary.load();
  }

  /**
   * Loads HarfBuzz, as the first shaper otherwise does: it takes a tenth of a second, and may be
   * done beside other work.
   */
  public static void prepare() {
    HarfBuzzLibrary.load();
  }

  /** Whether the face has a glyph for the character. */
  public boolean has(Typeface face, int codePoint) {
    Font font = font(face);
    if (codePoint < 0 || codePoint >= font.usual().length) {
      return asked(font, codePoint);
    }
    byte known = font.usual()[codePoint];
    if (known == Font.NOT_ASKED) {
      known = asked(font, codePoint) ? Font.HAS : Font.LACKS;
      font.usual()[codePoint] = known; // the same, whoever comes first
    }
    return known == Font.HAS;
  }

  private static boolean asked(Font font, int codePoint) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      IntBuffer glyph = stack.mallocInt(1);
      return hb_font_get_nominal_glyph(font.address(), codePoint, glyph);
    }
  }

  /** The face as one that formulas can be set in; empty when it has no MATH table. */
  public Optional<MathFace> math(Typeface face) {
    return math.computeIfAbsent(face, f -> MathFace.of(this, f, font(f).address()));
  }

  /** The glyphs of a text of one script and direction. */
  public GlyphRun shape(FontInstance font, String text, boolean rightToLeft) {
    Key key = new Key(font, text, rightToLeft);
    GlyphRun known = runs.get(key);
    if (known != null) {
      return known;
    }
    GlyphRun made = shapeAnew(font, text, rightToLeft);
    GlyphRun first = runs.putIfAbsent(key, made);
    return first != null ? first : made;
  }

  private GlyphRun shapeAnew(FontInstance font, String text, boolean rightToLeft) {
    Long free = buffers.poll();
    long buffer = free != null ? free : hb_buffer_create();
    try {
      return shapeIn(buffer, font, text, rightToLeft);
    } finally {
      buffers.add(buffer);
    }
  }

  private GlyphRun shapeIn(long buffer, FontInstance font, String text, boolean rightToLeft) {
    hb_buffer_reset(buffer);
    ByteBuffer utf16 = MemoryUtil.memUTF16(text, false);
    try {
      hb_buffer_add_utf16(buffer, utf16, 0, text.length());
    } finally {
      MemoryUtil.memFree(utf16);
    }
    hb_buffer_guess_segment_properties(buffer);
    if (!font.script().isEmpty()) {
      hb_buffer_set_script(buffer, tag(font.script()));
    }
    hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    Wanted wish = wanted(font);
    hb_buffer_set_language(buffer, wish.language());
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    hb_shape(font(font.face()).address(), buffer, wish.features());
    return read(buffer, font.face(), text, rightToLeft);
  }

  private static GlyphRun read(long buffer, Typeface face, String text, boolean rightToLeft) {
    int n = hb_buffer_get_length(buffer);
    int[] glyphs = new int[n];
    int[] clusters = new int[n];
    int[] advances = new int[n];
    int[] dx = new int[n];
    int[] dy = new int[n];
    try (MemoryStack stack = MemoryStack.stackPush()) {
      IntBuffer length = stack.mallocInt(1);
      long info = nhb_buffer_get_glyph_infos(buffer, MemoryUtil.memAddress(length));
      long position = nhb_buffer_get_glyph_positions(buffer, MemoryUtil.memAddress(length));
      for (int i = 0; i < n; i++) {
        long at = (long) i * STRUCT;
        int glyph = MemoryUtil.memGetInt(info + at);
        // The tables of a damaged font may lead to glyphs that it does not have; ids are unsigned.
        glyphs[i] = Integer.compareUnsigned(glyph, face.advances().length) < 0 ? glyph : 0;
        clusters[i] = MemoryUtil.memGetInt(info + at + 8);
        advances[i] = MemoryUtil.memGetInt(position + at);
        dx[i] = MemoryUtil.memGetInt(position + at + 8);
        dy[i] = MemoryUtil.memGetInt(position + at + 12);
      }
    }
    return new GlyphRun(face, glyphs, advances, dx, dy, clusters, text, rightToLeft);
  }

  private Font font(Typeface face) {
    Font known = fonts.get(face);
    return known != null ? known : fonts.computeIfAbsent(face, Shaper::open);
  }

  private static Font open(Typeface face) {
    ByteBuffer data = face.data().duplicate();
    long blob = hb_blob_create(data, HB_MEMORY_MODE_READONLY, 0, null);
    long hbFace = hb_face_create(blob, 0);
    long font = hb_font_create(hbFace);
    hb_font_set_scale(font, face.unitsPerEm(), face.unitsPerEm());
    hb_face_make_immutable(hbFace);
    hb_font_make_immutable(font);
    hb_face_destroy(hbFace); // the font holds it, and the face its blob
    hb_blob_destroy(blob);
    return new Font(font, new byte[Font.USUAL]);
  }

  private Wanted wanted(FontInstance font) {
    Wanted known = wanted.get(font);
    return known != null ? known : wanted.computeIfAbsent(font, Wanted::of);
  }

  private static hb_feature_t.Buffer features(FontInstance font) {
    hb_feature_t.Buffer out = hb_feature_t.calloc(font.features().size());
    int i = 0;
    for (Map.Entry<String, Integer> feature : font.features().entrySet()) {
      out.get(i++)
          .tag(tag(feature.getKey()))
          .value(feature.getValue())
          .start(HB_FEATURE_GLOBAL_START)
          .end(HB_FEATURE_GLOBAL_END);
    }
    return out;
  }

  private static int tag(String name) {
    byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
    return HB_TAG(tag[0], tag[1], tag[2], tag[3]);
  }

  /** Frees HarfBuzz's memory. Nobody may shape with it any more. */
  @Override
  public void close() {
    for (Long buffer = buffers.poll(); buffer != null; buffer = buffers.poll()) {
      hb_buffer_destroy(buffer);
    }
    wanted.values().forEach(each -> each.features().free());
    wanted.clear();
    fonts.values().forEach(font -> hb_font_destroy(font.address()));
    fonts.clear();
  }
}
