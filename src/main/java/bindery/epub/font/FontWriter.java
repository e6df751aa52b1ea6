package bindery.epub.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Puts tables together into a font file with TrueType outlines (OpenType 1.9). */
public final class FontWriter {
  private static final int CHECKSUM = 0xB1B0AFBA;

  private FontWriter() {}

  /**
   * @param tables by their tags, {@code head} among them, whose checksum is set anew
   */
  public static byte[] file(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(count);
    out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (count - power)));
    ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
    int at = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      out.putInt(sum(table)).putInt(at).putInt(table.length);
      out.duplicate().position(at).put(table);
      head = entry.getKey().equals("head") ? at : head;
      at += table.length + 3 & ~3;
    }
    return out.putInt(head + 8, CHECKSUM - sum(out.array())).array();
  }

  /** OpenType 1.9, Calculating checksums. */
  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << 24 - 8 * (i % 4);
    }
    return sum;
  }
}
