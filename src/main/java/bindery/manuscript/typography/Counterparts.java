package bindery.manuscript.typography;

import bindery.language.Language;

/** Which mark goes with which, where an author typed one of the two as it is to be printed. */
final class Counterparts {
  private static final String OPENERS = "„‚“‘«»‹›「『”’";
  private static final String CLOSERS = "“‘”’»«›‹」』”’";

  private Counterparts() {}

  /** The closing mark for an opening one. */
  static String closer(char opener, boolean outer, Language language) {
    Language.Quotes quotes = language.quotes();
    boolean own = holds(quotes.open(), opener);
    boolean inner = holds(quotes.innerOpen(), opener);
    if (own && (outer || !inner)) {
      return quotes.close();
    }
    if (inner) {
      return quotes.innerClose();
    }
    int at = OPENERS.indexOf(opener);
    return at < 0 ? quotes.close() : String.valueOf(CLOSERS.charAt(at));
  }

  /** The opening mark for a closing one. */
  static String opener(char closer, Language language) {
    Language.Quotes quotes = language.quotes();
    if (holds(quotes.close(), closer)) {
      return quotes.open();
    }
    if (holds(quotes.innerClose(), closer)) {
      return quotes.innerOpen();
    }
    return switch (closer) {
      case '”' -> "“";
      case '’' -> "‘";
      default -> {
        int at = CLOSERS.indexOf(closer);
        yield at < 0 ? quotes.open() : String.valueOf(OPENERS.charAt(at));
      }
    };
  }

  /**
   * The opening mark within a pair: pointed ones within pointed ones where the language has none of
   * its own, turned as those are.
   */
  static String within(char around, String form, Language language) {
    boolean pointed = around == '»' || around == '«';
    Language.Quotes quotes = language.quotes();
    boolean own = holds(quotes.open(), around) || holds(quotes.innerOpen(), around);
    if (!pointed || own || form.indexOf(around) >= 0) {
      return form;
    }
    return around == '»' ? "›" : "‹";
  }

  private static boolean holds(String mark, char c) {
    return mark.indexOf(c) >= 0;
  }
}
