package bindery.apparatus.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.apparatus.Apparatus;
import bindery.book.Book;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The title of a book may have formulas: set on its title page, plain text elsewhere. */
class TitleFormulasTest {
  @TempDir Path folder;
  private final Report report = new Report();

  private Book book(String title, String more) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "language: en\ntitle: '" + title + "'\n" + more);
    Files.writeString(folder.resolve("01.md"), "# One\n\nText.\n");
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    return Apparatus.work(ManuscriptReader.read(source, report), report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On $E = mc^2$ and $\\alpha_1$ | On E = mc² and α₁ | 2",
        "The \\(\\sqrt{2}\\) *story*   | The √2 story       | 1",
        "From $5 to $10             | From $5 to $10     | 0",
        "What $x^n$ is              | What x^n is        | 1",
      })
  void plainTextEverywhereElse(String typed, String plain, int formulas) throws IOException {
    Book book = book(typed, "");
    assertEquals(plain, book.metadata().title());
    assertEquals(plain, book.tree().selectFirst("head > title").text());
    assertEquals(formulas, book.tree().select("section.title-page p.title math").size());
    assertEquals(
        List.of(), report.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList());
  }

  @Test
  void macrosHoldInTitlesAndSubtitlesHaveFormulasToo() throws IOException {
    Book book = book("Over $\\R^2$", "subtitle: 'and $x_0$'\nmath-macros: {R: '\\mathbb{R}'}\n");
    assertEquals("Over R²", book.metadata().title());
    assertEquals("and x₀", book.metadata().subtitle());
    assertEquals(2, book.tree().select("section.title-page math").size());
  }

  @Test
  void oneThatCannotBeReadStandsAsTyped() throws IOException {
    Book book = book("On $\\nonesuch{x}$", "");
    assertEquals("On $\\nonesuch{x}$", book.metadata().title());
    assertEquals(1, report.problems().stream().filter(p -> p.kind().equals("formula")).count());
  }
}
