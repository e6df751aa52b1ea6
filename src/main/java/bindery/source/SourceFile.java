package bindery.source;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file that came through the gate.
 *
 * @param name relative to its folder, with {@code /}
 * @param bytes not to be changed
 */
public record SourceFile(String name, byte[] bytes) {

  /**
   * The file as text: UTF-8, without a byte-order mark, every line end a single {@code \n}. A file
   * that is not UTF-8 is an error problem with the line and column of the first bad byte, and reads
   * as empty.
   */
  public String text(Report report) {
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
      report.add(notUtf8(Place.file(name), "the file is UTF-16, not UTF-8"));
      return "";
    }
    // The fast way puts U+FFFD where bytes are bad; only then is it worth looking for the place.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0 && !isUtf8(report)) {
      return "";
    }
    text = withoutMark(text);
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean isUtf8(Report report) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean good = !decoder.decode(in, out, true).isError() && !in.hasRemaining();
    if (!good) {
      String before = withoutMark(out.flip().toString());
      Place place = new Lines(name, before).place(before.length());
      String bad = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
      report.add(notUtf8(place, "the file is not UTF-8: byte " + bad + " is out of place"));
    }
    return good;
  }

  private boolean startsWith(int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Problem notUtf8(Place place, String what) {
    return Problem.error("not-utf8", place, "", what, "save the file as UTF-8");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file
        && name.equals(file.name)
        && java.util.Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + java.util.Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
