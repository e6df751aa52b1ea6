package bindery.epub.font;

import java.util.BitSet;

/** Which lookups a contextual substitution calls (OpenType 1.9, GSUB lookup types 5 and 6). */
final class Contexts {
  private Contexts() {}

  /**
   * @param chained whether there are sequences before and behind
   */
  static BitSet lookups(FontTable sub, boolean chained) {
    BitSet lookups = new BitSet();
    switch (sub.u16(0)) {
      case 1 -> sets(sub, 4, chained, lookups);
      case 2 -> sets(sub, chained ? 10 : 6, chained, lookups);
      default -> coverages(sub, chained, lookups);
    }
    return lookups;
  }

  /** Rules by glyphs or by classes. */
  private static void sets(FontTable sub, int at, boolean chained, BitSet lookups) {
    for (int i = 0; i < sub.u16(at); i++) {
      int offset = sub.u16(at + 2 + 2 * i);
      if (offset != 0) {
        FontTable set = sub.from(offset);
        for (int k = 0; k < set.u16(0); k++) {
          rule(set.from(set.u16(2 + 2 * k)), chained, lookups);
        }
      }
    }
  }

  private static void rule(FontTable rule, boolean chained, BitSet lookups) {
    if (!chained) {
      records(rule, 4 + 2 * (rule.u16(0) - 1), rule.u16(2), lookups);
      return;
    }
    int input = 2 + 2 * rule.u16(0);
    int ahead = input + 2 + 2 * (rule.u16(input) - 1);
    int count = ahead + 2 + 2 * rule.u16(ahead);
    records(rule, count + 2, rule.u16(count), lookups);
  }

  private static void coverages(FontTable sub, boolean chained, BitSet lookups) {
    if (!chained) {
      records(sub, 6 + 2 * sub.u16(2), sub.u16(4), lookups);
      return;
    }
    int input = 4 + 2 * sub.u16(2);
    int ahead = input + 2 + 2 * sub.u16(input);
    int count = ahead + 2 + 2 * sub.u16(ahead);
    records(sub, count + 2, sub.u16(count), lookups);
  }

  private static void records(FontTable table, int at, int count, BitSet lookups) {
    for (int i = 0; i < count; i++) {
      lookups.set(table.u16(at + 4 * i + 2));
    }
  }
}
