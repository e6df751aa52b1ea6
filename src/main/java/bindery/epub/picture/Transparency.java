package bindery.epub.picture;

import java.nio.charset.StandardCharsets;

/**
 * Whether a picture of points may let the ground show through: PNG by its colour type or a {@code
 * tRNS} chunk (PNG 3 §11.2.1, §11.3.1.1), GIF by a graphic control extension (GIF89a §23), WebP by
 * the flag of its extended header (RFC 9649 §2.7).
 */
public final class Transparency {
  private Transparency() {}

  public static boolean of(String mediaType, byte[] bytes) {
    return switch (mediaType) {
      case "image/png" -> png(bytes);
      case "image/gif" -> gif(bytes);
      case "image/webp" ->
          bytes.length > 20
              && new String(bytes, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8X")
              && (bytes[20] & 0x10) != 0;
      default -> false;
    };
  }

  private static boolean png(byte[] b) {
    if (b.length < 33 || b[25] == 4 || b[25] == 6) {
      return b.length >= 33;
    }
    int at = 8;
    while (at >= 0 && at + 8 <= b.length) {
      String chunk = new String(b, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (chunk.equals("tRNS") || chunk.equals("IDAT")) {
        return chunk.equals("tRNS");
      }
      int length =
          (b[at] & 0xFF) << 24
              | (b[at + 1] & 0xFF) << 16
              | (b[at + 2] & 0xFF) << 8
              | b[at + 3] & 0xFF;
      if (length < 0 || length > b.length) {
        return false;
      }
      at += 12 + length;
    }
    return false;
  }

  private static boolean gif(byte[] b) {
    for (int i = 0; i + 3 < b.length; i++) {
      if (b[i] == 0x21 && (b[i + 1] & 0xFF) == 0xF9 && b[i + 2] == 4) {
        return (b[i + 3] & 1) != 0;
      }
    }
    return false;
  }
}
