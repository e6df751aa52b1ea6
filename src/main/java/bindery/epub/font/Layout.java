package bindery.epub.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What {@code GSUB} and {@code GPOS} have in common (OpenType 1.9, Common Table Formats). */
final class Layout {
  /** Glyphs are numbered in 16 bits. */
  private static final int MOST = 0xFFFF;

  private final FontTable table;

  Layout(FontTable table) {
    this.table = table;
  }

  /**
   * A lookup.
   *
   * @param subtables by their offsets in the whole table
   */
  record Lookup(int type, Map<Integer, FontTable> subtables) {}

  /** All lookups; what an extension leads to stands in its place. */
  List<Lookup> lookups(int extension) {
    List<Lookup> lookups = new ArrayList<>();
    int list = table.u16(8);
    for (int i = 0; i < table.u16(list); i++) {
      int at = list + table.u16(list + 2 + 2 * i);
      int type = table.u16(at);
      Map<Integer, FontTable> subtables = new LinkedHashMap<>();
      for (int k = 0; k < table.u16(at + 4); k++) {
        int sub = at + table.u16(at + 6 + 2 * k);
        if (table.u16(at) == extension) {
          type = table.u16(sub + 2);
          sub += table.i32(sub + 4);
        }
        subtables.put(sub, table.from(sub));
      }
      lookups.add(new Lookup(type, subtables));
    }
    return lookups;
  }

  /** The lookups of these features, in all scripts and languages. */
  BitSet lookupsOf(Set<String> features) {
    BitSet lookups = new BitSet();
    int list = table.u16(6);
    for (int i = 0; i < table.u16(list); i++) {
      int entry = list + 2 + 6 * i;
      String tag = new String(table.part(entry, 4).bytes(), StandardCharsets.ISO_8859_1);
      int feature = list + table.u16(entry + 4);
      for (int k = 0; features.contains(tag) && k < table.u16(feature + 2); k++) {
        lookups.set(table.u16(feature + 4 + 2 * k));
      }
    }
    return lookups;
  }

  /** The glyphs of a coverage table by their places in it. */
  static List<Integer> coverage(FontTable coverage) {
    List<Integer> glyphs = new ArrayList<>();
    boolean ranges = coverage.u16(0) == 2;
    for (int i = 0; i < coverage.u16(2); i++) {
      int from = coverage.u16(4 + (ranges ? 6 : 2) * i);
      int to = ranges ? coverage.u16(6 + 6 * i) : from;
      if (glyphs.size() + to - from > MOST) {
        throw new IllegalArgumentException("a coverage of more glyphs than there can be");
      }
      for (int glyph = from; glyph <= to; glyph++) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  /** The classes of glyphs that have another than 0. */
  static Map<Integer, Integer> classes(FontTable classes) {
    Map<Integer, Integer> all = new TreeMap<>();
    if (classes.u16(0) == 1) {
      for (int i = 0; i < classes.u16(4); i++) {
        all.put(classes.u16(2) + i, classes.u16(6 + 2 * i));
      }
    } else {
      for (int i = 0; i < classes.u16(2); i++) {
        for (int glyph = classes.u16(4 + 6 * i); glyph <= classes.u16(6 + 6 * i); glyph++) {
          all.put(glyph, classes.u16(8 + 6 * i));
        }
      }
    }
    all.values().removeIf(c -> c == 0);
    return all;
  }
}
