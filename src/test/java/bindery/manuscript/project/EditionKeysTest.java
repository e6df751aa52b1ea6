package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.AccessibilityClaims;
import bindery.book.Isbns;
import bindery.book.ReaderStandard;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code book.yaml} says of single editions. */
class EditionKeysTest {
  private final Report report = new Report();

  private YamlValue.Mapping map(String yaml) {
    return new YamlReader(new Lines("book.yaml", yaml), 1, report).read(yaml).orElseThrow();
  }

  private List<String> problems() {
    return report.problems().stream().map(Problem::kind).toList();
  }

  @Test
  void oneNumberIsThatOfAllEditions() {
    Isbns isbns = IsbnReader.read(map("isbn: 978-3-16-148410-0"), report);
    assertEquals(Isbns.ofAll("978-3-16-148410-0"), isbns);
    assertEquals(false, isbns.differ());
  }

  @Test
  void editionsMayHaveNumbersOfTheirOwn() {
    String yaml = "isbn:\n  print: 978-3-16-148410-0\n  epub: 978-0-306-40615-7\n";
    Isbns isbns = IsbnReader.read(map(yaml), report);
    assertEquals(new Isbns("978-3-16-148410-0", "978-0-306-40615-7", ""), isbns);
    assertEquals(List.of(), problems());
    IsbnReader.read(map("isbn: {print: 978-3-16-148410-1, kindle: x}"), report);
    assertEquals(List.of("isbn", "unknown-key"), problems().stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "WCAG 2.2 AA, EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
    "wcag 2.1 level a, EPUB Accessibility 1.1 - WCAG 2.1 Level A",
    "EPUB Accessibility 1.1 - WCAG 2.0 Level AAA, EPUB Accessibility 1.1 - WCAG 2.0 Level AAA",
    "EPUB Accessibility 1.2 – WCAG 2.2 AA, EPUB Accessibility 1.2 - WCAG 2.2 Level AA"
  })
  void standardsAreNamedAsTheyAreWritten(String said, String written) {
    AccessibilityClaims claims =
        ClaimsReader.read(map("accessibility:\n  conforms-to: " + said + "\n"), report);
    assertEquals(written, claims.conformsTo());
    assertEquals(List.of(), problems());
  }

  @Test
  void whatIsNoClaimIsTold() {
    ClaimsReader.read(map("accessibility: yes"), report);
    ClaimsReader.read(map("accessibility:\n  conforms-to: good\n"), report);
    assertEquals(List.of("accessibility", "accessibility"), problems());
  }

  @ParameterizedTest
  @CsvSource({
    "'reader: a-3a', A_3A",
    "'reader: {standard: a-4f}', A_4F",
    "'reader: PDF/A-4f', A_4F",
    "'reader: A2a', A_2A",
    "'title: x', A_2A"
  })
  void theReadersStandardIsNamed(String yaml, ReaderStandard standard) {
    assertEquals(standard, ReaderPdfKeys.read(map(yaml), report));
    assertEquals(List.of(), problems());
  }

  @Test
  void anUnknownStandardIsToldWithTheNearest() {
    String yaml = "title: x\nreader:\n  standard: a-4\n  sandard: a-3a\n";
    assertEquals(ReaderStandard.A_2A, ReaderPdfKeys.read(map(yaml), report));
    assertEquals(List.of("reader", "unknown-key"), problems().stream().sorted().toList());
    Problem told =
        report.problems().stream().filter(p -> p.kind().equals("reader")).findFirst().get();
    assertEquals("book.yaml:3:13", told.place().toString());
    assertEquals("a-4", told.text());
    assertEquals("did you mean ‘a-4f’?", told.todo());
  }
}
