package bindery.book;

/** Text as XML 1.0 can carry it: characters of §2.2 only, mark-up characters escaped (§2.4). */
public final class XmlText {
  private XmlText() {}

  /** Whether XML 1.0 has this character; half a surrogate pair is none. */
  public static boolean legal(int character) {
    if (character < 0x20) {
      return character == '\t' || character == '\n' || character == '\r';
    }
    return character < 0xD800
        || character > 0xDFFF && character < 0xFFFE
        || character > 0xFFFF && character <= 0x10FFFF;
  }

  /**
   * Appends text with mark-up characters escaped.
   *
   * @return how many characters XML cannot carry were left out
   */
  public static int append(StringBuilder out, String text, boolean inAttribute) {
    int lost = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      out.append(text, start, i);
      start = i + 1;
      String escape = escape(c, inAttribute);
      int character = text.codePointAt(i);
      if (escape != null) {
        out.append(escape);
      } else if (legal(character)) {
        out.appendCodePoint(character);
        i += Character.charCount(character) - 1;
        start = i + 1;
      } else {
        lost++;
      }
    }
    if (start == 0) {
      out.append(text); // as most texts are; a part is copied character by character
    } else {
      out.append(text, start, text.length());
    }
    return lost;
  }

  /** Most of every text: nothing to escape, nothing to look at twice. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static String escape(char c, boolean inAttribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      case '"' -> inAttribute ? "&quot;" : null;
      case '\n' -> inAttribute ? "&#10;" : null;
      case '\t' -> inAttribute ? "&#9;" : null;
      default -> null;
    };
  }

  /** Text for an element or an attribute in double quotes. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text, true);
    return out.toString();
  }

  /** A name on one line: spaces folded and trimmed, characters that XML lacks left out. */
  public static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character == ' ' || character == '\t' || character == '\r' || character == '\n') {
        space = !out.isEmpty();
      } else if (legal(character)) {
        out.append(space ? " " : "").appendCodePoint(character);
        space = false;
      }
    }
    return out.toString();
  }
}
