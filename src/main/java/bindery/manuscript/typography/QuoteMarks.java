package bindery.manuscript.typography;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * The marks of a language that straight quotes become, from CLDR's delimiters.
 *
 * @param spaced marks of French spacing: a narrow no-break space stands within guillemets and
 *     before high punctuation; empty for other languages
 */
public record QuoteMarks(
    String open, String close, String innerOpen, String innerClose, String spaced) {
  static final char APOSTROPHE = '’';
  static final char NARROW_SPACE = '\u202F';

  private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’", "");

  public static QuoteMarks of(Locale language) {
    return switch (language.getLanguage()) {
      case "", "en" -> ENGLISH;
      case "fr" -> french(language.getCountry());
      // The Academy's Ortografía (2010) puts guillemets first; CLDR follows the keyboard.
      case "es" -> new QuoteMarks("«", "»", "“", "”", "");
      default -> fromCldr(ULocale.forLocale(language));
    };
  }

  /**
   * CLDR has guillemets on both levels; printers set quotes in quotes as “ ”, in Switzerland as ‹
   * ›. In Canada ; ! ? stand close (Office québécois de la langue française).
   */
  private static QuoteMarks french(String country) {
    return switch (country) {
      case "CH" -> new QuoteMarks("«\u202F", "\u202F»", "‹\u202F", "\u202F›", ";:!?«»");
      case "CA" -> new QuoteMarks("«\u202F", "\u202F»", "“", "”", ":«»");
      default -> new QuoteMarks("«\u202F", "\u202F»", "“", "”", ";:!?«»");
    };
  }

  private static QuoteMarks fromCldr(ULocale locale) {
    LocaleData data = LocaleData.getInstance(locale);
    return new QuoteMarks(
        data.getDelimiter(LocaleData.QUOTATION_START),
        data.getDelimiter(LocaleData.QUOTATION_END),
        data.getDelimiter(LocaleData.ALT_QUOTATION_START),
        data.getDelimiter(LocaleData.ALT_QUOTATION_END),
        "");
  }
}
