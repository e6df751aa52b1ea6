package bindery.book;

import java.text.Normalizer;

/**
 * The letters of a formula as one types them, so that who looks for x finds 𝑥: the alphabets of
 * formulas are the same letters in another design (Unicode, UAX #15, NFKC).
 */
public final class PlainLetters {
  private PlainLetters() {}

  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || c >= 0x2100 && c <= 0x214f) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(each -> append(out, each));
        return out.toString();
      }
    }
    return text;
  }

  private static void append(StringBuilder out, int c) {
    boolean designed = c >= 0x1d400 && c <= 0x1d7ff || c >= 0x2102 && c <= 0x2149;
    String letter = Character.toString(c);
    String plain = designed ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter;
    out.append(plain.length() == 1 ? plain : letter);
  }
}
