package bindery.typeset.glyph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the few OpenType tables (OpenType 1.9) that measuring needs; shaping is HarfBuzz's. */
final class FontTables {
  /** Why a file cannot serve as a face. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String why) {
      super(why);
    }
  }

  private final ByteBuffer data;
  private final Map<String, int[]> tables = new LinkedHashMap<>();

  FontTables(ByteBuffer data) throws Unusable {
    this.data = data;
    if (data.capacity() < 12) {
      throw new Unusable("the file is too short to be a font");
    }
    switch (data.getInt(0)) {
      case 0x00010000, 0x74727565 -> {}
      case 0x4F54544F ->
          throw new Unusable("it holds CFF outlines, and only TrueType outlines can be embedded");
      case 0x74746366 -> throw new Unusable("it is a collection of several fonts");
      case 0x774F4646, 0x774F4632 -> throw new Unusable("it is packed as WOFF for the web");
      default -> throw new Unusable("it is not an OpenType font");
    }
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      byte[] tag = new byte[4];
      need(at, 16);
      data.get(at, tag);
      int offset = data.getInt(at + 8);
      int length = data.getInt(at + 12);
      need(offset, length);
      tables.put(new String(tag, StandardCharsets.US_ASCII), new int[] {offset, length});
    }
    if (tables.containsKey("fvar")) {
      throw new Unusable("it is a variable font, and printers need static ones");
    }
    for (String table : new String[] {"head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca"}) {
      table(table, 4);
    }
  }

  Typeface typeface(String family, int weight, boolean italic, String fallbackName)
      throws Unusable {
    int unitsPerEm = u16(table("head", 54) + 18);
    if (unitsPerEm < 16 || unitsPerEm > 16384) {
      throw new Unusable("its units per em are out of range");
    }
    outlines();
    int hhea = table("hhea", 36);
    int ascent = s16(hhea + 4);
    int descent = s16(hhea + 6);
    int xHeight = (int) (0.45 * unitsPerEm);
    int capHeight = (int) (0.66 * unitsPerEm);
    if (tables.containsKey("OS/2") && tables.get("OS/2")[1] >= 90) {
      int os2 = tables.get("OS/2")[0];
      xHeight = s16(os2 + 86) > 0 ? s16(os2 + 86) : xHeight;
      capHeight = s16(os2 + 88) > 0 ? s16(os2 + 88) : capHeight;
    }
    return new Typeface(
        postScriptName().orElse(fallbackName),
        family,
        weight,
        italic,
        data,
        unitsPerEm,
        ascent,
        descent,
        capHeight,
        xHeight,
        advances(u16(hhea + 34)));
  }

  /** Whether all outlines can be drawn. */
  private void outlines() throws Unusable {
    // 32 bytes: outlines of TrueType want version 1.0 of the table
    int glyphs = u16(table("maxp", 32) + 4);
    if (glyphs == 0) {
      throw new Unusable("it has no glyphs"); // and is asked for glyph 0 all the same
    }
    int format = u16(table("head", 54) + 50);
    if (format > 1) {
      throw new Unusable("its table ‘loca’ is of no known format");
    }
    int loca = table("loca", (glyphs + 1) * (format == 1 ? 4 : 2));
    new OutlineCheck(data, loca, table("glyf", 0), format == 1, glyphs).look(tables.get("glyf")[1]);
  }

  private int[] advances(int longMetrics) throws Unusable {
    int glyphs = u16(table("maxp", 32) + 4);
    int hmtx = table("hmtx", 4 * longMetrics);
    if (longMetrics == 0) {
      throw new Unusable("it has no glyph widths");
    }
    int[] advances = new int[glyphs];
    for (int i = 0; i < glyphs; i++) {
      advances[i] = u16(hmtx + 4 * Math.min(i, longMetrics - 1));
    }
    return advances;
  }

  private Optional<String> postScriptName() throws Unusable {
    if (!tables.containsKey("name")) {
      return Optional.empty();
    }
    int name = table("name", 6);
    int strings = name + u16(name + 4);
    for (int i = 0; i < u16(name + 2); i++) {
      int record = name + 6 + 12 * i;
      need(record, 12);
      if (u16(record + 6) == 6) {
        byte[] raw = new byte[u16(record + 8)];
        int at = strings + u16(record + 10);
        need(at, raw.length);
        data.get(at, raw);
        boolean wide = u16(record) != 1;
        String text =
            new String(raw, wide ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII)
                .replaceAll("[^!-~]|[\\[\\](){}<>/%]", "");
        if (!text.isEmpty()) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  private int table(String tag, int least) throws Unusable {
    int[] place = tables.get(tag);
    if (place == null || place[1] < least) {
      throw new Unusable("its table ‘" + tag + "’ is missing or too short");
    }
    return place[0];
  }

  private void need(int at, int length) throws Unusable {
    if (at < 0 || length < 0 || (long) at + length > data.capacity()) {
      throw new Unusable("the file ends too early");
    }
  }

  private int u16(int at) throws Unusable {
    need(at, 2);
    return data.getShort(at) & 0xffff;
  }

  private int s16(int at) throws Unusable {
    need(at, 2);
    return data.getShort(at);
  }
}
