package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order of a bibliography as the styles' manuals have it (APA 7 §9.43–9.47, Chicago 17
 * §14.65–14.67, MLA 9 §5.123–5.130): nothing stands before something, marks in names count nothing,
 * nor do articles before the names of bodies.
 */
class BibliographyOrderTest {
  private static final String WORKS =
      """
      @book{obe, author={Obe, Regina}, title={Obe}, year=2015}
      @book{obrien, author={O'Brien, Oliver}, title={O'Brien}, year=2016}
      @book{economist, author={{The Economist}}, title={The Economist}, year=2016}
      @book{tennekes, author={Tennekes, Martijn}, title={Tennekes}, year=2024}
      @book{eco, author={Eco, Umberto}, title={Eco}, year=1980}
      @book{eddy, author={Eddy, Mary}, title={Eddy}, year=1990}
      @book{zb2, author={Zuur, A. F. and Ieno, E.}, title={Zuur Two}, year=2001}
      @book{za, author={Zuur, A. and Walker, N.}, title={Zuur One}, year=2009}
      @book{zuurjr, author={Zuur Jr, A.}, title={Zuur Three}, year=1900}
      @book{s3, author={Smith, John and Brown, Bo}, title={Aa}, year=1900}
      @book{s2, author={Smith, John}, title={Zz}, year=1999}
      @book{s1, author={Smith, John}, title={Late}, year=2010}
      @book{ostlund, author={Östlund, Åke}, title={Nord}, year=1960}
      @book{ostrom, author={Ostrom, Elinor}, title={Commons}, year=1990}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "apa                 | s2 s1 s3",
        "chicago-author-date | s2 s1 s3",
        "chicago-notes       | s1 s2 s3",
        "mla                 | s1 s2 s3",
      })
  void namesThenYearsOrTitles(String style, String smiths) throws IOException {
    Files.writeString(folder.resolve("more.bib"), WORKS);
    Book book =
        CitedBook.of(
            folder,
            new Report(),
            "bibliography: more.bib\nnocite: '@*'\ncitation-style: " + style + "\n",
            "# One\n\nText.\n");
    assertEquals(
        "eco economist eddy obe obrien ostlund ostrom " + smiths + " tennekes za zb2 zuurjr",
        String.join(" ", book.tree().select("p.csl-entry").eachAttr("id")).replace("ref-", ""));
  }
}
