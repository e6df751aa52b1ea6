package bindery.manuscript.tex;

import bindery.manuscript.tex.Meaning.Look;
import java.util.Optional;

/** Tells commands without arguments from paths, patterns and other words with backslashes. */
final class LoneCommands {
  /** Names that nobody takes for a path or a part of a pattern. */
  private static final int LONG = 5;

  private final String text;
  private final Braces braces;
  private final TexLetters letters;
  private final boolean family;

  /**
   * @param family whether the folder's tool makes LaTeX of its texts
   */
  LoneCommands(String text, Braces braces, TexLetters letters, boolean family) {
    this.text = text;
    this.braces = braces;
    this.letters = letters;
    this.family = family;
  }

  /** Whether what starts at this offset is a letter of a command's name. */
  static boolean isLetter(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  boolean isPath(int i) {
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    return before == ':' || before == '/' || before == '\\' || before == '.';
  }

  boolean mayStand(int i, String name, int nameEnd, Optional<Meaning> meaning) {
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = nameEnd < text.length() ? text.charAt(nameEnd) : ' ';
    if (name.length() == 1 && meaning.isPresent()) {
      boolean parted = after == ' ' && family && Character.isLetter(before);
      return letters.isWrapped(i, nameEnd) || parted;
    }
    if (meaning.isPresent() && meaning.get() instanceof Look && isGroup(i) && after == ' ') {
      return true;
    }
    boolean within = isPath(i) || !family && (Character.isLetterOrDigit(before) || after == '\\');
    if (within || name.length() < 2 || after == '\\' && !family) {
      return false;
    }
    return meaning.isPresent() ? family || name.length() >= LONG : family && name.length() > 2;
  }

  /** Whether the command is the first thing in braces that are no argument. */
  boolean isGroup(int i) {
    if (i < 1 || text.charAt(i - 1) != '{' || braces.close(i - 1) < 0) {
      return false;
    }
    int name = i - 1;
    while (isLetter(text, name - 1)) {
      name--;
    }
    char before = name > 0 ? text.charAt(name - 1) : ' ';
    return before != '\\' && (name < i - 1 || "}]*{$".indexOf(before) < 0);
  }
}
