package bindery.epub.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table {@code cmap} (OpenType 1.9): glyphs by characters of Unicode. */
final class CharacterMap {
  /** A glyph has a number of 16 bits. */
  private static final int LAST_GLYPH = 0xFFFF;

  private final Map<Integer, Integer> glyphs = new TreeMap<>();

  /** How many characters are read at most: some subtables say the same of the same ones again. */
  private int left = 4 * Character.MAX_CODE_POINT;

  private CharacterMap() {}

  /**
   * All characters of the subtables for Unicode; none of a symbol font.
   *
   * @throws IllegalArgumentException if they are told of more characters than there are
   */
  static Map<Integer, Integer> read(FontTable cmap) {
    CharacterMap map = new CharacterMap();
    for (int i = 0; i < cmap.u16(2); i++) {
      int platform = cmap.u16(4 + 8 * i);
      int encoding = cmap.u16(6 + 8 * i);
      FontTable sub = cmap.from(cmap.i32(8 + 8 * i));
      if (platform == 0 || platform == 3 && (encoding == 1 || encoding == 10)) {
        switch (sub.u16(0)) {
          case 4 -> map.segments(sub);
          case 6 -> map.trimmed(sub);
          case 12 -> map.groups(sub);
          default -> {
            // 14 tells variation sequences; others are not for Unicode
          }
        }
      }
    }
    return map.glyphs;
  }

  private void segments(FontTable sub) {
    int doubled = sub.u16(6);
    for (int i = 0; i < doubled; i += 2) {
      int end = sub.u16(14 + i);
      int start = sub.u16(16 + doubled + i);
      int delta = sub.u16(16 + 2 * doubled + i);
      int at = 16 + 3 * doubled + i;
      int offset = sub.u16(at);
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph = offset == 0 ? c : sub.u16(at + offset + 2 * (c - start));
        put(c, offset == 0 || glyph != 0 ? glyph + delta & LAST_GLYPH : 0);
      }
    }
  }

  private void trimmed(FontTable sub) {
    for (int i = 0; i < sub.u16(8); i++) {
      put(sub.u16(6) + i, sub.u16(10 + 2 * i));
    }
  }

  private void groups(FontTable sub) {
    for (int i = 0; i < sub.i32(12); i++) {
      int start = sub.i32(16 + 12 * i);
      int end = Math.min(sub.i32(20 + 12 * i), Character.MAX_CODE_POINT);
      int first = sub.i32(24 + 12 * i);
      for (int c = Math.max(0, start); c <= end; c++) {
        int glyph = first + c - start;
        if (glyph < 0 || glyph > LAST_GLYPH) {
          break;
        }
        put(c, glyph);
      }
    }
  }

  private void put(int character, int glyph) {
    if (left-- == 0) {
      throw new IllegalArgumentException("more characters than there are");
    }
    if (glyph != 0) {
      glyphs.putIfAbsent(character, glyph);
    }
  }

  /**
   * A table with one subtable of format 4, and one of format 12 where characters beyond the first
   * plane ask for it.
   */
  static byte[] write(SortedMap<Integer, Integer> glyphs) {
    try {
      byte[] plain = segments(new TreeMap<>(glyphs.headMap(0xFFFF)));
      boolean beyond = !glyphs.isEmpty() && glyphs.lastKey() > 0xFFFF;
      byte[] whole = beyond ? groups(glyphs) : new byte[0];
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      int header = beyond ? 20 : 12;
      out.writeShort(0);
      out.writeShort(beyond ? 2 : 1);
      out.writeShort(3);
      out.writeShort(1);
      out.writeInt(header);
      if (beyond) {
        out.writeShort(3);
        out.writeShort(10);
        out.writeInt(header + plain.length);
      }
      out.write(plain);
      out.write(whole);
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Characters that follow each other, and so do their glyphs: first, last, first glyph. */
  private static List<int[]> runs(SortedMap<Integer, Integer> glyphs) {
    List<int[]> runs = new ArrayList<>();
    int[] run = null;
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int c = entry.getKey();
      if (run == null || c != run[1] + 1 || entry.getValue() != run[2] + c - run[0]) {
        run = new int[] {c, c, entry.getValue()};
        runs.add(run);
      }
      run[1] = c;
    }
    return runs;
  }

  private static byte[] segments(SortedMap<Integer, Integer> glyphs) throws IOException {
    List<int[]> runs = runs(glyphs);
    runs.add(new int[] {0xFFFF, 0xFFFF, 0});
    int count = runs.size();
    int power = Integer.highestOneBit(count);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(4);
    out.writeShort(16 + 8 * count);
    out.writeShort(0);
    out.writeShort(2 * count);
    out.writeShort(2 * power);
    out.writeShort(Integer.numberOfTrailingZeros(power));
    out.writeShort(2 * (count - power));
    for (int[] run : runs) {
      out.writeShort(run[1]);
    }
    out.writeShort(0);
    for (int[] run : runs) {
      out.writeShort(run[0]);
    }
    for (int[] run : runs) {
      out.writeShort(run[0] == 0xFFFF ? 1 : run[2] - run[0]);
    }
    for (int i = 0; i < count; i++) {
      out.writeShort(0);
    }
    return bytes.toByteArray();
  }

  private static byte[] groups(SortedMap<Integer, Integer> glyphs) throws IOException {
    List<int[]> runs = runs(glyphs);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(12);
    out.writeShort(0);
    out.writeInt(16 + 12 * runs.size());
    out.writeInt(0);
    out.writeInt(runs.size());
    for (int[] run : runs) {
      out.writeInt(run[0]);
      out.writeInt(run[1]);
      out.writeInt(run[2]);
    }
    return bytes.toByteArray();
  }
}
