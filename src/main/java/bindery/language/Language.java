package bindery.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one language.
 *
 * @param quotes that straight quotes become
 * @param spacing what its printers do about spaces
 * @param spacedDash the dash that two hyphens with a space beside them become
 * @param dashKept whether no line may begin with a dash that has spaces on both sides
 * @param elided words that begin with an apostrophe and not with a quote, without it, in small
 *     letters
 * @param clipped words that end with an apostrophe, without it, in small letters
 * @param ordinals whether a number with a full stop is an ordinal and no sentence ends there
 * @param abbreviations words with a full stop after which the sentence goes on
 * @param names what a book calls its parts
 * @param hyphens how its words are divided
 */
public record Language(
    Quotes quotes,
    Spacing spacing,
    char spacedDash,
    boolean dashKept,
    Set<String> elided,
    Set<String> clipped,
    boolean ordinals,
    Set<String> abbreviations,
    Names names,
    Hyphens hyphens) {

  /** Quotation marks, with the spaces that stand within them. */
  public record Quotes(String open, String close, String innerOpen, String innerClose) {}

  /**
   * Spaces, as shares of the word space.
   *
   * @param before marks before which a narrow no-break space stands, and guillemets within which;
   *     empty where it is not the custom
   * @param fine that narrow space (U+202F)
   * @param sentence the space after a sentence. One that is wider than others went out of use
   *     between the wars, and no living custom has it
   * @param setOff marks beside which a no-break space is a fine one too
   */
  public record Spacing(String before, double fine, double sentence, String setOff) {}

  /**
   * How words are divided.
   *
   * @param locale of the words
   * @param named patterns that have another name than the language; empty for others
   * @param before least letters before a hyphen
   * @param after least letters after it
   */
  public record Hyphens(Locale locale, String named, int before, int after) {
    /** The patterns by which it is found out where; read anew, so keep them. */
    public Optional<HyphenationPatterns> patterns() {
      if (!named.isEmpty()) {
        return HyphenationPatterns.of(locale, named);
      }
      String tag = locale.toLanguageTag().toLowerCase(Locale.ROOT);
      Optional<HyphenationPatterns> exact = HyphenationPatterns.of(locale, tag);
      return exact.isPresent() ? exact : HyphenationPatterns.of(locale, locale.getLanguage());
    }
  }

  /** What is known of a language; a country's own custom where it has one. */
  public static Language of(Locale locale) {
    return LanguageFiles.language(locale);
  }
}
