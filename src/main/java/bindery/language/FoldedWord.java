package bindery.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * Words as they are compared: without case, accents, spaces and marks, so that {@code PRÉFACE},
 * {@code Preface:} and {@code préface} are one (Unicode Standard §3.13, full case folding).
 */
public final class FoldedWord {
  private FoldedWord() {}

  /** The letters and digits of a text, folded; empty if it has none. */
  public static String of(String text) {
    String plain = Normalizer2.getNFKDInstance().normalize(text.replace('ı', 'i'));
    StringBuilder out = new StringBuilder(plain.length());
    String folded = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(plain, true));
    folded.codePoints().filter(c -> counts(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Accents of Latin, Greek and Cyrillic do not count; the vowels of Indic scripts do. */
  private static boolean counts(int c) {
    boolean accent = c >= 0x300 && c <= 0x36F;
    boolean mark = UCharacter.getType(c) == Character.NON_SPACING_MARK;
    boolean indic =
        (mark || UCharacter.getType(c) == Character.COMBINING_SPACING_MARK) && c >= 0x900;
    return Character.isLetterOrDigit(c) || indic && !accent;
  }
}
