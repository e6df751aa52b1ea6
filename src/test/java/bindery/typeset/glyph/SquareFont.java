package bindery.typeset.glyph;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A TrueType font whose every glyph is a square of one em, so that a layout can be checked by eye:
 * in 10 points ten letters, spaces and hyphens are 100 points wide. It rises 0.8 em above the line
 * and falls 0.2 em below. It has Latin, Hebrew, kana, some ideographs and the common punctuation.
 */
public final class SquareFont {
  private static final int EM = 1000;

  /** First and last character of every stretch it has. */
  private static final int[][] HAS = {
    {0x20, 0x7e},
    {0xa0, 0x17f},
    {0x5d0, 0x5ea},
    {0x2010, 0x2026},
    {0x21a9, 0x21b5},
    {0x3001, 0x30ff},
    {0x4e00, 0x4eff},
  };

  private SquareFont() {}

  /** The font file. */
  public static byte[] file() {
    return file(tables());
  }

  static Map<String, byte[]> tables() {
    int glyphs = 1;
    for (int[] stretch : HAS) {
      glyphs += stretch[1] - stretch[0] + 1;
    }
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("OS/2", os2());
    tables.put("cmap", cmap());
    tables.put("glyf", glyf(glyphs));
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", hmtx(glyphs));
    tables.put("loca", loca(glyphs));
    tables.put("maxp", maxp(glyphs));
    tables.put("name", name());
    return tables;
  }

  /** A file of these tables (OpenType 1.9, “Organization of an OpenType font”). */
  static byte[] file(Map<String, byte[]> tables) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    shorts(out.putInt(0x00010000), tables.size(), 128, 3, 16 * tables.size() - 128);
    int at = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.putInt(0).putInt(at).putInt(table.getValue().length);
      at += padded(table.getValue().length);
    }
    for (byte[] table : tables.values()) {
      out.put(table);
      out.position(out.position() + padded(table.length) - table.length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static ByteBuffer shorts(ByteBuffer out, int... values) {
    for (int value : values) {
      out.putShort((short) value);
    }
    return out;
  }

  private static byte[] head() {
    ByteBuffer out = ByteBuffer.allocate(54);
    out.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5f0f3cf5);
    shorts(out, 3, EM).putLong(0).putLong(0);
    return shorts(out, 0, -200, EM, 800, 0, 8, 2, 1, 0).array();
  }

  private static byte[] hhea() {
    ByteBuffer out = ByteBuffer.allocate(36).putInt(0x00010000);
    shorts(out, 800, -200, 0, EM, 0, 0, EM, 1);
    return out.putShort(34, (short) 1).array();
  }

  private static byte[] hmtx(int glyphs) {
    return shorts(ByteBuffer.allocate(2 + 2 * glyphs), EM).array();
  }

  private static byte[] maxp(int glyphs) {
    ByteBuffer out = ByteBuffer.allocate(32).putInt(0x00010000);
    return shorts(out, glyphs, 4, 1, 0, 0, 1).array();
  }

  private static byte[] os2() {
    ByteBuffer out = ByteBuffer.allocate(96);
    out.putShort(0, (short) 4).putShort(2, (short) EM).putShort(4, (short) 400);
    out.putShort(6, (short) 5).putShort(68, (short) 800).putShort(70, (short) -200);
    return out.putShort(86, (short) 500).putShort(88, (short) 800).array();
  }

  /** One contour of four points. */
  private static byte[] square() {
    ByteBuffer out = ByteBuffer.allocate(36);
    shorts(out, 1, 0, -200, EM, 800, 3, 0);
    out.put(new byte[] {1, 1, 1, 1});
    shorts(out, 0, 0, EM, 0);
    return shorts(out, -200, EM, 0, -EM).array();
  }

  private static byte[] glyf(int glyphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] square = square();
    for (int i = 0; i < glyphs; i++) {
      out.write(square, 0, square.length);
    }
    return out.toByteArray();
  }

  private static byte[] loca(int glyphs) {
    ByteBuffer out = ByteBuffer.allocate(4 * (glyphs + 1));
    for (int i = 0; i <= glyphs; i++) {
      out.putInt(i * square().length);
    }
    return out.array();
  }

  /** Format 4. */
  private static byte[] cmap() {
    int n = HAS.length + 1;
    int length = 16 + 8 * n;
    ByteBuffer out = ByteBuffer.allocate(12 + length);
    shorts(out, 0, 1, 3, 1).putInt(12);
    shorts(out, 4, length, 0, 2 * n, 16, 3, 2 * n - 16);
    for (int[] stretch : HAS) {
      shorts(out, stretch[1]);
    }
    shorts(out, 0xffff, 0);
    for (int[] stretch : HAS) {
      shorts(out, stretch[0]);
    }
    shorts(out, 0xffff);
    int glyph = 1;
    for (int[] stretch : HAS) {
      shorts(out, glyph - stretch[0]);
      glyph += stretch[1] - stretch[0] + 1;
    }
    return shorts(out, 1).array();
  }

  private static byte[] name() {
    byte[] text = "Square-Regular".getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer out = ByteBuffer.allocate(18 + text.length);
    return shorts(out, 0, 1, 18, 3, 1, 0x409, 6, text.length, 0).put(text).array();
  }
}
