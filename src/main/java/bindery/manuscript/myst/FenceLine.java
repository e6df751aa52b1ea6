package bindery.manuscript.myst;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that opens or closes something: backticks, tildes or colons, three or more (CommonMark
 * 0.31.2, 4.5; MyST, "Directives", colon fences).
 *
 * @param lead what stands before it: spaces, and the signs of quotes, items and definitions
 * @param mark the character it is made of
 * @param length how many of it
 * @param info what stands behind it
 */
record FenceLine(String lead, char mark, int length, String info) {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\{([A-Za-z][\\w:.+-]*)(?:[ \\t]+([.#][^{}]*))?\\}[ \\t]*(.*)", Pattern.DOTALL);

  /** The line between these offsets, if it is one. */
  static Optional<FenceLine> of(String text, int from, int to) {
    int at = lead(text, from, to);
    if (to - at < 3 || "`~:".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    char mark = text.charAt(at);
    int end = at;
    while (end < to && text.charAt(end) == mark) {
      end++;
    }
    boolean spoilt = mark == '`' && text.substring(end, to).indexOf('`') >= 0;
    return end - at < 3 || spoilt
        ? Optional.empty()
        : Optional.of(
            new FenceLine(
                text.substring(from, at), mark, end - at, text.substring(end, to).strip()));
  }

  /** Where the signs before it end. */
  private static int lead(String text, int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean sign =
          "-*+:".indexOf(c) >= 0 && at + 1 < to && " \t".indexOf(text.charAt(at + 1)) >= 0;
      int digits = at;
      while (digits < to && digits - at < 9 && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      boolean number = digits > at && digits + 1 < to && text.charAt(digits + 1) == ' ';
      if (number && ".)".indexOf(text.charAt(digits)) >= 0) {
        at = digits + 1;
      } else if (sign || " \t>".indexOf(c) >= 0) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** What stands before the lines below it. */
  String indent() {
    StringBuilder indent = new StringBuilder();
    lead.chars().forEach(c -> indent.append(" \t>".indexOf(c) >= 0 ? (char) c : ' '));
    return indent.toString();
  }

  boolean closes(FenceLine open) {
    return info.isEmpty() && lead.equals(indent()) && mark == open.mark && length >= open.length;
  }

  /** The name in braces, or empty. */
  String name() {
    Matcher named = NAMED.matcher(info);
    return named.matches() ? named.group(1) : "";
  }

  /** What stands behind the name. */
  String argument() {
    Matcher named = NAMED.matcher(info);
    return named.matches() ? named.group(3).strip() : "";
  }
}
