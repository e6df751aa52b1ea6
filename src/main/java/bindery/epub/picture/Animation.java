package bindery.epub.picture;

import java.nio.charset.StandardCharsets;

/**
 * Whether a picture moves: GIF by the loop that its application extension asks for, PNG by an
 * {@code acTL} chunk (PNG 3 §11.3.6.1), WebP by the flag of its extended header (RFC 9649 §2.7).
 */
public final class Animation {
  private Animation() {}

  public static boolean of(String mediaType, byte[] bytes) {
    return switch (mediaType) {
      case "image/gif" -> has(bytes, "NETSCAPE2.0", bytes.length);
      case "image/png" -> has(bytes, "acTL", at(bytes, "IDAT", bytes.length));
      case "image/webp" -> has(bytes, "VP8X", 16) && bytes.length > 20 && (bytes[20] & 2) != 0;
      default -> false;
    };
  }

  private static boolean has(byte[] bytes, String word, int end) {
    return at(bytes, word, end) < end;
  }

  private static int at(byte[] bytes, String word, int end) {
    byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i + letters.length <= Math.min(end, bytes.length); i++) {
      int n = 0;
      while (n < letters.length && bytes[i + n] == letters[n]) {
        n++;
      }
      if (n == letters.length) {
        return i;
      }
    }
    return end;
  }
}
