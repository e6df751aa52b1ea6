package bindery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Role;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private static final Path FILES = Path.of("src/main/resources/bindery/builtin/languages");
  private static final Path PATTERNS = Path.of("src/main/resources/bindery/builtin/hyphenation");

  /** All keys that a language file may have. */
  private static final Set<String> KEYS =
      Set.of(
          "parent",
          "word.chapter",
          "word.part",
          "word.appendix",
          "word.contents",
          "word.note",
          "word.tip",
          "word.important",
          "word.warning",
          "word.caution",
          "label.chapter",
          "label.part",
          "label.appendix",
          "articles",
          "and",
          "quote.open",
          "quote.close",
          "quote.inner.open",
          "quote.inner.close",
          "space.before",
          "space.fine",
          "space.sentence",
          "space.set-off",
          "ordinals",
          "abbreviations",
          "frequent",
          "elided",
          "clipped",
          "dash",
          "dash.spaced",
          "hyphen.patterns",
          "hyphen.before",
          "hyphen.after",
          "reference.see",
          "reference.of",
          "reference.chapter",
          "reference.section",
          "reference.figure",
          "reference.table");

  private static Language language(String tag) {
    return Language.of(Locale.forLanguageTag(tag));
  }

  /** What references and lists of figures say. */
  private static final List<String> REFERENCES =
      List.of(
          ("figure figures table tables listing listings equation equations section sections page"
                  + " chapters list-of-figures list-of-tables list-of-listings")
              .split(" "));

  /** What stands in a text, and boxes that have a title for want of the author's. */
  private static final List<String> BOXES =
      List.of(
          ("theorem lemma corollary proposition conjecture definition example exercise hypothesis"
                  + " solution remark algorithm proof axiom property abstract question quote"
                  + " figure figures table tables listing listings equation equations section"
                  + " sections page chapters list-of-figures list-of-tables list-of-listings"
                  + " list-of-theorems see see-also index notes notes-to-pages continued")
              .split(" "));

  private static final Pattern ACCESS =
      Pattern.compile(
          "access\\.(flows|pages|described|undescribed|formulas)"
              + "|word\\.(picture|cover|title-page|landmarks|page-list|printed)");

  /** A book is told of in one language: all sentences are there, or none. */
  @Test
  void whatEditionsSayIsSaidWhole() {
    List<String> which = List.of("flows", "pages", "described", "undescribed", "formulas");
    List<String> languages = new ArrayList<>();
    for (Names names : LanguageFiles.allNames(Locale.ENGLISH)) {
      long said = which.stream().filter(key -> names.access(key).isPresent()).count();
      assertTrue(said == 0 || said == which.size(), names.locale().toString());
      if (said > 0) {
        languages.add(names.locale().getLanguage());
      }
    }
    assertTrue(
        languages.containsAll(List.of("ar", "de", "en", "es", "fr", "ja", "pt", "ru", "zh")));
    assertTrue(languages.size() >= 20);
  }

  @Test
  void filesSayNothingThatNobodyReads() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.toList()) {
        Properties keys = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
          keys.load(in);
        }
        for (String key : keys.stringPropertyNames()) {
          boolean title =
              key.startsWith("title.") && Role.of(key.substring("title.".length())).isPresent();
          boolean ordinal = key.matches("ordinal\\.[1-9][0-9]?");
          String word = key.startsWith("word.") ? key.substring("word.".length()) : "";
          boolean said = BOXES.contains(word) || REFERENCES.contains(word);
          if (!KEYS.contains(key)
              && !title
              && !ordinal
              && !said
              && !ACCESS.matcher(key).matches()) {
            wrong.add(file.getFileName() + ": " + key);
          }
        }
        String patterns = keys.getProperty("hyphen.patterns");
        if (patterns != null && !Files.exists(PATTERNS.resolve("hyph-" + patterns + ".tex"))) {
          wrong.add(file.getFileName() + ": no patterns " + patterns);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aCountryDiffersWhereItsFileSaysSoOnly() {
    assertEquals(":«»", language("fr-CA").spacing().before());
    assertEquals(";:!?«»", language("fr-BE").spacing().before());
    assertEquals(language("fr").abbreviations(), language("fr-CA").abbreviations());
    assertEquals("‹\u202f", language("fr-CH").quotes().innerOpen());
    assertEquals("“", language("fr-CA").quotes().innerOpen());
  }

  @Test
  void aLanguageMayFollowAnother() {
    assertEquals("Kapittel", language("nb").names().word("chapter"));
    assertTrue(language("nn").ordinals());
  }

  @Test
  void whatNobodyKnowsIsAsInMostLanguages() {
    Language klingon = language("tlh");
    assertEquals("Chapter", klingon.names().word("chapter"));
    assertEquals(new Language.Quotes("“", "”", "‘", "’"), klingon.quotes());
    assertEquals(new Language.Spacing("", 0.5, 1, ""), klingon.spacing());
  }

  @ParameterizedTest
  @CsvSource({
    "en, Sometimes, Some-times",
    "en, table, ta-ble",
    "en, Isabella, Is-abella",
    "en-GB, photographer, pho-to-grapher",
    "de, Druckerschwärze, Dru-cker-schwär-ze",
    "de, Süßigkeiten, Sü-ßig-kei-ten",
    "de, Ausnahmefall, Aus-nah-me-fall",
    "fr, extraordinaire, ex-tra-or-di-naire",
    "it, amicizia, ami-ci-zia",
    "es, desafortunadamente, des-afor-tu-na-da-men-te",
    "tr, İstanbullu, İs-tan-bul-lu",
    "ru, Воспоминания, Вос-по-ми-на-ния",
    "pl, Rzeczpospolita, Rzecz-po-spo-li-ta",
    "sv, gärningsmannen, gär-nings-man-nen",
    "fi, kirjapainotaito, kir-ja-pai-no-tai-to",
  })
  void wordsAreDividedByTheirPatterns(String tag, String word, String divided) {
    Language.Hyphens hyphens = language(tag).hyphens();
    int[] points = hyphens.patterns().orElseThrow().points(word, hyphens.before(), hyphens.after());
    StringBuilder out = new StringBuilder(word);
    for (int i = points.length - 1; i >= 0; i--) {
      out.insert(points[i], '-');
    }
    assertEquals(divided, out.toString());
  }

  @Test
  void everyFileOfPatternsCarriesItsLicence() throws IOException {
    try (Stream<Path> files = Files.list(PATTERNS)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        String head = text.substring(0, text.indexOf("\\patterns{")).toLowerCase(Locale.ROOT);
        assertTrue(head.contains("licen"), file::toString);
        assertTrue(head.contains("copyright"), file::toString);
      }
    }
  }
}
