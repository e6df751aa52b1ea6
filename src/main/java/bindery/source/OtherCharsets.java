package bindery.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Tells in which other charset than UTF-8 a text was saved, as far as its letters can tell. */
final class OtherCharsets {
  /** ICU's confidence, from 0 to 100, below which it may as well be another. */
  private static final int SURE = 25;

  /** More of a text tells no more. */
  private static final int ENOUGH = 100_000;

  /** Charsets as ICU names them that are wider in truth: what Windows saves under these names. */
  private static final Map<String, String> WIDER =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-2", "windows-1250",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-8", "windows-1255",
          "ISO-8859-6", "windows-1256");

  private OtherCharsets() {}

  /** The charset that a byte-order mark names. */
  static Optional<Charset> ofMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFFFE
        ? Optional.of(StandardCharsets.UTF_16LE)
        : first == 0xFEFF ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** The likeliest charset of a text that is not UTF-8; empty if none is, or it is no text. */
  static Optional<Charset> likeliest(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return Optional.empty();
      }
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, ENOUGH)));
    return Arrays.stream(detector.detectAll())
        .filter(match -> match.getConfidence() >= SURE && !match.getName().startsWith("UTF-"))
        .map(CharsetMatch::getName)
        .map(name -> WIDER.getOrDefault(name.replaceFirst("_.*$", ""), name))
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .findFirst();
  }
}
