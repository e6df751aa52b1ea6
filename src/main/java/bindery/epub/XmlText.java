package bindery.epub;

/** Text as XML 1.0 can carry it: characters of §2.2 only, mark-up characters escaped (§2.4). */
final class XmlText {
  private XmlText() {}

  /** Whether XML 1.0 has this character; half a surrogate pair is none. */
  static boolean legal(int character) {
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
  static int append(StringBuilder out, String text, boolean inAttribute) {
    int lost = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
        default -> {
          if (legal(character)) {
            out.appendCodePoint(character);
          } else {
            lost++;
          }
        }
      }
    }
    return lost;
  }

  /** Text for an element or an attribute in double quotes. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text, true);
    return out.toString();
  }

  /** A name on one line: spaces folded and trimmed, characters that XML lacks left out. */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::legal).forEach(out::appendCodePoint);
    return out.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
  }
}
