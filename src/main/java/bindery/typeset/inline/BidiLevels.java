package bindery.typeset.inline;

import com.ibm.icu.text.Bidi;
import java.util.List;

/** Levels of the bidirectional algorithm (UAX #9) for the text of a paragraph. */
final class BidiLevels {
  /** From here to {@link #LAST_DOT} stand dashes, quotes and dots, which have no direction. */
  private static final char FIRST_DASH = '\u2010';

  private static final char LAST_DOT = '\u2027';

  private BidiLevels() {}

  /** A level for every character of the text; none where all of it runs from left to right. */
  static byte[] of(List<Inline> inlines, boolean rightToLeft) {
    StringBuilder all = new StringBuilder();
    boolean needed = rightToLeft;
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        all.append(text.text());
        for (int i = 0; i < text.text().length() && !needed; i++) {
          char c = text.text().charAt(i);
          needed = c >= 0x590 && (c < FIRST_DASH || c > LAST_DOT);
        }
      }
    }
    if (!needed || all.isEmpty()) {
      return new byte[0];
    }
    char[] chars = all.toString().toCharArray();
    if (!rightToLeft && !Bidi.requiresBidi(chars, 0, chars.length)) {
      return new byte[0];
    }
    Bidi bidi = new Bidi();
    bidi.setPara(chars, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    return bidi.getLevels();
  }
}
