package bindery.epub.font;

import java.nio.ByteBuffer;

/** A stretch of a font file; numbers in it are big-endian. Reading beyond its end throws. */
final class FontTable {
  private final ByteBuffer data;

  FontTable(ByteBuffer data) {
    this.data = data.slice();
  }

  int length() {
    return data.capacity();
  }

  int u8(int at) {
    return data.get(at) & 0xFF;
  }

  int u16(int at) {
    return data.getShort(at) & 0xFFFF;
  }

  int s16(int at) {
    return data.getShort(at);
  }

  int i32(int at) {
    return data.getInt(at);
  }

  /** Up to the end. */
  FontTable from(int at) {
    return part(at, length() - at);
  }

  FontTable part(int at, int length) {
    return new FontTable(data.duplicate().position(at).limit(Math.addExact(at, length)));
  }

  byte[] bytes() {
    byte[] bytes = new byte[length()];
    data.get(0, bytes);
    return bytes;
  }
}
