package bindery.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text in the forms in which PDF writes it down. */
final class TextString {
  private TextString() {}

  /** A text string with its byte order mark, in hexadecimal (ISO 32000-1 §7.9.2.2). */
  static String hex(String text) {
    return "<FEFF" + utf16(text) + ">";
  }

  /** UTF-16BE in hexadecimal. */
  static String utf16(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }
}
