package bindery.apparatus.number;

import static bindery.apparatus.number.NumberedBook.chapter;
import static bindery.apparatus.number.NumberedBook.figure;
import static bindery.apparatus.number.NumberedBook.reference;
import static bindery.apparatus.number.NumberedBook.worked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What references say. */
class ReferencesTest {
  private static final String FIGURES = figure("a") + figure("b") + figure("d") + figure("e");

  private static Element paragraph(String language, String inside) {
    Document tree =
        worked(language, chapter(4, FIGURES + "<h2 id='s'>Sea</h2><p>" + inside + "</p>"));
    return tree.selectFirst("p");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word | b | Figure 4.2",
        "number | b | 4.2",
        "title | b | b",
        "parentheses | b | (4.2)",
        "word | c4 | Chapter 4",
        "title | c4 | Salt",
        "word | s | Section 4.1",
        "page | b | b",
      })
  void formsSayWhatIsAskedFor(String form, String id, String words) {
    String a = "<a class='cross-reference' href='#" + id + "' data-form='" + form + "'>?</a>";
    // The figures are numbered for another reference, whatever this one asks for.
    assertEquals(words, paragraph("en", a + "<i>" + reference("a") + "</i>").child(0).text());
  }

  @Test
  void anEmptyLinkSaysAllThatItCan() {
    assertEquals("Chapter 4, Salt", paragraph("en", "<a href='#c4'></a>").text());
    assertEquals("Salt", paragraph("en", "<a href='#c4'></a>").select("em").text());
    assertEquals("Figure 4.1", paragraph("en", "<a href='#a'></a>").text());
  }

  @Test
  void aWordThatStandsBeforeIsNotSaidTwice() {
    assertEquals("See figure 4.1.", paragraph("en", "See figure " + reference("a") + ".").text());
  }

  @Test
  void severalAtOnceAreOneWordAndARange() {
    String all = reference("a") + ", " + reference("b") + ", " + reference("d");
    String span = "<span class='cross-references'>" + all + "</span>";
    assertEquals("Figures 4.1–4.3", paragraph("en", span).text());
    String gap = "<span class='cross-references'>" + reference("a") + reference("d") + "</span>";
    assertEquals("Abbildungen 4.1 und 4.3", paragraph("de", gap).text());
    assertEquals(2, paragraph("de", gap).select("a[href]").size());
  }

  @Test
  void thingsOfTwoKindsAreNamedEach() {
    String mixed = reference("a") + ", " + reference("c4");
    String span = "<span class='cross-references'>" + mixed + "</span>";
    assertEquals("Figure 4.1, Chapter 4", paragraph("en", span).text());
  }

  @Test
  void aPageIsTheStylesheetsToGive() {
    String a = "<a class='cross-reference' href='#b' data-form='page'>?</a>";
    Element link = paragraph("en", a).child(0);
    assertEquals("page-reference", link.className());
    assertEquals("page\u00a0", link.attr("data-before"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | see page\u00a0 | false",
        "en | (Pages | false",
        "en | on p. | false",
        "en | pp.\u00a0 | false",
        "en | on the homepage | true",
        "en | at 3 p.m. | true",
        "en | see | true",
        "de | auf Seite | false",
        "de | S. | false",
      })
  void theWordForPageIsNotSaidTwice(String language, String before, boolean said) {
    String a = "<a class='cross-reference' href='#b' data-form='page'>?</a>";
    Element p = paragraph(language, before + " " + a + "–" + a);
    assertEquals(said, !p.child(0).attr("data-before").isEmpty());
    assertEquals("", p.child(1).attr("data-before"));
  }

  @Test
  void formulasAndEmphasesOfATitleAreTakenOver() {
    String x2 = "<span class='math'><math><msup><mi>x</mi><mn>2</mn></msup></math></span>";
    String section =
        "<h2 id='f'>On <em>this</em> and " + x2 + "<a class='noteref' href='#n'>1</a></h2>";
    String figure =
        "<figure id='g'><figcaption>"
            + x2
            + " "
            + "and more ".repeat(9)
            + x2
            + "</figcaption></figure>";
    String links = "<a href='#f'></a>; <a class='cross-reference' href='#g' data-form='title'></a>";
    Document tree = worked("en", chapter(4, section + figure + "<p>" + links + "</p>"));
    Element first = tree.selectFirst("p a[href=#f]");
    assertEquals("On <em>this</em> and " + x2.replace('\'', '"'), first.selectFirst("em").html());
    Element second = tree.selectFirst("p a[href=#g]");
    assertEquals(1, second.select("math").size());
    assertEquals("x2 and more and more and more and more and more…", second.text());
  }
}
