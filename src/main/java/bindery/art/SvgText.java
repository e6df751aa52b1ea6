package bindery.art;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an SVG file, in the encoding that its first bytes tell (XML 1.0 appendix F). Java's
 * own reader prints a line to the terminal when it meets a byte that is out of place.
 */
final class SvgText {
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");

  private SvgText() {}

  static String of(byte[] bytes) throws BadPicture {
    Charset encoding = encoding(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean bad =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true)
            .isError();
    String text = out.flip().toString();
    if (bad || in.hasRemaining()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new BadPicture(
          "broken-picture",
          "the drawing is not in " + encoding + ", as it should be: a byte is out of place",
          "save it as UTF-8",
          line,
          text.length() - text.lastIndexOf('\n'));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset encoding(byte[] bytes) throws BadPicture {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    switch (first) {
      case 0xFEFF, 0x003C -> {
        return StandardCharsets.UTF_16BE;
      }
      case 0xFFFE, 0x3C00 -> {
        return StandardCharsets.UTF_16LE;
      }
      default -> {
        int length = Math.min(bytes.length, DECLARATION);
        Matcher stated =
            ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return stated.find() ? named(stated.group(1)) : StandardCharsets.UTF_8;
      }
    }
  }

  private static Charset named(String name) throws BadPicture {
    // Its letters could be read, so it is no UTF-16 or UTF-32.
    if (name.toUpperCase(Locale.ROOT).startsWith("UTF-")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new BadPicture(
          "broken-picture",
          "the drawing is in an encoding that is not known, " + name,
          "save it as UTF-8",
          1,
          1);
    }
  }
}
