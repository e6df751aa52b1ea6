package bindery.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line may end inside a stretch without spaces, shown by a bar. */
class BreakOpportunitiesTest {
  private static String bars(String text, Locale language) {
    StringBuilder out = new StringBuilder(text);
    int[] found = new BreakOpportunities(language).inside(text);
    for (int i = found.length - 1; i >= 0; i--) {
      out.insert(found[i], '|');
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "word, word",
    "“word.”, “word.”",
    "don’t, don’t",
    "well-known, well-|known",
    "him—he, him|—|he",
    "1990–2000, 1990–|2000",
    "and/or, and/|or",
    "3.14, 3.14",
    "a\u00A0b, a\u00A0b",
    "a\u200Bb, a\u200B|b",
    "(well-known), (well-|known)",
  })
  void westernWords(String text, String bars) {
    assertEquals(bars, bars(text, Locale.ENGLISH));
  }

  @Test
  void ideographsPartAnywhereButNotFromTheirPunctuation() {
    assertEquals("吾|輩|は|猫|で|あ|る。|名|前", bars("吾輩は猫である。名前", Locale.JAPANESE));
    assertEquals("「吾|輩」|は", bars("「吾輩」は", Locale.JAPANESE));
  }

  @Test
  void aSpaceIsAPlaceToBreakButBeforeClosingMarksItIsNot() {
    BreakOpportunities english = new BreakOpportunities(Locale.ENGLISH);
    assertTrue(english.between("end", "of"));
    assertTrue(english.between("end.", "“Of"));
    assertFalse(english.between("Qui", "!"));
    assertFalse(english.between("(", "a"));
    assertTrue(english.between("", "a"));
  }
}
