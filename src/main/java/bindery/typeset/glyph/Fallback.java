package bindery.typeset.glyph;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;

/** Chooses a face for every character (CSS Fonts 4 §5.3). */
public final class Fallback {
  private Fallback() {}

  /**
   * The first face that has the character; marks and joiners stay with the face before them.
   *
   * @return null when no face has it
   */
  public static Typeface face(Shaper shaper, List<Typeface> faces, Typeface before, int c) {
    if (c < 0x250 && c >= 0x20 && shaper.has(faces.get(0), c)) {
      return faces.get(0);
    }
    if (invisible(c)) {
      return before != null ? before : faces.get(0);
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    if (mark && before != null && shaper.has(before, c)) {
      return before;
    }
    for (Typeface face : faces) {
      if (shaper.has(face, c)) {
        return face;
      }
    }
    return null;
  }

  /** Characters that HarfBuzz makes room for, or none, without a glyph of the face. */
  static boolean invisible(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || c >= 0x2000 && c <= 0x200a
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000
        || c == 0xa0;
  }
}
