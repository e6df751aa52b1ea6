package bindery.epub.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a JPEG file says before its first scan (ISO 10918-1 Annex B; Exif; ICC.1 Annex B.4).
 *
 * @param components 1 for gray, 3 for colours, 4 for inks; 0 if it is not said
 * @param adobe the colour transform of Adobe's segment; -1 without one
 * @param exif the whole Exif segment, which tells what side is up; may be empty
 * @param profile of its colours; may be empty
 */
record JpegSegments(int components, int adobe, byte[] exif, byte[] profile) {
  private static final String EXIF = "Exif\0\0";
  private static final String ADOBE = "Adobe";
  private static final String ICC = "ICC_PROFILE\0";

  static JpegSegments of(byte[] b) {
    int components = 0;
    int adobe = -1;
    byte[] exif = {};
    SortedMap<Integer, byte[]> icc = new TreeMap<>();
    int at = 2;
    while (at + 4 <= b.length && (b[at] & 0xFF) == 0xFF) {
      int marker = b[at + 1] & 0xFF;
      int length = (b[at + 2] & 0xFF) << 8 | b[at + 3] & 0xFF;
      int end = at + 2 + length;
      if (marker == 0xDA || length < 2 || end > b.length) {
        break;
      }
      if (isFrame(marker) && length >= 8) {
        components = b[at + 9] & 0xFF;
      } else if (marker == 0xE1 && begins(b, at + 4, EXIF)) {
        exif = Arrays.copyOfRange(b, at, end);
      } else if (marker == 0xEE && begins(b, at + 4, ADOBE) && length >= 14) {
        adobe = b[at + 15] & 0xFF;
      } else if (marker == 0xE2 && begins(b, at + 4, ICC) && length > 16) {
        icc.put(b[at + 16] & 0xFF, Arrays.copyOfRange(b, at + 18, end));
      }
      at = end;
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    icc.values().forEach(profile::writeBytes);
    return new JpegSegments(components, adobe, exif, profile.toByteArray());
  }

  /** Another file with this one's Exif segment. */
  byte[] inFrontOf(byte[] jpeg) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + exif.length);
    out.write(jpeg, 0, 2);
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** Among these markers are three of tables and such. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean begins(byte[] bytes, int at, String word) {
    byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
    return at + letters.length <= bytes.length
        && Arrays.equals(bytes, at, at + letters.length, letters, 0, letters.length);
  }
}
