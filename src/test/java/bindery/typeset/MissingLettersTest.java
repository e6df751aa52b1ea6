package bindery.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Problem;
import bindery.report.Severity;
import bindery.typeset.compositor.SmallEdition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of letters that the face of squares has not. */
class MissingLettersTest {
  private static final String WORDS = "<p>" + "plain words ".repeat(40) + "</p>";

  private static List<Problem> told(String css, String chapter) {
    SmallEdition small = SmallEdition.of(css, chapter);
    small.made();
    return small.report.problems().stream().filter(p -> p.kind().equals("missing-glyph")).toList();
  }

  @Test
  void everyScriptHasALineWithItsNumber() {
    String chapter = WORDS + "<p lang=\"ja\">これは日本語、です。</p><p>слово и дело</p><p>a ⸺ and 😀😀</p>";
    assertEquals(
        "01-chapter.md:1:1: warning: 10 letters of Cyrillic are in no font at hand: ‘словиде’;"
            + " add a font that has Cyrillic with @font-face in styles/, as the guide shows",
        told("", chapter).get(0).toString());
    assertEquals(
        List.of(
            "1 sign is in no font at hand:",
            "10 letters of Cyrillic are in no font at hand:",
            "2 emoji are in no font at hand:",
            "3 letters of Japanese are in no font at hand:"),
        told("", chapter).stream().map(Problem::what).sorted().toList());
  }

  @Test
  void oneLetterOfItsKindIsNamed() {
    List<Problem> told = told("", WORDS + "<p>A nameless ⸺ melts: ⸺.</p>");
    assertEquals(1, told.size());
    assertEquals("2 signs are in no font at hand:", told.get(0).what());
    assertEquals("⸺ U+2E3A TWO-EM DASH", told.get(0).text());
    assertEquals(12, told.get(0).place().column());
  }

  @Test
  void aTenthOfTheTextStopsTheBook() {
    List<Problem> told = told("", "<p>abcdefgh ж</p>");
    assertEquals(1, told.size());
    assertEquals(Severity.ERROR, told.get(0).severity());
    assertTrue(told.get(0).what().startsWith("1 letter of Cyrillic, 11% of the text, is in no"));
    assertTrue(told.get(0).todo().endsWith("-e epub"), told.get(0).todo());
    assertEquals(Severity.WARNING, told("", "<p>abcdefghijk ж</p>").get(0).severity());
  }

  @Test
  void whatIsHiddenOrMadeIsNotCounted() {
    String css = ".no { display: none } p.lead::before { content: '☃' }";
    assertEquals(List.of(), told(css, WORDS + "<p class=\"no\">слово</p>"));
    List<Problem> made = told(css, WORDS + "<p class=\"lead\">x</p>");
    assertEquals(1, made.size());
    assertTrue(made.get(0).what().contains("of a mark, a running head"), made.toString());
    assertEquals(1, told(css, WORDS + "<p class=\"lead\">☃</p>").size());
  }

  @Test
  void charactersWithoutInkNeedNoFont() {
    String none = "a\u200bb\ufeffc\u00add\u200e\u2066e\u2069\u2028f\u2029g\u00a0h\u202fi";
    assertEquals(List.of(), told("", WORDS + "<p>" + none + "</p>"));
  }

  @Test
  void ideographsHaveTheNameOfTheirLanguage() {
    String han = WORDS + "<p lang=\"%s\">漢字。</p>";
    assertTrue(told("", han.formatted("ja")).get(0).what().contains("2 letters of Japanese"));
    assertTrue(told("", han.formatted("zh")).get(0).what().contains("2 letters of Chinese"));
    assertTrue(told("", han.formatted("ko")).get(0).what().contains("2 letters of Korean"));
  }
}
