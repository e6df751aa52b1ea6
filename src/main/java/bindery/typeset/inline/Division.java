package bindery.typeset.inline;

import bindery.style.TextStyle;
import bindery.typeset.line.CodeSeams;
import bindery.typeset.line.Item;
import bindery.typeset.line.WebAddress;
import java.util.BitSet;
import java.util.Locale;

/** Where a word may be divided, and how. */
final class Division {
  /** Ways for a line to end inside a word. */
  enum Kind {
    NONE,
    /** After a character of the text, such as a slash. */
    PLAIN,
    /** After the text's own hyphen. */
    OWN_HYPHEN,
    /** After a dash, a little worse. */
    DASH,
    /** Before a dash, with which no line should begin if it can end one. */
    BEFORE_DASH,
    /** After the dash of a range such as 12–14, which is better kept on one line. */
    RANGE,
    /** Between ideographs, where a justified line may also open up. */
    IDEOGRAPH,
    /** With a hyphen of ours. */
    HYPHEN,
    /** With a hyphen of ours in a word that has its own, which is much better broken at those. */
    HYPHEN_BESIDE_OWN,
    /** After a mark that joins names of code. */
    SEAM,
    /** Before the mark of a path of code. */
    BEFORE_SEAM,
    /** Where humps of a name of code meet. */
    HUMP,
    /** Between syllables of a long name of code, without a hyphen. */
    SYLLABLE,
    /** After a colon or slash of an address; such a line may be left short. */
    ADDRESS,
    /** Before another mark of an address. */
    ADDRESS_MARK,
    /** Within a long part of an address that has no mark. */
    ADDRESS_WITHIN,
    /** At no proper place. */
    ANYWHERE
  }

  private static final String OWN = "-‐‑";
  private static final String DASHES = "—–…";

  private final Kind[] kinds;

  private Division(Kind[] kinds) {
    this.kinds = kinds;
  }

  Kind at(int offset) {
    return offset < kinds.length && kinds[offset] != null ? kinds[offset] : Kind.NONE;
  }

  static Division none(int length) {
    return new Division(new Kind[length + 1]);
  }

  /**
   * @param written with its soft hyphens
   * @param text without them
   * @param least letters from which a word may be broken anywhere; shorter ones only after their
   *     marks
   */
  static Division of(
      String written,
      String text,
      TextStyle style,
      Locale language,
      EditionContext edition,
      int least) {
    Kind[] kinds = new Kind[text.length() + 1];
    if (style.whiteSpace() == TextStyle.WhiteSpace.NOWRAP) {
      return new Division(kinds);
    }
    if (style.breakAnywhere()) {
      CodeSeams seams = new CodeSeams(text);
      for (int i = 3; i < text.length() - 2; i++) {
        kinds[i] = anywhere(seams, text, i, text.length() >= least);
      }
      // lines that are not filled need none: they may as well be short
      if (text.length() >= CodeSeams.LONG_NAME && style.align() == TextStyle.Align.JUSTIFY) {
        syllables(kinds, seams, text, language, edition);
      }
    }
    if (style.hyphens() == TextStyle.Hyphens.AUTO) {
      int[] points =
          edition
              .hyphenator()
              .points(
                  text,
                  language,
                  style.hyphenMinBefore(),
                  style.hyphenMinAfter(),
                  style.hyphenMinWord());
      BitSet own = points.length == 0 ? new BitSet() : withOwn(text);
      for (int point : points) {
        boolean beside = own.get(point - 1) || own.get(point);
        kinds[point] = beside ? Kind.HYPHEN_BESIDE_OWN : Kind.HYPHEN;
      }
    }
    if (style.hyphens() != TextStyle.Hyphens.NONE) {
      int removed = 0;
      for (int i = 0; i < written.length(); i++) {
        if (written.charAt(i) == '\u00ad' && i - removed > 0 && i - removed < text.length()) {
          kinds[i - removed] = Kind.HYPHEN;
        }
        removed += written.charAt(i) == '\u00ad' ? 1 : 0;
      }
    }
    // code is divided at its own seams, which Unicode's rules for prose know nothing of
    boolean code = isCode(style);
    for (int point : edition.opportunities(language).inside(text)) {
      Kind kind = inRange(text, point) ? Kind.RANGE : kind(text, point);
      kinds[point] = code && kind != Kind.IDEOGRAPH ? kinds[point] : kind;
    }
    addresses(kinds, WebAddress.places(text));
    return new Division(kinds);
  }

