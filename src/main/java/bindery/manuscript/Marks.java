package bindery.manuscript;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * The marks of a language that straight quotes become, from CLDR's delimiters.
 *
 * @param spaced whether French spacing applies: a narrow no-break space within guillemets and
 *     before double punctuation
 */
record Marks(String open, String close, String innerOpen, String innerClose, boolean spaced) {
  static final char APOSTROPHE = '’';
  static final char NARROW_SPACE = '\u202F';

  private static final Marks ENGLISH = new Marks("“", "”", "‘", "’", false);

  static Marks of(Locale language) {
    return switch (language.getLanguage()) {
      case "", "en" -> ENGLISH;
      // CLDR has guillemets on both levels; French printers set quotes in quotes as “ ”.
      case "fr" ->
          language.getCountry().equals("CH")
              ? new Marks("«\u202F", "\u202F»", "‹\u202F", "\u202F›", true)
              : new Marks("«\u202F", "\u202F»", "“", "”", true);
      // The Academy's Ortografía (2010) puts guillemets first; CLDR follows the keyboard.
      case "es" -> new Marks("«", "»", "“", "”", false);
      default -> fromCldr(ULocale.forLocale(language));
    };
  }

  private static Marks fromCldr(ULocale locale) {
    LocaleData data = LocaleData.getInstance(locale);
    return new Marks(
        data.getDelimiter(LocaleData.QUOTATION_START),
        data.getDelimiter(LocaleData.QUOTATION_END),
        data.getDelimiter(LocaleData.ALT_QUOTATION_START),
        data.getDelimiter(LocaleData.ALT_QUOTATION_END),
        false);
  }
}
