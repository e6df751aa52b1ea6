package bindery.preview.page;

import bindery.epub.font.FontWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font file in which every glyph is a character of its own: that of {@link #FIRST} and the
 * glyph's number. It has no rules by which glyphs become others, so that what a browser shows is
 * what was set (OpenType 1.9; private use area of Unicode 15.1, §23.5).
 */
public final class NumberedFace {
  /** The character of glyph 0, at the beginning of a plane that is nobody's. */
  public static final int FIRST = 0xF0000;

  /** What browsers need to draw outlines, with the instructions of hinting. */
  private static final Set<String> KEPT =
      Set.of(
          "OS/2", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  private NumberedFace() {}

  /**
   * @param font with TrueType outlines
   */
  public static byte[] of(ByteBuffer font) {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    ByteBuffer file = font.duplicate().clear().slice();
    int count = file.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(entry, tag);
      String name = new String(tag, StandardCharsets.ISO_8859_1);
      if (KEPT.contains(name)) {
        byte[] table = new byte[file.getInt(entry + 12)];
        file.get(file.getInt(entry + 8), table);
        tables.put(name, table);
      }
    }
    int glyphs = ByteBuffer.wrap(tables.get("maxp")).getShort(4) & 0xFFFF;
    tables.put("cmap", characters(glyphs));
    tables.put("post", withoutNames(tables.get("post")));
    return FontWriter.file(tables);
  }

  /** One subtable of format 12 with one group: all glyphs in their order. */
  private static byte[] characters(int glyphs) {
    return ByteBuffer.allocate(40)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 3)
        .putShort((short) 10)
        .putInt(12)
        .putShort((short) 12)
        .putShort((short) 0)
        .putInt(28)
        .putInt(0)
        .putInt(1)
        .putInt(FIRST)
        .putInt(FIRST + glyphs - 1)
        .putInt(0)
        .array();
  }

  /** Version 3; a font without this table is refused by browsers. */
  private static byte[] withoutNames(byte[] post) {
    ByteBuffer head = ByteBuffer.allocate(32);
    if (post != null) {
      head.put(post, 0, Math.min(32, post.length));
    }
    return head.putInt(0, 0x00030000).array();
  }
}
