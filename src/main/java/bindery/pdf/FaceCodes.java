package bindery.pdf;

import bindery.pdf.words.TextTable;
import bindery.typeset.glyph.Typeface;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The character codes of one face: every pair of a glyph and the text it stands for has a code of
 * its own, so that the way back from code to text is exact even where one glyph stands for two
 * texts. Codes run in order of glyph, then of text, whatever order pages were read in.
 *
 * <p>A font has 65,535 codes beside the one for {@code .notdef}; a face with more pairs becomes
 * several fonts.
 */
final class FaceCodes {
  /** Codes are counted on through all fonts of a face; each font has this many. */
  static final int PER_FONT = 0xFFFF;

  /** A glyph and its text. */
  record Pair(int glyph, String text) {}

  private final Typeface face;
  private final int firstFont;
  private final List<Pair> pairs;
  private final int[] commonText;
  private final int[] commonCode;
  private final double[] widths;
  private final Map<Long, Integer> otherCodes = new HashMap<>();

  /**
   * @param firstFont number of the face's first font in the book, from 1
   * @param keys pairs as {@link #key} makes them
   */
  FaceCodes(Typeface face, int firstFont, Collection<Long> keys, TextTable table) {
    this.face = face;
    this.firstFont = firstFont;
    Map<Pair, Integer> numbers = new HashMap<>();
    for (long key : keys) {
      numbers.put(new Pair(glyph(key), table.text((int) key)), (int) key);
    }
    this.pairs =
        numbers.keySet().stream()
            .sorted(Comparator.comparingInt(Pair::glyph).thenComparing(Pair::text))
            .toList();
    this.commonText = new int[face.advances().length];
    this.commonCode = new int[face.advances().length];
    Arrays.fill(commonCode, -1);
    this.widths = new double[face.advances().length];
    for (int glyph = 0; glyph < widths.length; glyph++) {
      double width = face.advances()[glyph] * 1000.0 / face.unitsPerEm();
      widths[glyph] = Math.round(width * 100) / 100.0;
    }
    for (int code = 0; code < pairs.size(); code++) {
      Pair pair = pairs.get(code);
      int number = numbers.get(pair);
      otherCodes.put(key(pair.glyph(), number), code);
      boolean first = commonCode[pair.glyph()] < 0;
      if (first || TextTable.isCommoner(number, commonText[pair.glyph()])) {
        commonText[pair.glyph()] = number;
        commonCode[pair.glyph()] = code;
      }
    }
  }

  static long key(int glyph, int text) {
    return (long) glyph << 32 | text & 0xFFFFFFFFL;
  }

  private static int glyph(long key) {
    return (int) (key >> 32);
  }

  Typeface face() {
    return face;
  }

  /** How many fonts the face needs. */
  int fonts() {
    return (pairs.size() + PER_FONT - 1) / PER_FONT;
  }

  int firstFont() {
    return firstFont;
  }

  /** The pairs of one of the face's fonts, counted from 0; the first has CID 1. */
  List<Pair> pairs(int font) {
    int from = font * PER_FONT;
    return pairs.subList(from, Math.min(pairs.size(), from + PER_FONT));
  }

  /** The code of a pair, counted from 0 through all fonts of the face. */
  int code(int glyph, int text) {
    return commonText[glyph] == text ? commonCode[glyph] : otherCodes.get(key(glyph, text));
  }

  /** Width of a glyph in thousandths of the em as the font dictionary states it. */
  double width(int glyph) {
    return widths[glyph];
  }
}
