package bindery.manuscript.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses of links and pictures as they are written. */
public final class Addresses {
  private Addresses() {}

  /** Percent-encoded bytes are read as UTF-8 (RFC 3986, 2.1); a stray percent sign stays. */
  public static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    byte[] in = address.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }

  /**
   * What no address may hold is percent-encoded (RFC 3986, 2.1; RFC 3987, 2.2): spaces, controls,
   * and the marks that delimit addresses in text. So is a percent sign that begins no such code.
   */
  public static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean code =
          i + 2 < address.length()
              && Character.digit(address.charAt(i + 1), 16) >= 0
              && Character.digit(address.charAt(i + 2), 16) >= 0;
      boolean refused = c <= ' ' || c == 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0 || c == '%' && !code;
      if (refused || Character.isSpaceChar(c)) {
        for (byte part : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format(Locale.ROOT, "%%%02X", part));
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether it begins with a scheme, or with the two slashes of an address of the web. */
  public static boolean isRemote(String address) {
    if (address.startsWith("//")) {
      return true;
    }
    int colon = address.indexOf(':');
    // A single letter is a drive, and no scheme.
    return colon > 1
        && Character.isLetter(address.charAt(0))
        && address.chars().limit(colon).allMatch(Addresses::isScheme);
  }

  private static boolean isScheme(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }

  /** Without what a web server reads and a folder does not: {@code ?…} and {@code #…}. */
  public static String path(String address) {
    int end = address.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = address.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return address.substring(0, end);
  }
}