  /** Whether words in this style have the seams of code. */
  static boolean isCode(TextStyle style) {
    return style.breakAnywhere() && style.hyphens() != TextStyle.Hyphens.AUTO;
  }

  /** The syllables of names, where these have no better place. */
  private static void syllables(
      Kind[] kinds, CodeSeams seams, String text, Locale language, EditionContext edition) {
    for (CodeSeams.Name name : seams.names()) {
      String letters = text.substring(name.from(), name.to());
      int[] points =
          edition.hyphenator().points(letters, language, CodeSeams.LEAST, CodeSeams.LEAST, 0);
      for (int point : points) {
        int at = name.from() + point;
        if ((kinds[at] == null || kinds[at] == Kind.ANYWHERE) && seams.syllable(at)) {
          kinds[at] = Kind.SYLLABLE;
        }
      }
    }
  }

  /** The characters of words that have hyphens of their own; dashes are no part of a word. */
  private static BitSet withOwn(String text) {
    BitSet with = new BitSet();
    int from = 0;
    boolean own = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || DASHES.indexOf(text.charAt(i)) >= 0) {
        with.set(from, i, own);
        from = i + 1;
        own = false;
      } else {
        own |= OWN.indexOf(text.charAt(i)) >= 0;
      }
    }
    return with;
  }

  /** An address is divided as such and in no other way. */
  private static void addresses(Kind[] kinds, WebAddress.Place[] places) {
    for (int i = 0; i < places.length; i++) {
      kinds[i] =
          switch (places[i]) {
            case OUTSIDE -> kinds[i];
            case NONE -> null;
            case AFTER -> Kind.ADDRESS;
            case BEFORE -> Kind.ADDRESS_MARK;
            case WITHIN -> Kind.ADDRESS_WITHIN;
          };
    }
  }

  private static Kind anywhere(CodeSeams seams, String text, int i, boolean everywhere) {
    boolean inside =
        Character.isLowSurrogate(text.charAt(i))
            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
    if (inside) {
      return null;
    }
    if (seams.mark(i)) {
      return Kind.SEAM;
    }
    if (seams.beforeMark(i)) {
      return Kind.BEFORE_SEAM;
    }
    return seams.hump(i) ? Kind.HUMP : everywhere ? Kind.ANYWHERE : null;
  }

  private static boolean inRange(String text, int point) {
    return point > 1
        && text.charAt(point - 1) == '–'
        && Character.isDigit(text.charAt(point - 2))
        && Character.isDigit(text.codePointAt(point));
  }

  private static Kind kind(String text, int point) {
    int before = text.codePointBefore(point);
    int after = text.codePointAt(point);
    if (wide(before) && wide(after)) {
      return Kind.IDEOGRAPH;
    }
    if (before == '-' || before == '‐') {
      return Kind.OWN_HYPHEN;
    }
    if (after == '—' && before != '—') {
      return Kind.BEFORE_DASH;
    }
    return before == '—' || before == '–' ? Kind.DASH : Kind.PLAIN;
  }

  /** Where a line may end between ideographs, and open up where it does not. */
  static Item.Glue betweenIdeographs(double em) {
    return new Item.Glue(0, 0.2 * em, 0, new ItemContent.Room());
  }

  static boolean wide(int c) {
    return c >= 0x2e80 && c <= 0x9fff
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xff00 && c <= 0xff60
        || c >= 0x20000 && c <= 0x3ffff;
  }
}
