package bindery.epub.font;

import bindery.epub.font.Layout.Lookup;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kerning in the table {@code GPOS} (OpenType 1.9, lookup type 2). Pairs with glyphs that are not
 * kept become 0, which packs to nothing; the shape of the table stays.
 */
final class Kerning {
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;

  private final byte[] bytes;
  private final BitSet glyphs;

  private Kerning(byte[] bytes, BitSet glyphs) {
    this.bytes = bytes;
    this.glyphs = glyphs;
  }

  static byte[] keep(FontTable gpos, BitSet glyphs) {
    Kerning kerning = new Kerning(gpos.bytes(), glyphs);
    for (Lookup lookup : new Layout(gpos).lookups(EXTENSION)) {
      if (lookup.type() == PAIRS) {
        lookup
            .subtables()
            .forEach(
                (at, sub) -> {
                  if (sub.u16(0) == 1) {
                    kerning.glyphs(at, sub);
                  } else {
                    kerning.classes(at, sub);
                  }
                });
      }
    }
    return kerning.bytes;
  }

  private static int size(int format) {
    return 2 * Integer.bitCount(format & 0xFF);
  }

  private void glyphs(int at, FontTable sub) {
    int value = size(sub.u16(4)) + size(sub.u16(6));
    List<Integer> first = Layout.coverage(sub.from(sub.u16(2)));
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < first.size(); i++) {
      if (glyphs.get(first.get(i))) {
        kept.add(sub.u16(10 + 2 * i)); // sets may be shared
      }
    }
    for (int i = 0; i < sub.u16(8); i++) {
      int set = sub.u16(10 + 2 * i);
      for (int k = 0; k < sub.u16(set); k++) {
        int pair = set + 2 + k * (2 + value);
        if (!kept.contains(set) || !glyphs.get(sub.u16(pair))) {
          clear(at + pair + 2, value);
        }
      }
    }
  }

  private void classes(int at, FontTable sub) {
    int value = size(sub.u16(4)) + size(sub.u16(6));
    int columns = sub.u16(14);
    Map<Integer, Integer> firsts = Layout.classes(sub.from(sub.u16(8)));
    BitSet first = new BitSet();
    for (int glyph : Layout.coverage(sub.from(sub.u16(2)))) {
      if (glyphs.get(glyph)) {
        first.set(firsts.getOrDefault(glyph, 0));
      }
    }
    BitSet second = new BitSet();
    second.set(0);
    Layout.classes(sub.from(sub.u16(10)))
        .forEach((glyph, c) -> second.set(c, second.get(c) || glyphs.get(glyph)));
    for (int row = 0; row < sub.u16(12); row++) {
      for (int column = 0; column < columns; column++) {
        if (!first.get(row) || !second.get(column)) {
          clear(at + 16 + (row * columns + column) * value, value);
        }
      }
    }
  }

  private void clear(int from, int length) {
    for (int i = 0; i < length; i++) {
      bytes[from + i] = 0;
    }
  }
}
