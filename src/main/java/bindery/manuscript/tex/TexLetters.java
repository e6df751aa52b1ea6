package bindery.manuscript.tex;

import java.util.Optional;

/** Letters and signs that a command stands for. */
final class TexLetters {
  private final String text;
  private final int from;
  private final boolean family;
  private final TexReader.Into into;

  TexLetters(String text, int from, boolean family, TexReader.Into into) {
    this.text = text;
    this.from = from;
    this.family = family;
    this.into = into;
  }

  /** Puts the letter there whose accent begins at this backslash; gives where to go on, or -1. */
  int accent(int i, int end) {
    boolean tex = into.depth() > 0;
    boolean pattern = !tex && !family && i + 1 < end && isPattern(text.charAt(i + 1));
    Optional<TexAccents.Letter> accent =
        pattern ? Optional.empty() : TexAccents.at(text, i, tex).filter(a -> a.end() <= end);
    return accent.map(a -> letter(i, a.end(), a.letter())).orElse(-1);
  }

  /** What begins so and has braces is a character of a programming language elsewhere. */
  private static boolean isPattern(char name) {
    return "urdb".indexOf(name) >= 0;
  }

  /** Puts a letter there; braces round nothing else go with it. */
  private int letter(int i, int end, String letter) {
    boolean braced = isWrapped(i, end);
    into.sink().put(braced ? i - 1 : i, braced ? end + 1 : end, letter);
    return braced ? end + 1 : end;
  }

  boolean isWrapped(int i, int end) {
    return i > from && text.charAt(i - 1) == '{' && text.startsWith("}", end);
  }

  int sign(int i, String sign, int at) {
    boolean letter = sign.length() == 1 && Character.isLetter(sign.charAt(0));
    if (letter && isWrapped(i, at)) {
      return letter(i, at, sign);
    }
    boolean goesOn =
        letter
            && i > from
            && Character.isLetter(text.charAt(i - 1))
            && text.startsWith(" ", at)
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1));
    if (goesOn) {
      into.sink().put(i, at + 1, sign);
      return at + 1;
    }
    int end = text.startsWith("{}", at) ? at + 2 : at;
    boolean space = text.startsWith("\\ ", end);
    into.sink().put(i, space ? end + 1 : end, sign);
    return space ? end + 2 : end;
  }
}
