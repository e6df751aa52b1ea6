package bindery.source;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that came through the gate.
 *
 * @param name relative to its folder, with {@code /}
 * @param bytes not to be changed
 */
public record SourceFile(String name, byte[] bytes) {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** One byte in so many may be bad: in scripts other than Latin most would be. */
  private static final int FEW = 20;

  /**
   * The file as text: UTF-8, without a byte-order mark, every line end a single {@code \n}. A file
   * that is not UTF-8 is read in the charset that its mark names or its letters are likeliest to be
   * in, with a warning; a few bad bytes among others are Windows-1252. Where nothing is likely it
   * is an error problem with the line and column of the first bad byte, and reads as empty.
   */
  public String text(Report report) {
    Optional<Charset> marked = OtherCharsets.ofMark(bytes);
    if (marked.isPresent()) {
      return lines(readAs(marked.get(), report));
    }
    // The fast way puts U+FFFD where bytes are bad; only then is it worth looking for the place.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      text = mended(report);
    }
    return lines(text);
  }

  private static String lines(String read) {
    String text = withoutMark(read);
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Byte by byte: what is not UTF-8 as Windows-1252, if it is little; else nothing. */
  private String mended(Report report) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int bad = 0;
    int first = 0;
    int before = 0;
    boolean known = true;
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError() || in.hasRemaining()) {
        first = bad == 0 ? in.position() : first;
        before = bad == 0 ? out.position() : before;
        char one = new String(bytes, in.position(), 1, WESTERN).charAt(0);
        known &= one != '\uFFFD';
        out.put(one);
        in.position(in.position() + 1);
        bad++;
      }
    }
    String text = out.flip().toString();
    if (bad == 0) {
      return text;
    }
    String read = withoutMark(text.substring(0, before));
    Place place = new Lines(name, read).place(read.length());
    String byteName = String.format(Locale.ROOT, "0x%02X", bytes[first] & 0xFF);
    String what = "the file is not UTF-8: byte " + byteName + " is out of place";
    if (known && (long) bad * FEW <= bytes.length) {
      String more = bad == 1 ? "" : ", as " + (bad - 1) + " more of its bytes are";
      String as = "; it is read as Windows-1252" + more;
      report.add(Problem.warning("not-utf8", place, "", what + as, "save the file as UTF-8"));
      return text;
    }
    Optional<Charset> other = OtherCharsets.likeliest(bytes);
    if (other.isPresent()) {
      return readAs(other.get(), report);
    }
    report.add(Problem.error("not-utf8", place, "", what, "save the file as UTF-8"));
    return "";
  }

  /** All of it in another charset, which is told. */
  private String readAs(Charset other, Report report) {
    String what = "the file is not UTF-8; it is read as " + other.name() + ":";
    String todo = "look whether its letters are right, and save the file as UTF-8";
    report.add(Problem.warning("not-utf8", Place.file(name), other.name(), what, todo));
    return new String(bytes, other);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
