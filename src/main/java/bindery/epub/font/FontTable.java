package bindery.epub.font;

import java.nio.ByteBuffer;

/**
 * A stretch of a font file; numbers in it are big-endian. Reading beyond its end throws, and so
 * does reading without end.
 */
final class FontTable {
  /** What is read of one file; tables of a large font are read some million times. */
  private static final long MOST = 300_000_000L;

  private final ByteBuffer data;
  private final long[] read;

  /** A whole file. */
  FontTable(ByteBuffer data) {
    this(data, new long[1]);
  }

  private FontTable(ByteBuffer data, long[] read) {
    this.data = data.slice();
    this.read = read;
  }

  /** Tables may lead to each other in circles that would be walked for hours. */
  private void count() {
    if (++read[0] > MOST) {
      throw new IllegalArgumentException("the tables of the font lead to each other");
    }
  }

  int length() {
    return data.capacity();
  }

  int u8(int at) {
    count();
    return data.get(at) & 0xFF;
  }

  int u16(int at) {
    count();
    return data.getShort(at) & 0xFFFF;
  }

  int s16(int at) {
    count();
    return data.getShort(at);
  }

  int i32(int at) {
    count();
    return data.getInt(at);
  }

  /** Up to the end. */
  FontTable from(int at) {
    return part(at, length() - at);
  }

  FontTable part(int at, int length) {
    count();
    return new FontTable(data.duplicate().position(at).limit(Math.addExact(at, length)), read);
  }

  byte[] bytes() {
    byte[] bytes = new byte[length()];
    data.get(0, bytes);
    return bytes;
  }
}
