package bindery.epub;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A picture as it lies in the EPUB.
 *
 * @param href path from the package document
 * @param mediaType one of the core media types of EPUB 3.3 §3.2
 * @param bytes of the file
 * @param transparent whether the ground may show through it
 */
record PackedPicture(String href, String mediaType, byte[] bytes, boolean transparent) {
  /** The class of pictures that the ground may show through, for stylesheets. */
  static final String TRANSPARENT = "transparent-ground";

  /** File name endings by media type; readers and checkers want the two to agree. */
  static String ending(String mediaType) {
    return switch (mediaType) {
      case "image/jpeg" -> ".jpg";
      case "image/png" -> ".png";
      case "image/gif" -> ".gif";
      case "image/webp" -> ".webp";
      default -> ".svg";
    };
  }

  /** The media type that the first bytes of a picture tell, whatever its name says. */
  static Optional<String> mediaType(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of("image/jpeg");
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of("image/png");
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return Optional.of("image/gif");
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of("image/webp");
    }
    return head.contains("<svg") ? Optional.of("image/svg+xml") : Optional.empty();
  }
}
