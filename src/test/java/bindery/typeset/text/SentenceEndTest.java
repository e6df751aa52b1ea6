package bindery.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.language.Language;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEndTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "en, end., Then, true",
        "en, end.”, “Then, true",
        "en, what?, Then, true",
        "en, what?, then, false",
        "en, wait…, Then, true",
        "en, end, Then, false",
        "en, end., then, false",
        "en, (end.), 1914, true",
        "en, Mr., Smith, false",
        "en, (Mrs., Smith, false",
        "en, J., S., false",
        "en, U.S., Army, false",
        "en, etc), Then, false",
        "en, 1914., Then, true",
        "de, 3., Mai, false",
        "de, XIV., König, false",
        "de, bzw., Haus, false",
        "de, Haus., Es, true",
        "de, Haus.“, Es, true",
        "fr, M., Dupont, false",
        "fr, fin., »\u00a0A, false",
        "fr, fin., «, false",
        "xx, Dr., Who, false",
        "es, fin., ¿Qué, true",
        "en, ., Then, false",
      })
  void aSentenceEndsWhereItsReadersSeeIt(
      String language, String before, String after, boolean ends) {
    Language custom = Language.of(Locale.forLanguageTag(language));
    assertEquals(ends, SentenceEnd.between(before, after, custom));
  }
}
