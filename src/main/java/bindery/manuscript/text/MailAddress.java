package bindery.manuscript.text;

/**
 * A mail address that stands bare in a text (GitHub Flavored Markdown 6.9).
 *
 * @param start where it starts
 * @param end where it ends
 */
public record MailAddress(int start, int end) {

  /** The address round the sign at this offset, within a stretch of the text; null if none is. */
  public static MailAddress round(String text, int sign, int from, int to) {
    int start = sign;
    while (start > from && isWord(text.charAt(start - 1), ".-_+")) {
      start--;
    }
    int end = sign + 1;
    int dots = 0;
    while (end < to && isWord(text.charAt(end), ".-_")) {
      // Only a full stop between two names is part of the address.
      boolean last = text.charAt(end) == '.' && !(end + 1 < to && isWord(text.charAt(end + 1), ""));
      if (last) {
        break;
      }
      dots += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    char before = text.charAt(end - 1);
    boolean goesOn = end < to && text.charAt(end) == '+';
    boolean fits = start < sign && dots > 0 && before != '-' && before != '_' && !goesOn;
    return fits ? new MailAddress(start, end) : null;
  }

  private static boolean isWord(char c, String others) {
    return c < 0x80 && Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
  }
}
