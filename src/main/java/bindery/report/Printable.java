package bindery.report;

import java.util.regex.Pattern;

/**
 * Words of strangers, made fit to print: names of files, lines of manuscripts, arguments. What
 * could give orders to a terminal, break a line or turn its order round (the controls of ISO 6429,
 * which Unicode has as Cc, and Unicode's own for lines and for direction, UAX #9 §2) becomes
 * U+FFFD.
 */
public final class Printable {
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern CONTROLS_BUT_TABS =
      Pattern.compile("[" + CONTROLS.pattern() + "&&[^\\t]]");

  private Printable() {}

  /** Part of a line. */
  public static String text(String text) {
    return CONTROLS.matcher(text).replaceAll("\uFFFD");
  }

  /** A line of a file, in which tabs stay as they are. */
  public static String line(String line) {
    return CONTROLS_BUT_TABS.matcher(line).replaceAll("\uFFFD");
  }

  /** Several lines, each ended by a line feed as they were. */
  public static String lines(String lines) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', from)) {
      out.append(line(lines.substring(from, end).replace("\r", ""))).append('\n');
      from = end + 1;
    }
    return out.append(line(lines.substring(from))).toString();
  }

  /** The text, or as much of its beginning as is allowed, and an ellipsis. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + "…";
  }
}
