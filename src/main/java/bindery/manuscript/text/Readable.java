package bindery.manuscript.text;

import java.util.regex.Pattern;

/** Keeps out the characters that XML 1.0 (2.2) has no place for, or warns of as no characters. */
public final class Readable {
  private static final Pattern BARRED =
      // Patterns match code points, so the last range is of surrogates that stand alone.
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\x{D800}-\\x{DFFF}]");

  /** What other programs put between lines and paragraphs (UAX #14, classes BK and NL). */
  private static final Pattern SEPARATORS = Pattern.compile("[\u0085\u2028\u2029]");

  private Readable() {}

  /** Whether this stands between lines or paragraphs and is no character of the text. */
  public static boolean isSeparator(char c) {
    return c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The text with U+FFFD where a character has no place in XML, and line ends for separators. */
  public static String characters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        return characters(SEPARATORS.matcher(text).replaceAll("\n"));
      }
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0xD800) {
        return BARRED.matcher(text).replaceAll("\uFFFD");
      }
    }
    return text;
  }

  /** Where the first such character is, or -1. */
  public static int firstBarred(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean none = c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || none) {
        return i;
      }
    }
    return -1;
  }
}
