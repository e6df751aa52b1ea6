package bindery.epub.font;

import bindery.epub.font.Layout.Lookup;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which glyphs the table {@code GSUB} can put in the place of others (OpenType 1.9). What a lookup
 * asks of the glyphs around is not looked at: rather a glyph too many than one too few.
 */
final class Substitutions {
  /**
   * Features that shaping turns on of itself (OpenType 1.9, Feature Tags; HarfBuzz's shapers):
   * those of every script, of joining scripts, of Indic ones and of vertical text.
   */
  private static final String ALWAYS =
      "abvf abvs akhn blwf blws calt ccmp cfar cjct clig fin2 fin3 fina half haln init isol liga ljmo"
          + " locl med2 medi nukt pref pres pstf psts rclt rkrf rlig rphf rvrn stch tjmo vatu vert"
          + " vjmo vrt2";

  private static final int EXTENSION = 7;

  private final List<Lookup> lookups;
  private final BitSet active;
  private final BitSet glyphs;

  private Substitutions(List<Lookup> lookups, BitSet active, BitSet glyphs) {
    this.lookups = lookups;
    this.active = active;
    this.glyphs = glyphs;
  }

  /** Adds to these glyphs all that can come of them. */
  static void close(FontTable gsub, Set<String> features, BitSet glyphs) {
    Set<String> on = new TreeSet<>(features);
    on.addAll(List.of(ALWAYS.split(" ")));
    Layout layout = new Layout(gsub);
    new Substitutions(layout.lookups(EXTENSION), layout.lookupsOf(on), glyphs).close();
  }

  private void close() {
    int known;
    int used;
    do {
      known = glyphs.cardinality();
      used = active.cardinality();
      for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
        if (i < lookups.size()) {
          Lookup lookup = lookups.get(i);
          lookup.subtables().values().forEach(sub -> apply(lookup.type(), sub));
        }
      }
    } while (known < glyphs.cardinality() || used < active.cardinality());
  }

  private void apply(int type, FontTable sub) {
    switch (type) {
      case 1 -> single(sub);
      case 2, 3 -> several(sub);
      case 4 -> ligatures(sub);
      case 5 -> active.or(Contexts.lookups(sub, false));
      case 6 -> active.or(Contexts.lookups(sub, true));
      case 8 -> reverse(sub);
      default -> {
        // there are no others
      }
    }
  }

  private void single(FontTable sub) {
    List<Integer> covered = Layout.coverage(sub.from(sub.u16(2)));
    for (int i = 0; i < covered.size(); i++) {
      if (glyphs.get(covered.get(i))) {
        boolean added = sub.u16(0) == 1;
        glyphs.set(added ? covered.get(i) + sub.s16(4) & 0xFFFF : sub.u16(6 + 2 * i));
      }
    }
  }

  private void several(FontTable sub) {
    List<Integer> covered = Layout.coverage(sub.from(sub.u16(2)));
    for (int i = 0; i < covered.size(); i++) {
      if (glyphs.get(covered.get(i))) {
        FontTable set = sub.from(sub.u16(6 + 2 * i));
        for (int k = 0; k < set.u16(0); k++) {
          glyphs.set(set.u16(2 + 2 * k));
        }
      }
    }
  }

  private void ligatures(FontTable sub) {
    List<Integer> covered = Layout.coverage(sub.from(sub.u16(2)));
    for (int i = 0; i < covered.size(); i++) {
      if (glyphs.get(covered.get(i))) {
        FontTable set = sub.from(sub.u16(6 + 2 * i));
        for (int k = 0; k < set.u16(0); k++) {
          ligature(set.from(set.u16(2 + 2 * k)));
        }
      }
    }
  }

  private void ligature(FontTable ligature) {
    for (int i = 0; i < ligature.u16(2) - 1; i++) {
      if (!glyphs.get(ligature.u16(4 + 2 * i))) {
        return;
      }
    }
    glyphs.set(ligature.u16(0));
  }

  private void reverse(FontTable sub) {
    List<Integer> covered = Layout.coverage(sub.from(sub.u16(2)));
    int after = 6 + 2 * sub.u16(4);
    int count = after + 2 + 2 * sub.u16(after);
    for (int i = 0; i < covered.size(); i++) {
      if (glyphs.get(covered.get(i))) {
        glyphs.set(sub.u16(count + 2 + 2 * i));
      }
    }
  }
}
