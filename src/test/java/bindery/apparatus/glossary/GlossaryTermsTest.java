package bindery.apparatus.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.EditorialOptions;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.EditorialOptions.NotePlace;
import bindery.book.Metadata;
import bindery.book.Numbering;
import bindery.book.PlainMetadata;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTermsTest {
  private static final String GLOSSARY =
      "<section class='glossary' id='g'><h1>Glossary</h1><dl><dt>Flood</dt><dd>It comes.</dd>"
          + "<dt>Ébb</dt><dt>Neap</dt><dd>See <span class='term'>flood</span>.</dd><dd>Two.</dd>"
          + "<dt id='own'>HTML</dt><dd>A language.</dd></dl></section>";

  private final Report report = new Report();

  private Document worked(boolean expand, boolean sorted, String body) {
    Document tree = Jsoup.parse("<html><body>" + body + "</body></html>");
    tree.outputSettings().prettyPrint(false);
    Metadata metadata = PlainMetadata.in(Locale.ENGLISH);
    EditorialOptions options =
        new EditorialOptions(NotePlace.FOOT, NoteCount.CHAPTER, expand, sorted, List.of());
    Book book = new Book(metadata, tree, Numbering.UNSAID, options);
    AbbreviationMeanings.work(book);
    Glossary.work(book, report);
    return tree;
  }

  private static String chapter(String id, String text) {
    return "<section class='chapter' id='" + id + "'><h1>C</h1><p>" + text + "</p></section>";
  }

  private static String term(String words) {
    return "<span class='term'>" + words + "</span>";
  }

  @Test
  void theFirstUseInEveryChapterLeadsToTheTerm() {
    Document tree =
        worked(
            false,
            false,
            chapter("a", term("flood") + " " + term("Flood") + " " + term("ebb"))
                + chapter("b", "<span class='term' data-entry='Flood'>floods</span>")
                + GLOSSARY);
    assertEquals(
        List.of("flood term-flood", "ebb term-ébb", "floods term-flood", "flood term-flood"),
        tree.select("a.term").stream()
            .map(a -> a.text() + " " + a.attr("href").substring(1))
            .toList());
    tree.select("a").forEach(a -> assertEquals(1, tree.select(a.attr("href")).size()));
  }

  @Test
  void aNoteOrACitationBesideATermIsNoPartOfIt() {
    String glossary =
        "<section class='glossary' id='g'><h1>G</h1><dl><dt>ebb<a class='noteref'>2</a></dt>"
            + "<dd>A.</dd><dt>tide <span class='citation'>(Reed 1991)</span></dt><dd>B.</dd></dl>"
            + "</section>";
    Document tree = worked(false, true, chapter("a", term("ebb") + term("tide")) + glossary);
    assertEquals(List.of("#term-ebb", "#term-tide"), tree.select("a.term").eachAttr("href"));
    assertEquals(List.of(), report.problems());
  }

  @Test
  void termsAreSortedWithAllThatBelongsToThem() {
    String words = worked(false, true, GLOSSARY).selectFirst("dl").text();
    assertEquals("Ébb Neap See flood. Two. Flood It comes. HTML A language.", words);
    assertEquals(
        "Flood It", worked(false, false, GLOSSARY).selectFirst("dl").text().substring(0, 8));
  }

  @Test
  void aTermThatIsNotExplainedIsToldWithTheNearest() {
    worked(false, false, chapter("a", term("floot")) + GLOSSARY);
    Problem told = report.problems().get(0);
    assertEquals("glossary-term floot", told.kind() + " " + told.text());
    assertEquals("did you mean ‘Flood’?", told.todo());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | HTML, HTML | <abbr title=\"Hyper Text\">HTML</abbr>, HTML",
        "true | HTML, HTML | Hyper Text (<abbr title=\"Hyper Text\">HTML</abbr>), HTML",
        "true | Hyper text is HTML | Hyper text is <abbr title=\"Hyper Text\">HTML</abbr>",
        "true | XHTML <code>HTML</code> | XHTML <code>HTML</code>",
      })
  void abbreviationsSayWhatTheyMean(boolean expand, String text, String said) {
    String definition = "</p><p><abbr class='definition' title='Hyper Text'>HTML</abbr>";
    Document tree = worked(expand, false, chapter("a", text + definition));
    assertEquals(said, tree.select("p").get(0).html());
    assertEquals(1, tree.select("p").size());
  }

  @Test
  void anAbbreviationLeadsToTheGlossary() {
    String text = "<abbr title='x'>HTML</abbr>";
    Document tree = worked(false, false, chapter("a", text) + GLOSSARY);
    assertEquals("#own", tree.selectFirst("p a").attr("href"));
  }

  @Test
  void termsOfABookWithoutAGlossaryAreToldOnce() {
    worked(false, false, chapter("c", term("ebb") + term("flood") + term("neap")));
    assertEquals(
        List.of("the book has no glossary, which would explain this term, nor 2 others:"),
        report.problems().stream().map(Problem::what).toList());
  }
}
