package bindery.pdf.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Profiles of presses (ICC.1). */
public final class PressProfile {
  private static final String COATED = "FOGRA39L_coated.icc";
  private static final int TAGS = 128;
  private static final int DESC = 0x64657363;
  private static final int MLUC = 0x6d6c7563;

  private PressProfile() {}

  /** Offset printing on coated paper in sheets (FOGRA39, ISO 12647-2:2004). */
  public static byte[] coated() {
    try (InputStream in = PressProfile.class.getResourceAsStream(COATED)) {
      return in.readAllBytes();
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** What a profile calls itself; something general where it does not say. */
  public static String name(byte[] profile) {
    ByteBuffer file = ByteBuffer.wrap(profile);
    try {
      int count = file.getInt(TAGS);
      for (int i = 0; i < Math.min(count, 100); i++) {
        int at = TAGS + 4 + 12 * i;
        if (file.getInt(at) == DESC) {
          return text(profile, file, file.getInt(at + 4));
        }
      }
    } catch (IndexOutOfBoundsException cut) {
      return "Custom";
    }
    return "Custom";
  }

  private static String text(byte[] profile, ByteBuffer file, int at) {
    boolean several = file.getInt(at) == MLUC;
    int length = several ? file.getInt(at + 20) : file.getInt(at + 8) - 1;
    int start = several ? at + file.getInt(at + 24) : at + 12;
    var charset = several ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    String name = new String(profile, start, Math.max(0, Math.min(length, 200)), charset).strip();
    return name.isEmpty() ? "Custom" : name;
  }
}
