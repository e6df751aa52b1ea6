package bindery.epub.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** The tables {@code glyf}, {@code loca} and {@code hmtx} (OpenType 1.9). */
final class Outlines {
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private final TableFile font;
  private final boolean wide;

  Outlines(TableFile font) {
    this.font = font;
    this.wide = font.tables().get("head").s16(50) != 0;
  }

  private int offset(int glyph) {
    FontTable loca = font.tables().get("loca");
    return wide ? loca.i32(4 * glyph) : 2 * loca.u16(2 * glyph);
  }

  private FontTable outline(int glyph) {
    return font.tables().get("glyf").part(offset(glyph), offset(glyph + 1) - offset(glyph));
  }

  /** Adds the glyphs that these are put together of. */
  void close(BitSet glyphs) {
    BitSet seen = new BitSet();
    for (int i = glyphs.nextSetBit(0); i >= 0; i = next(glyphs, seen)) {
      seen.set(i);
      if (i < font.glyphCount()) {
        parts(outline(i), glyphs);
      }
    }
  }

  private static int next(BitSet glyphs, BitSet seen) {
    BitSet rest = (BitSet) glyphs.clone();
    rest.andNot(seen);
    return rest.nextSetBit(0);
  }

  private static void parts(FontTable outline, BitSet glyphs) {
    if (outline.length() < 10 || outline.s16(0) >= 0) {
      return;
    }
    int at = 10;
    int flags;
    do {
      flags = outline.u16(at);
      glyphs.set(outline.u16(at + 2));
      at += (flags & WORDS) != 0 ? 8 : 6;
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
  }

  /** The outlines of these glyphs; all others are empty. */
  record Kept(byte[] glyf, byte[] loca) {}

  Kept keep(BitSet glyphs) {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate((font.glyphCount() + 1) * (wide ? 4 : 2));
    for (int i = 0; i <= font.glyphCount(); i++) {
      if (wide) {
        loca.putInt(glyf.size());
      } else {
        loca.putShort((short) (glyf.size() / 2));
      }
      if (i < font.glyphCount() && glyphs.get(i)) {
        byte[] outline = outline(i).bytes();
        glyf.write(outline, 0, outline.length);
        for (int pad = glyf.size() % 4; pad > 0 && pad < 4; pad++) {
          glyf.write(0);
        }
      }
    }
    if (glyf.size() == 0) {
      glyf.write(0); // an empty table is taken for a damaged one
    }
    return new Kept(glyf.toByteArray(), loca.array());
  }

  /** Widths; those of glyphs that are not kept are 0, which packs to nothing. */
  byte[] widths(BitSet glyphs) {
    byte[] hmtx = font.tables().get("hmtx").bytes();
    int full = font.tables().get("hhea").u16(34);
    for (int i = 0; i < font.glyphCount(); i++) {
      int at = i < full ? 4 * i : 4 * full + 2 * (i - full);
      int length = i < full ? 4 : 2;
      // the last width is that of all glyphs beyond
      boolean shared = i == full - 1 && full < font.glyphCount();
      for (int k = 0; !glyphs.get(i) && !shared && k < length && at + k < hmtx.length; k++) {
        hmtx[at + k] = 0;
      }
    }
    return hmtx;
  }
}
