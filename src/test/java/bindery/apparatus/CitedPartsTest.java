package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.report.Report;
import bindery.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors, years and titles of works stand in a sentence by themselves, whatever the style. */
class CitedPartsTest {
  private static final String MORE =
      """
      @book{four, author={{de Ahn Group} and Low, Bo and Hill, Cy and Dale, Di}, title={Of Four},
        year=1999}
      @book{nobody, title={A Tale of Nobody}, shorttitle={A Tale}, year=1880}
      @book{edited, editor={Ed, Ann}, title={All}}
      @book{reed2, author={Reed, Anna}, title={Another}, year=1987}
      """;

  @TempDir Path folder;
  private final Report report = new Report();

  private Book book(String style, String text) throws IOException {
    Files.writeString(folder.resolve("more.bib"), MORE);
    return CitedBook.of(folder, report, "citation-style: " + style + "\n", "# One\n\n" + text);
  }

  private String said(String style, String text) throws IOException {
    Book book = book(style, text);
    assertEquals(
        List.of(), report.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList());
    return String.join("|", book.tree().select("section.chapter > p, aside.footnote").eachText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-author-date | Ito and Voss in 2010, de Ahn Group et al. in 1999",
        "apa                 | Ito & Voss in 2010, de Ahn Group et al. in 1999",
        "mla                 | Ito and Voss in 2010, de Ahn Group et al. in 1999",
        "ieee                | Ito and Voss in 2010, de Ahn Group et al. in 1999",
        "vancouver           | Ito and Voss in 2010, de Ahn Group et al. in 1999",
        "chicago-notes       | Ito and Voss in 2010, de Ahn Group et al. in 1999",
      })
  void namesAndYears(String style, String words) throws IOException {
    assertEquals(
        words,
        said(
            style,
            "\\citeauthor{ito} in \\citeyear{ito}, [@four]{cite=author} in [@four]{cite=year}"));
  }

  @Test
  void allNamesAndCapitals() throws IOException {
    assertEquals(
        "de Ahn Group, Low, Hill, and Dale. De Ahn Group et al.",
        said("chicago-author-date", "\\citeauthor*{four}. \\Citeauthor{four}"));
    assertEquals(
        "de Ahn Group, Low, Hill, and Dale; Ito and Voss",
        said("chicago-notes", "\\citefullauthor{four, ito}"));
  }

  @Test
  void yearsHaveTheLetterThatTellsWorksApart() throws IOException {
    assertEquals(
        "1987b and (1987a; 2010)", said("apa", "\\citeyear{reed} and \\citeyearpar{reed2,ito}"));
    assertEquals("1987", said("ieee", "\\citeyear{reed}[@reed2]").replaceAll("\\[.*", ""));
    assertEquals("n.d.", said("chicago-author-date", "\\citeyear{edited}"));
  }

  @Test
  void titlesAreInItalicsOrQuotes() throws IOException {
    Book book = book("ieee", "\\citetitle{reed}, \\citetitle{ito}; \\citetitle{nobody}\n");
    assertEquals(
        "The Baltic Trade, “Dough”; A Tale", book.tree().selectFirst("section.chapter > p").text());
    assertEquals(
        List.of("The Baltic Trade", "A Tale"),
        book.tree().select(".chapter em, .chapter i").eachText());
    assertEquals("A Tale of Nobody", said("ieee", "\\citetitle*{nobody}"));
  }

  @Test
  void whatNamesNobodyIsNamedByItsEditorsOrItsTitle() throws IOException {
    for (String style : List.of("ieee", "chicago-notes", "chicago-author-date")) {
      assertEquals(
          "Ed and A Tale", said(style, "\\citeauthor{edited} and \\citeauthor{nobody}"), style);
    }
  }

  @Test
  void whatTheAuthorWritesBesideThemStays() throws IOException {
    assertEquals(
        "So (see 2010, p. 3). Ito and Voss (Bread)",
        said("apa", "So \\citeyearpar[see][p. 3]{ito}. \\citeauthor{ito} (Bread)")
            .replace("&", "and"));
  }

  /** They are no citations: no note is made, and the first that is one is a first. */
  @Test
  void notesBeginWithTheFirstCitation() throws IOException {
    assertEquals(
        "Reed in 1987 says.1|1 Anna Reed, The Baltic Trade (Brine, 1987), 3.",
        said("chicago-notes", "\\citeauthor{reed} in \\citeyear{reed} says [@reed, 3].\n"));
  }

  @Test
  void theyLeadToTheirWork() throws IOException {
    Book book = book("apa", "\\citeyear{ito}\n");
    assertEquals("#ref-ito", book.tree().selectFirst(".citation a").attr("href"));
    assertEquals(1, book.tree().select("p.csl-entry a.backlink").size());
  }
}
