package bindery.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text in the forms in which PDF writes it down. */
final class TextString {
  private TextString() {}

  /** A text string with its byte order mark, in hexadecimal (ISO 32000-1 §7.9.2.2). */
  static String hex(String text) {
    return "<FEFF" + utf16(text) + ">";
  }

  /** UTF-16BE in hexadecimal. */
  static String utf16(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      String digits = Integer.toHexString(b & 0xFF).toUpperCase(Locale.ROOT);
      out.append(digits.length() == 1 ? "0" : "").append(digits);
    }
    return out.toString();
  }
}
