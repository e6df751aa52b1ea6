package bindery.typeset.glyph;

import java.nio.ByteBuffer;

/**
 * Looks whether the outlines of a TrueType file are what its tables say (OpenType 1.9, “loca” and
 * “glyf”), so that whoever draws them later need not doubt.
 */
final class OutlineCheck {
  /** Parts in parts; fonts have two or three. */
  private static final int DEEPEST = 16;

  /** Parts of one glyph, unfolded. */
  private static final int MOST_PARTS = 1_000;

  private static final int REPEATED = 8;
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final ByteBuffer data;
  private final int loca;
  private final int glyf;
  private final boolean longOffsets;

  /** How many parts every glyph has; 0 where that is not known yet. */
  private final int[] parts;

  /**
   * @param loca where the table begins; it is long enough for all glyphs
   * @param glyf where the table begins
   * @param longOffsets whether {@code loca} has four bytes a glyph
   */
  OutlineCheck(ByteBuffer data, int loca, int glyf, boolean longOffsets, int glyphs) {
    this.data = data;
    this.loca = loca;
    this.glyf = glyf;
    this.longOffsets = longOffsets;
    this.parts = new int[glyphs];
  }

  /**
   * @param length of the table {@code glyf}
   */
  void look(int length) throws FontTables.Unusable {
    long end = 0;
    for (int glyph = 0; glyph <= parts.length; glyph++) {
      long at = offset(glyph);
      if (at < end || at > length) {
        throw new FontTables.Unusable("glyph " + glyph + " lies outside its table ‘glyf’");
      }
      end = at;
    }
    for (int glyph = 0; glyph < parts.length; glyph++) {
      count(glyph, 0);
    }
  }

  private long offset(int glyph) {
    return longOffsets
        ? data.getInt(loca + 4 * glyph) & 0xffffffffL
        : 2L * (data.getShort(loca + 2 * glyph) & 0xffff);
  }

  /** How many parts a glyph has. */
  private int count(int glyph, int depth) throws FontTables.Unusable {
    if (depth > DEEPEST) {
      throw damaged(glyph);
    }
    if (parts[glyph] == 0) {
      int at = glyf + (int) offset(glyph);
      int end = glyf + (int) offset(glyph + 1);
      if (at == end) {
        parts[glyph] = 1;
      } else if (end - at < 10) {
        throw damaged(glyph);
      } else if (data.getShort(at) >= 0) {
        simple(glyph, at, end);
        parts[glyph] = 1;
      } else {
        parts[glyph] = compound(glyph, at + 10, end, depth);
      }
    }
    return parts[glyph];
  }

  private void simple(int glyph, int start, int end) throws FontTables.Unusable {
    int contours = data.getShort(start);
    int at = start + 10;
    need(glyph, at, 2 * contours, end);
    int last = -1;
    for (int i = 0; i < contours; i++, at += 2) {
      int next = u16(at);
      if (next <= last && i > 0) {
        throw damaged(glyph);
      }
      last = next;
    }
    if (contours == 0) {
      return;
    }
    need(glyph, at, 2, end);
    at += 2 + u16(at);
    long coordinates = 0;
    for (int point = 0; point <= last; point++) {
      need(glyph, at, 1, end);
      int flags = data.get(at++);
      int times = 1;
      if ((flags & REPEATED) != 0) {
        need(glyph, at, 1, end);
        times += data.get(at++) & 0xff;
      }
      point += times - 1;
      coordinates += (long) times * (bytes(flags, 1 << 1, 1 << 4) + bytes(flags, 1 << 2, 1 << 5));
      if (point > last) {
        throw damaged(glyph);
      }
    }
    need(glyph, at, coordinates, end);
  }

  /** Of a coordinate: one byte, or none if it is as before, or two. */
  private static int bytes(int flags, int one, int same) {
    return (flags & one) != 0 ? 1 : (flags & same) != 0 ? 0 : 2;
  }

  private int compound(int glyph, int start, int end, int depth) throws FontTables.Unusable {
    int at = start;
    int sum = 1;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      need(glyph, at, 4, end);
      flags = u16(at);
      int part = u16(at + 2);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
      need(glyph, at, 0, end);
      if (part >= parts.length) {
        throw damaged(glyph);
      }
      sum += count(part, depth + 1);
      if (sum > MOST_PARTS) {
        throw new FontTables.Unusable("glyph " + glyph + " is made of too many parts");
      }
    }
    return sum;
  }

  private static void need(int glyph, int at, long length, int end) throws FontTables.Unusable {
    if (at + length > end) {
      throw damaged(glyph);
    }
  }

  private static FontTables.Unusable damaged(int glyph) {
    return new FontTables.Unusable("the outline of glyph " + glyph + " is damaged");
  }

  private int u16(int at) {
    return data.getShort(at) & 0xffff;
  }
}
