package bindery.typeset.inline;

import bindery.language.Language;
import bindery.style.Style;
import bindery.typeset.line.Item;

/**
 * The spaces of a paragraph: how wide they are, and how willing to grow and shrink. In a line that
 * is spread all of them change alike, so that wide ones, as those of code are, do not swell more
 * than those around them.
 */
final class WordSpaces {
  private static final char FINE = '\u202f';

  private final EditionContext edition;
  private final Style base;

  /**
   * @param base style of the paragraph
   */
  WordSpaces(EditionContext edition, Style base) {
    this.edition = edition;
    this.base = base;
  }

  /** Whether a character is a space that this sets. */
  static boolean white(char c) {
    boolean separator = c == '\u2028' || c == '\u2029' || c == '\u0085';
    return c == ' ' || c == '\n' || c == '\t' || separator || kept(c);
  }

  /** Whether no line ends at it. */
  static boolean kept(char c) {
    return c == '\u00a0' || c == FINE;
  }

  /**
   * The space that stands for a character.
   *
   * @param before the word before it, as far as it is known
   * @param next what comes after it
   */
  Item.Glue of(Inline.Text source, char written, String before, String next) {
    WordCache type = edition.words(source.style(), source.language());
    Item.Glue own = type.space(kept(written) ? written : ' ');
    Language language = edition.language(source.language());
    Language.Spacing custom = language.spacing();
    if (written == FINE || kept(written) && setOff(custom, before, next)) {
      return new Item.Glue(custom.fine() * own.width(), 0, 0, own.content());
    }
    double wanted = source.style().text().sentenceSpace();
    double factor = wanted > 0 ? wanted : custom.sentence();
    boolean wide = factor != 1 && SentenceEnd.between(before, next, language);
    return shared(own, source, wide ? factor : 1);
  }

  private static boolean setOff(Language.Spacing custom, String before, String next) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    char first = next.isEmpty() ? ' ' : next.charAt(0);
    return custom.setOff().indexOf(first) >= 0
        || (last == '«' || last == '‹') && custom.setOff().indexOf(last) >= 0;
  }

  /**
   * @param factor by which it is wider than others; it grows by as much more, and shrinks by less,
   *     as after a full stop in TeX
   */
  private Item.Glue shared(Item.Glue own, Inline.Text source, double factor) {
    double amount = own.stretch();
    if (source.style() != base) {
      WordCache around = edition.words(base, source.language());
      amount = Math.min(amount, around.space(' ').stretch());
    }
    if (factor == 1 && amount == own.stretch()) {
      return own;
    }
    double less = amount * Math.min(factor, 1 / factor);
    return new Item.Glue(own.width() * factor, amount * factor, less, own.content());
  }
}
