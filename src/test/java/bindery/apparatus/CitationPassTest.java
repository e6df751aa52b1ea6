package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Book;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations stand in the words of the book's style, and lead to a list of works. */
class CitationPassTest {
  @TempDir Path folder;
  private final Report report = new Report();

  private Book book(String yaml, String... chapters) throws IOException {
    return CitedBook.of(folder, report, yaml, chapters);
  }

  private static String text(Book book, String selector) {
    return String.join("|", book.tree().select(selector).eachText());
  }

  @Test
  void authorAndDate() throws IOException {
    Book book =
        book(
            "citation-style: chicago-author-date\n",
            "# One\n\nIt is so [see *also* @reed, pp. 3--5 and after; @ito]. @ito [chap. 2] says;"
                + " Reed [-@reed] too.\n");
    assertEquals(
        "It is so (see also Reed 1987, 3–5 and after; Ito and Voss 2010). Ito and Voss (2010, chap."
            + " 2) says; Reed (1987) too.",
        text(book, "section.chapter > p"));
    assertEquals("also", text(book, ".citation em"));
    assertEquals(List.of(), report.problems().stream().filter(p -> !isNote(p)).toList());
  }

  private static boolean isNote(Problem problem) {
    return problem.severity() == bindery.report.Severity.NOTE;
  }

  @Test
  void citationsAndEntriesLeadToOneAnother() throws IOException {
    Book book = book("citation-style: apa\n", "# One\n\nSo [@reed].\n", "# Two\n\nAnd [@reed].\n");
    Element link = book.tree().selectFirst(".citation a");
    Element entry = book.byId(link.attr("href").substring(1)).orElseThrow();
    assertTrue(entry.text().startsWith("Reed, A. (1987). The baltic trade. Brine."), entry.text());
    for (Element back : entry.select("a.backlink")) {
      assertTrue(book.byId(back.attr("href").substring(1)).isPresent());
    }
    assertEquals(2, entry.select("a.backlink").size());
    Element section = entry.closest("section");
    assertEquals("bibliography", section.className());
    assertEquals("Bibliography", section.selectFirst("h1").text());
  }

  @Test
  void withoutLinks() throws IOException {
    Book book = book("citation-style: apa\nlink-citations: false\n", "# One\n\nSo [@reed].\n");
    assertEquals(0, book.tree().select(".citation a").size());
  }

  @Test
  void aNotesStyleMakesNotes() throws IOException {
    Book book =
        book(
            "citation-style: chicago-notes\n",
            "# One\n\nIt is so [see @reed, 3]. Again [@reed, 4].[^a]\n\n[^a]: Said by @ito in haste.\n");
    assertEquals("It is so.1 Again.2, 3", text(book, "section.chapter > p"));
    assertEquals(
        "1 See Anna Reed, The Baltic Trade (Brine, 1987), 3.|2 Reed, The Baltic Trade, 4.|3 Said by"
            + " Ken Ito and Jan Voss, “Dough,” Bread, 2010 in haste.",
        text(book, "aside.footnote"));
  }

  @Test
  void whereItIsAskedFor() throws IOException {
    Book book =
        book(
            "citation-style: apa\nnocite: '@ito'\n",
            "# Works\n\n::: {#refs}\n:::\n\n# Two\n\nSo [@reed].\n");
    assertEquals(2, book.byId("refs").orElseThrow().select("> p.csl-entry").size());
    assertEquals(0, book.tree().select("section.bibliography").size());
  }

  @Test
  void theAuthorsOwnHeadingIsUsed() throws IOException {
    Book book = book("citation-style: apa\n", "# One\n\nSo [@reed].\n", "# References\n");
    assertEquals("References", text(book, "section.bibliography h1"));
    assertEquals(1, book.tree().select("section.bibliography p.csl-entry").size());
  }

  @Test
  void aBibliographyForEveryChapter() throws IOException {
    Book book =
        book(
            "citation-style: apa\nreferences-at: chapter\nreference-section-title: Sources\n",
            "# One\n\nSo [@reed; @ito].\n",
            "# Two\n\nAnd [@reed].\n");
    assertEquals("Sources|Sources", text(book, "h2"));
    assertEquals(3, book.tree().select("p.csl-entry").size());
    assertEquals(2, book.tree().select("p.csl-entry[id]").size());
  }

  @Test
  void whatNoChapterCitesIsListedAtTheEnd() throws IOException {
    Book book =
        book(
            "references-at: chapter\nnocite: '@ito'\nnumbers: {sections: 2}\n",
            "# One\n\nSo [@reed].\n\n### Low\n",
            "# Two\n\nText.\n");
    assertEquals(2, book.tree().select("p.csl-entry[id]").size());
    assertEquals("ref-ito", book.tree().select("section.bibliography p.csl-entry").attr("id"));
    assertEquals("1.1 Low", text(book, "h3"));
    assertEquals("Bibliography", text(book, "h2"));
  }

