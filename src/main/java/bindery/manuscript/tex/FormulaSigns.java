package bindery.manuscript.tex;

import java.util.function.IntPredicate;

/**
 * Tells whether a long stretch of a text may be a formula by what has to stand in it. Many
 * stretches may end at one mark; none of the text is looked at twice.
 */
final class FormulaSigns {
  private final Next commands;
  private final Next letters;
  private final Next marks;

  FormulaSigns(String text) {
    int last = text.length() - 1;
    this.commands =
        new Next(text, i -> text.charAt(i) == '\\' && i < last && isLetter(text.charAt(i + 1)));
    this.letters = new Next(text, i -> text.charAt(i) == Likely.MATHEMATICAL);
    this.marks = new Next(text, i -> Likely.MARKS.indexOf(text.charAt(i)) >= 0);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * Whether it may be a formula, as {@link Likely} tells them. Offsets asked for rise.
   *
   * @param marked whether it has to have a mark of TeX
   */
  boolean in(int from, int to, boolean marked) {
    return to - from <= Likely.LONGEST
        || commands.after(from) < to - 1
        || letters.after(from) < to && (!marked || marks.after(from) < to);
  }

  /** Finds the next of some characters. */
  private static final class Next {
    private final String text;
    private final IntPredicate is;
    private int known = -1;

    Next(String text, IntPredicate is) {
      this.text = text;
      this.is = is;
    }

    /** Where it stands; the length of the text if there is none. */
    int after(int from) {
      if (known < from) {
        known = from;
        while (known < text.length() && !is.test(known)) {
          known++;
        }
      }
      return known;
    }
  }
}
