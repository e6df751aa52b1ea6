package bindery.typeset.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions as dictionaries have them. */
class HyphenatorTest {
  private final Hyphenator hyphenator = new Hyphenator();

  private String divide(String word, String language) {
    StringBuilder out = new StringBuilder(word);
    int[] points = hyphenator.points(word, Locale.forLanguageTag(language), 0, 0, 0);
    for (int i = points.length - 1; i >= 0; i--) {
      out.insert(points[i], '-');
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "hyphenation, hy-phen-ation",
    "typography, ty-pog-ra-phy",
    "manuscript, man-u-script",
    "galley, gal-ley",
    "president, pres-i-dent",
    "Pakistan, Pak-istan",
    "government, gov-ern-ment",
    "computer, com-puter",
    "letter, let-ter",
    "through, through",
    "record, record",
    "university, uni-ver-sity",
  })
  void english(String word, String divided) {
    assertEquals(divided, divide(word, "en-US"));
  }

  @ParameterizedTest
  @CsvSource({
    "Buchdruck, Buch-druck",
    "Silbentrennung, Sil-ben-tren-nung",
    "Schriftsetzer, Schrift-set-zer",
    "Zeitung, Zei-tung",
    "Satzspiegel, Satz-spie-gel",
    "Wörterbuch, Wör-ter-buch",
  })
  void german(String word, String divided) {
    assertEquals(divided, divide(word, "de-DE"));
  }

  @ParameterizedTest
  @CsvSource({
    "bibliothèque, bi-blio-thèque, fr",
    "l’imprimerie, l’im-pri-me-rie, fr",
    "dell’amicizia, dell’ami-ci-zia, it",
    "İstanbul’da, İs-tan-bul’da, tr",
    "типография, ти-по-гра-фия, ru"
  })
  void otherLanguages(String word, String divided, String language) {
    assertEquals(divided, divide(word, language));
  }

  @Test
  void aLanguageWithoutPatternsDividesNothing() {
    assertEquals("hyphenation", divide("hyphenation", "tlh"));
    assertEquals("hyphenation", divide("hyphenation", "und"));
  }

  @Test
  void punctuationAroundAWordIsLeftAlone() {
    assertEquals("“ty-pog-ra-phy,”", divide("“typography,”", "en"));
  }

  @Test
  void whatIsNoPlainWordIsNotDivided() {
    assertEquals("NATIONAL", divide("NATIONAL", "en"));
    assertEquals("well-gov-ern-ment", divide("well-government", "en"));
    assertEquals("let-ter—gov-ern-ment,", divide("letter—government,", "en"));
    assertEquals("gal-ley…NATIONAL–let-ter", divide("galley…NATIONAL–letter", "en"));
    assertEquals(
        "government2", divide("government2", "en").replace("gov-ern-ment2", "government2"));
    assertEquals("government’s", divide("government’s", "en").replace("-", ""));
  }

  @Test
  void lettersBeforeAndAfterAndTheLeastLengthAreKeptTo() {
    Locale english = Locale.ENGLISH;
    assertArrayEquals(new int[] {6}, hyphenator.points("hyphenation", english, 3, 3, 0));
    assertArrayEquals(new int[] {2}, hyphenator.points("hyphenation", english, 2, 6, 0));
    assertArrayEquals(new int[] {}, hyphenator.points("hyphenation", english, 2, 3, 12));
  }

  @Test
  void nothingIsDividedAfterAnApostrophe() {
    for (int point : hyphenator.points("government’s", Locale.ENGLISH, 0, 0, 0)) {
      assertTrue(point <= "govern".length(), "divided at " + point);
    }
  }
}
