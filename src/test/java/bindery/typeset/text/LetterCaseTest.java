package bindery.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.style.TextStyle.Transform;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPPERCASE  | de | ß qo  | SS QO  | [0, 0, 1, 2, 3]",
        "CAPITALIZE | de | ß qo  | Ss Qo  | [0, 0, 1, 2, 3]",
        "CAPITALIZE | de | a ßb c | A Ssb C | [0, 1, 2, 2, 3, 4, 5]",
        "CAPITALIZE | en | ŉ x   | ʼN X   | [0, 0, 1, 2]",
        "LOWERCASE  | en | İ q   | i̇ q   | [0, 0, 1, 2]",
      })
  void lettersThatBecomeSeveralSayWhereTheyComeFrom(
      Transform transform, String language, String text, String cased, String at) {
    LetterCase made = LetterCase.of(text, transform, Locale.forLanguageTag(language));
    assertEquals(cased, made.text());
    assertEquals(at, Arrays.toString(made.at()));
  }
}
