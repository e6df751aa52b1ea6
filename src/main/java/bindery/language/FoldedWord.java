package bindery.language;

import java.text.Normalizer;

/**
 * Words as they are compared: without case, accents, spaces and marks, so that {@code PRÉFACE},
 * {@code Preface:} and {@code préface} are one (Unicode Standard §3.13, full case folding, but for
 * Cherokee, whose capitals are not told apart either).
 *
 * <p>The Java library does all of it: ICU would too, but takes longer to start than titles to read.
 */
public final class FoldedWord {
  /** A mark below Greek vowels, and a letter in capitals. */
  private static final int IOTA = 0x345;

  private FoldedWord() {}

  /** The letters and digits of a text, folded; empty if it has none. */
  public static String of(String text) {
    return text.chars().allMatch(c -> c < 0x80) ? ofAscii(text) : ofAny(text);
  }

  /** What most words are; there is nothing to look up for them. */
  private static String ofAscii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return out.toString();
  }

  private static String ofAny(String text) {
    String plain = Normalizer.normalize(text.replace('ı', 'i'), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    plain.codePoints().filter(FoldedWord::counts).forEach(c -> fold(c, out));
    return out.toString();
  }

  /** By way of the capital, as the two forms of a small sigma are one letter. */
  private static void fold(int c, StringBuilder out) {
    int small = Character.toLowerCase(Character.toUpperCase(c));
    if (small == 'ß') {
      out.append("ss");
    } else {
      out.appendCodePoint(small);
    }
  }

  /** Accents of Latin, Greek and Cyrillic do not count; the vowels of Indic scripts do. */
  private static boolean counts(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetterOrDigit(c) || c == IOTA || mark && c >= 0x900;
  }
}
