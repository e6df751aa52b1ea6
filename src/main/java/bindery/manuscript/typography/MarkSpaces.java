package bindery.manuscript.typography;

import bindery.language.Language;

/**
 * Sets the spaces that a language has beside its marks: a narrow one that no line ends at before
 * high marks and within guillemets, and one that no line ends at before a dash between words.
 */
final class MarkSpaces {
  private static final String DASHES = "—–-";
  private static final String ENDING = "»”’)]!?…\"'";
  private static final String WORD_END = "»)]”’…%\"'";

  private final Edits edits;
  private final String text;

  MarkSpaces(Edits edits) {
    this.edits = edits;
    this.text = edits.text();
  }

  void set() {
    for (int i = 0; i < text.length(); i++) {
      Language language = edits.language(i);
      if (language == null) {
        continue;
      }
      char c = text.charAt(i);
      if (language.spacing().before().indexOf(c) >= 0) {
        mark(c, i);
      } else if (language.dashKept() && DASHES.indexOf(c) >= 0) {
        dash(i);
      }
    }
  }

  private void mark(char c, int i) {
    if (c == '«') {
      after(i);
    } else if (edits.isSpace(i - 1) && i > 1) {
      edits.put(i - 1, String.valueOf(Edits.NARROW));
    } else if (c == '»' ? wordBefore(i) : endsWord(i)) {
      edits.put(i, Edits.NARROW + edits.at(i));
    }
  }

  private void after(int i) {
    char next = edits.typed(i + 1);
    if (edits.isSpace(i + 1)) {
      edits.put(i + 1, String.valueOf(Edits.NARROW));
    } else if (i + 1 < text.length() && !CharacterKinds.space(next)) {
      edits.put(i, edits.at(i) + Edits.NARROW);
    }
  }

  private boolean wordBefore(int i) {
    return i > 0 && !CharacterKinds.space(edits.printedBefore(i));
  }

  private boolean endsWord(int i) {
    char last = edits.printedBefore(i);
    char next = edits.typed(i + 1);
    boolean afterWord = Character.isLetterOrDigit(last) || WORD_END.indexOf(last) >= 0;
    boolean ends =
        CharacterKinds.space(next)
            || next == TextSetter.DOUBLE
            || next == TextSetter.SINGLE
            || ENDING.indexOf(next) >= 0;
    return afterWord && ends;
  }

  /** A dash between two words stays with the one before it. */
  private void dash(int i) {
    boolean between = i > 1 && CharacterKinds.space(edits.typed(i + 1)) && i + 1 < text.length();
    if (between && edits.isSpace(i - 1) && !CharacterKinds.space(edits.printedBefore(i - 1))) {
      edits.put(i - 1, String.valueOf(Edits.NO_BREAK));
    }
  }
}
