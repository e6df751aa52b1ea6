package bindery.pdf.standard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes an ICC profile of version 2 (ICC.1:2001-04). */
final class IccProfile {
  private static final int HEADER = 128;
  private static final int VERSION = 0x02100000;
  private static final String RIGHTS = "No copyright, use freely";

  private final List<Tag> tags = new ArrayList<>();
  private final String device;
  private final String space;

  private record Tag(String signature, byte[] data) {}

  /**
   * @param device {@code mntr} for screens, {@code prtr} for printers
   * @param space {@code RGB } or {@code GRAY}
   * @param name of the profile
   */
  IccProfile(String device, String space, String name) {
    this.device = device;
    this.space = space;
    tags.add(new Tag("desc", description(name)));
    tags.add(new Tag("cprt", text(RIGHTS)));
  }

  /** A colour of the connection space (§6.5.26). */
  void point(String signature, double x, double y, double z) {
    ByteBuffer data = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    data.putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z));
    tags.add(new Tag(signature, data.array()));
  }

  /** A curve from 0 to 65535 (§6.5.3), which several tags may share. */
  void curve(int[] values, String... signatures) {
    ByteBuffer data = ByteBuffer.allocate(12 + 2 * values.length).put(ascii("curv")).putInt(0);
    data.putInt(values.length);
    for (int value : values) {
      data.putShort((short) value);
    }
    for (String signature : signatures) {
      tags.add(new Tag(signature, data.array()));
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int start = HEADER + 4 + 12 * tags.size();
    ByteBuffer table = ByteBuffer.allocate(start - HEADER).putInt(tags.size());
    byte[] last = null;
    int at = start;
    for (Tag tag : tags) {
      if (tag.data() != last) { // the same object: shared
        at = start + body.size();
        body.writeBytes(tag.data());
        body.writeBytes(new byte[-body.size() & 3]);
      }
      last = tag.data();
      table.put(ascii(tag.signature())).putInt(at).putInt(tag.data().length);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header(start + body.size()));
    out.writeBytes(table.array());
    out.writeBytes(body.toByteArray());
    return out.toByteArray();
  }

  /** §6.1; the date is a fixed one, for files are to be the same on any day. */
  private byte[] header(int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(VERSION);
    header.put(ascii(device)).put(ascii(space)).put(ascii("XYZ "));
    for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
      header.putShort((short) part);
    }
    header.put(ascii("acsp"));
    header.position(68);
    header.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
    return header.array();
  }

  /** §6.5.17; the name in ASCII alone. */
  private static byte[] description(String name) {
    ByteBuffer data = ByteBuffer.allocate(12 + name.length() + 1 + 4 + 4 + 2 + 1 + 67);
    data.put(ascii("desc")).putInt(0).putInt(name.length() + 1).put(ascii(name));
    return data.array();
  }

  private static byte[] text(String text) {
    return ByteBuffer.allocate(8 + text.length() + 1)
        .put(ascii("text"))
        .putInt(0)
        .put(ascii(text))
        .array();
  }

  /** s15Fixed16Number (§5.3.3). */
  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