  @Test
  void oneLinkLeadsBackToAPlaceThatNamesAWorkTwice() throws IOException {
    Book book = book("", "# One\n\nSo [@reed, p. 1; @ito; @reed, p. 3]. And [@reed].\n");
    assertEquals(
        List.of("#cite-1", "#cite-2"), book.tree().select("#ref-reed a.backlink").eachAttr("href"));
  }

  @Test
  void noBibliographyWhereNoneIsWanted() throws IOException {
    Book book = book("suppress-bibliography: true\n", "# One\n\nSo [@reed].\n");
    assertEquals(0, book.tree().select(".csl-entry, .citation a").size());
  }

  @Test
  void anUnknownKeyIsToldWithTheNearest() throws IOException {
    Book book = book("", "# One\n\nSo [@read].\n");
    assertEquals("So (read).", text(book, "section.chapter > p"));
    Problem told =
        report.problems().stream().filter(p -> p.kind().equals("citation")).findFirst().get();
    assertEquals("01-c.md:3:4", told.place().toString());
    assertEquals("did you mean ‘reed’?", told.todo());
  }

  @Test
  void aStopWithinQuotesGivesWayInANote() throws IOException {
    Files.writeString(
        folder.resolve("more.bib"), "@article{w, title={Salt}, journal={Sea}, author={Ray, Al}}");
    String notes = "[^n]: [@w].\n\n[^m]: As [@w] and [@w], or [@w]; [@w].\n";
    Book book = book("citation-style: chicago-notes\n", "# One\n\nSo.[^n] So.[^m]\n\n" + notes);
    String told = book.tree().body().select("aside.footnote").last().text();
    assertTrue(told.contains("As Ray, “Salt” and Ray, “Salt,” or Ray, “Salt”; Ray, “Salt.”"), told);
    assertFalse(told.endsWith(".”."), told);
  }

  @Test
  void anUnknownKeyAmongOthersStands() throws IOException {
    Book book = book("citation-style: apa\n", "# One\n\nSo [@nobody; @reed, 3].\n");
    assertEquals("So (Reed, 1987, p. 3; nobody).", text(book, "section.chapter > p"));
  }

  @Test
  void aDoiIsAKeyOfAWorkThatIsThere() throws IOException {
    Files.writeString(folder.resolve("more.bib"), "@book{d, title={D}, year=1999, doi={10.1/Ab}}");
    Book book = book("", "# One\n\nSo [@doi:10.1/ab] and [@doi:10.1/zz].\n");
    assertEquals("So (D 1999) and (doi:10.1/zz).", text(book, "section.chapter > p"));
    assertTrue(report.problems().stream().anyMatch(p -> p.todo().contains("nothing is looked up")));
  }

  @Test
  void anUnknownStyleIsTold() throws IOException {
    book("citation-style: chicago-nots\n", "# One\n\nSo [@reed].\n");
    Problem told =
        report.problems().stream().filter(p -> p.kind().equals("citation-style")).findFirst().get();
    assertEquals("did you mean ‘chicago-notes’?", told.todo());
  }

  @Test
  void aStyleOfTheFolder() throws IOException {
    Files.writeString(
        folder.resolve("own.csl"),
        """
        <style class="in-text" version="1.0"><citation><layout prefix="&lt;" suffix="&gt;">
        <text variable="title"/></layout></citation></style>
        """);
    Book book = book("csl: own.csl\n", "# One\n\nSo [@reed].\n");
    assertEquals("So <The baltic trade>.", text(book, "section.chapter > p"));
  }

  @Test
  void worksInTheHeadOfAText() throws IOException {
    Files.writeString(
        folder.resolve("01-c.md"),
        "---\nreferences:\n- id: doe\n  type: book\n  title: Salt\n  author: [{family: Doe}]\n"
            + "  issued: 1999\n---\n\n# One\n\nSo [@doe].\n");
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    Book book = Apparatus.work(ManuscriptReader.read(source, report), report);
    assertEquals("So (Doe 1999).", text(book, "section.chapter > p"));
    assertEquals("Doe. 1999. Salt. a", text(book, "p.csl-entry"));
  }

  @Test
  void nothingIsLeftOfWhatOnlyThePassReads() throws IOException {
    Book book = book("citation-style: apa\n", "# One\n\nSo [see @reed; @nobody] and @ito [3].\n");
    String html = book.tree().outerHtml();
    for (String mark : List.of("data-key=", "data-mode", "cite-before", "cite-after", "\"cite\"")) {
      assertFalse(html.contains(mark), mark);
    }
  }
}
