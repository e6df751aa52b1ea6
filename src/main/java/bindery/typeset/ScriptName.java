package bindery.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Locale;

/** What messages call the script of a character (UAX #24, and the language for ideographs). */
final class ScriptName {
  static final String SIGNS = "signs";
  static final String EMOJI = "emoji";
  static final String PRIVATE = "characters for private use";
  static final String CHINESE = "Chinese";
  static final String JAPANESE = "Japanese";
  static final String KOREAN = "Korean";

  private ScriptName() {}

  /**
   * The name of the script.
   *
   * @param language of the text that the character stands in
   */
  static String of(int c, Locale language) {
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return PRIVATE;
    }
    int script = UScript.getScript(c);
    return switch (script) {
      case UScript.HAN -> ideograph(language.getLanguage());
      case UScript.BOPOMOFO -> CHINESE;
      case UScript.HIRAGANA, UScript.KATAKANA -> JAPANESE;
      case UScript.HANGUL -> KOREAN;
      case UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN -> sign(c);
      default -> UScript.getName(script).replace('_', ' ');
    };
  }

  private static String ideograph(String language) {
    return switch (language) {
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      default -> CHINESE;
    };
  }

  private static String sign(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
            && UCharacter.hasBinaryProperty(c, UProperty.EMOJI)
        ? EMOJI
        : SIGNS;
  }

  /** Whether a sign is one that stands among ideographs, kana and hangul. */
  static boolean isAsianSign(int c) {
    return c >= 0x3000 && c <= 0x33ff || c >= 0xfe30 && c <= 0xfe4f || c >= 0xff00 && c <= 0xffef;
  }

  /** What so many characters of the script are called. */
  static String counted(long count, String script) {
    String number = String.format(Locale.ROOT, "%,d", count);
    return switch (script) {
      case SIGNS -> number + (count == 1 ? " sign" : " signs");
      case EMOJI -> number + " emoji";
      case PRIVATE -> number + (count == 1 ? " character" : " characters") + " for private use";
      default -> number + (count == 1 ? " letter of " : " letters of ") + script;
    };
  }
}
