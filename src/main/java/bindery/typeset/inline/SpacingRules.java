package bindery.typeset.inline;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What printers of a language do about the spaces of a line. The table below is all that Bindery
 * knows of it; shares are of the word space.
 *
 * <p>A space after a sentence that is wider than others went out of use between the wars, and no
 * living custom in the table has it: {@code -bindery-sentence-space} brings it back. French
 * printers set off high punctuation and guillemets by a fine space (Lexique des règles
 * typographiques en usage à l'Imprimerie nationale; Guide du typographe romand).
 *
 * @param sentence space after a sentence
 * @param fine narrow no-break space (U+202F)
 * @param setOff marks beside which a no-break space is a fine one too
 * @param ordinals whether a number with a full stop is an ordinal and no sentence ends there
 * @param abbreviations words with a full stop after which the sentence goes on
 */
record SpacingRules(
    double sentence, double fine, String setOff, boolean ordinals, Set<String> abbreviations) {

  private static final String FRENCH_MARKS = ";:!?«»‹›";

  private static final String TITLES = "Dr Prof St";

  private static final SpacingRules OTHER = row(1, 0.5, "", false, TITLES);

  private static final Map<String, SpacingRules> TABLE =
      Map.ofEntries(
          Map.entry("cs", row(1, 0.5, "", true, TITLES + " č např tzv str s sv ing mgr")),
          Map.entry("da", row(1, 0.5, "", true, TITLES + " hr fru nr bl ca f eks s")),
          Map.entry(
              "de",
              row(
                  1,
                  0.5,
                  "",
                  true,
                  TITLES
                      + " Hr Fr Nr bzw ca usw vgl evtl ggf sog inkl geb gest hg hrsg Bd Bde S f ff"
                      + " Str Abb Kap Jh Jhs Chr u a z d h Mio Mrd Tel Ing Dipl Aufl Anm")),
          Map.entry(
              "en",
              row(
                  1,
                  0.5,
                  "",
                  false,
                  TITLES
                      + " Mr Mrs Ms Messrs Mt Jr Sr Rev Hon Gen Col Capt Lt Sgt Maj Adm Gov Pres"
                      + " Sen Rep Fr No Nos vol vols p pp ch chap cf vs viz al ed eds trans fig"
                      + " figs Bros Co Inc Ltd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")),
          Map.entry("es", row(1, 0.5, "", false, TITLES + " Sr Sra Srta Sres D Dña Dra Ud Uds Vd")),
          Map.entry("fi", row(1, 0.5, "", true, TITLES + " esim ks mm n s tri")),
          Map.entry("fr", row(1, 0.6, FRENCH_MARKS, false, TITLES + " M MM Me Mgr Ste p pp chap")),
          Map.entry("fr-CA", row(1, 0.6, ":«»‹›", false, TITLES + " M MM Me Mgr Ste p pp chap")),
          Map.entry("fr-CH", row(1, 0.5, FRENCH_MARKS, false, TITLES + " M MM Me Mgr Ste p pp")),
          Map.entry("it", row(1, 0.5, "", false, TITLES + " sig sigg dott prof avv ing pag p cap")),
          Map.entry("nl", row(1, 0.5, "", false, TITLES + " dhr mevr mr ir drs blz nr bv enz")),
          Map.entry("no", row(1, 0.5, "", true, TITLES + " hr fru nr s ca f eks bl")),
          Map.entry("pl", row(1, 0.5, "", false, TITLES + " np tzw ul św prof dr inż mgr s ok")),
          Map.entry("pt", row(1, 0.5, "", false, TITLES + " Sr Sra Srs Dra Exmo V pág p cap")),
          Map.entry("sv", row(1, 0.5, "", false, TITLES + " hr fru nr s ca t ex bl dvs")));

  /** The row of a language, of its country where that has one. */
  static SpacingRules of(Locale language) {
    SpacingRules country = TABLE.get(language.getLanguage() + "-" + language.getCountry());
    return country != null ? country : TABLE.getOrDefault(language.getLanguage(), OTHER);
  }

  private static SpacingRules row(
      double sentence, double fine, String setOff, boolean ordinals, String abbreviations) {
    return new SpacingRules(sentence, fine, setOff, ordinals, Set.of(abbreviations.split(" ")));
  }
}
