package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.compositor.SmallEdition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a page is told where a stylesheet says it. */
class PageProblemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body { line-height: 0 }                                    | leading    | book.css:1:8",
        "html { line-height: 0 }                                    | leading    | book.css:1:8",
        "html { --l: 0; line-height: var(--l) }                     | leading    | book.css:1:16",
        "body { font: 9pt/0 Square }                                | leading    | book.css:1:8",
        "@page { size: 90pt; margin: 40pt 9pt }                     | small-page | book.css:1:21",
        "@page { margin-top: 9pt; size: 90pt 200pt; margin-left: 4em; margin-right: 4em }"
            + " | small-page | book.css:1:62",
        "@page { size: 90pt 90pt; margin: -9pt }                    | large-page | book.css:1:26",
        "@page { size: 2pt 2pt }                                    | sheet-size | book.css:1:9",
      })
  void aPlaceOfTheDeclaration(String css, String kind, String place) {
    SmallEdition small = SmallEdition.of(css, "<p>a</p>");
    small.made();
    assertEquals(
        kind + " " + place,
        small.report.problems().stream()
            .filter(problem -> problem.kind().equals(kind))
            .map(problem -> problem.kind() + " " + problem.place())
            .findFirst()
            .orElse(small.report.problems().toString()));
  }
}
