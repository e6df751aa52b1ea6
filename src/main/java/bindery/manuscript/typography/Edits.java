package bindery.manuscript.typography;

import bindery.language.Language;

/** A passage as it was typed, with what takes the place of some of its characters. */
final class Edits {
  static final char NO_BREAK = '\u00A0';
  static final char NARROW = '\u202F';

  private final String text;
  private final Language[] languages;
  private final String[] instead;

  /**
   * @param languages of each character; null for what is no text
   */
  Edits(String text, Language[] languages) {
    this.text = text;
    this.languages = languages;
    this.instead = new String[text.length()];
  }

  String text() {
    return text;
  }

  /** The language at a character; null for what is no text and stays. */
  Language language(int at) {
    return languages[at];
  }

  /** What is printed for the character at this place. */
  String at(int at) {
    return instead[at] != null ? instead[at] : String.valueOf(text.charAt(at));
  }

  void put(int at, String printed) {
    if (languages[at] != null) {
      instead[at] = printed;
    }
  }

  /** The character as typed, or a line end beyond the passage. */
  char typed(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  /** The last character printed before this place; a line end at the start. */
  char printedBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      String printed = at(i);
      if (!printed.isEmpty()) {
        return printed.charAt(printed.length() - 1);
      }
    }
    return '\n';
  }

  /** Whether a space of the text stands here that may be made another one. */
  boolean isSpace(int at) {
    char c = typed(at);
    return at >= 0 && at < text.length() && languages[at] != null && (c == ' ' || c == '\n');
  }

  String printed(int from, int to) {
    StringBuilder out = new StringBuilder(to - from + 8);
    for (int i = from; i < to; i++) {
      if (instead[i] == null) {
        out.append(text.charAt(i));
      } else {
        out.append(instead[i]);
      }
    }
    return out.toString();
  }
}
