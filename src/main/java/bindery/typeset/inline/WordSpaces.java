package bindery.typeset.inline;

import bindery.language.Language;
import bindery.style.Style;
import bindery.typeset.line.Item;
import bindery.typeset.text.SentenceEnd;

/**
 * The spaces of a paragraph: how wide they are, and how willing to grow and shrink. In a line that
 * is spread all of them change alike, so that wide ones, as those of code are, do not swell more
 * than those around them.
 */
final class WordSpaces {
  private static final char FINE = '\u202f';

  /** Demerits of a line that begins with a dash between words. */
  private static final double DASH_FIRST = 100_000;

  private static final String DASHES = "—–―-";

  private static final String OPENING = "([{“‘«„‚‹¿¡\"'";

  private static final String BRACKETS = "([{";

  private static final String CLOSING = ")]},.;:!?";

  private final EditionContext edition;
  private final Style base;
  private Inline.Text known;
  private WordCache type;
  private Language language;

  /**
   * @param base style of the paragraph
   */
  WordSpaces(EditionContext edition, Style base) {
    this.edition = edition;
    this.base = base;
  }

  /** The type of a text; that of the one asked for before is at hand. */
  WordCache type(Inline.Text source) {
    if (source != known) {
      type = edition.words(source.style(), source.language());
      language = edition.language(source.language());
      known = source;
    }
    return type;
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
    Item.Glue own = type(source).space(kept(written) ? written : ' ');
    Language.Spacing custom = language.spacing();
    if (written == FINE || kept(written) && setOff(custom, before, next)) {
      return new Item.Glue(custom.fine() * own.width(), 0, 0, own.content());
    }
    double wanted = source.style().text().sentenceSpace();
    double factor = wanted > 0 ? wanted : custom.sentence();
    boolean wide = factor != 1 && SentenceEnd.between(before, next, language);
    return shared(own, source, wide ? factor : 1);
  }

  /**
   * Demerits of a line that ends at a space, {@link Item#NEVER} where none does.
   *
   * @param of what the next word begins in, or null where no word comes next
   * @param lone whether that word has one style
   */
  double cost(Inline.Text source, String before, Inline.Text of, String next, boolean lone) {
    char last = before.charAt(before.length() - 1);
    boolean plain = OPENING.indexOf(last) < 0 && Character.isLetterOrDigit(next.charAt(0));
    if (!plain && !edition.opportunities(edition.language()).between(before, next)) {
      // what Unicode says of brackets is meant for prose, where no space follows them
      boolean code = source == of && Division.isCode(source.style().text());
      boolean opened = BRACKETS.indexOf(last) >= 0 && CLOSING.indexOf(next.charAt(0)) < 0;
      return code && opened ? WordCache.SEAM : Item.NEVER;
    }
    boolean dash = next.length() == 1 && DASHES.contains(next) && lone;
    boolean kept = dash && edition.language(of.language()).dashKept();
    return kept ? Item.NEVER : dash ? DASH_FIRST : 0;
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
