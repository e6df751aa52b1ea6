package bindery.typeset.inline;

import com.ibm.icu.text.Bidi;
import java.util.List;

/** Levels of the bidirectional algorithm (UAX #9) for the text of a paragraph. */
final class BidiLevels {
  private BidiLevels() {}

  /** A level for every character of the text; none where all of it runs from left to right. */
  static byte[] of(List<Inline> inlines, boolean rightToLeft) {
    StringBuilder all = new StringBuilder();
    boolean needed = rightToLeft;
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        all.append(text.text());
        for (int i = 0; i < text.text().length() && !needed; i++) {
          needed = text.text().charAt(i) >= 0x590;
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
