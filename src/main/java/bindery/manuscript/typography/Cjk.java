package bindery.manuscript.typography;

import java.lang.Character.UnicodeScript;

/** Which characters are written without spaces between words. */
public final class Cjk {
  private Cjk() {}

  /** Chinese and Japanese characters and their punctuation; not Korean, which has spaces. */
  public static boolean unspaced(int c) {
    if (c < 0x2E80) {
      return false;
    }
    if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO
        || c >= 0x30FB && c <= 0x30FC;
  }
}
