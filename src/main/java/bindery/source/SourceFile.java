package bindery.source;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

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
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      Place good = new Lines(name, withoutMark(text)).place(withoutMark(text).length());
      int bad = bytes[in.position()] & 0xFF;
      report.add(
          notUtf8(good, String.format("the file is not UTF-8: byte 0x%02X is out of place", bad)));
      return "";
    }
    text = withoutMark(text);
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
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
