package bindery.apparatus.number;

import static bindery.apparatus.number.NumberedBook.chapter;
import static bindery.apparatus.number.NumberedBook.figure;
import static bindery.apparatus.number.NumberedBook.reference;
import static bindery.apparatus.number.NumberedBook.worked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Numbering;
import bindery.book.Numbering.Kind;
import bindery.book.Numbering.Scheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bears which number. */
class FigureNumbersTest {
  private static Numbering figures(Scheme scheme) {
    return new Numbering(Map.of(Kind.FIGURE, scheme), Optional.empty(), List.of(), false);
  }

  private static List<String> captions(Document tree) {
    return tree.select("figcaption, caption, .theorem-title").eachText().stream()
        .map(caption -> caption.replace('\u2002', ' '))
        .toList();
  }

  @Test
  void figuresAreCountedByChapterWhereAReferenceLeadsToOne() {
    Document tree =
        worked(
            "en", chapter(1, figure("a") + figure("b")) + chapter(2, figure("c") + reference("b")));
    assertEquals(List.of("Figure 1.1 a", "Figure 1.2 b", "Figure 2.1 c"), captions(tree));
  }

  @Test
  void figuresToWhichNothingLeadsHaveNone() {
    assertEquals(List.of("a"), captions(worked("en", chapter(1, figure("a")))));
  }

  @Test
  void aBookSaysHowTheyAreCounted() {
    String body = chapter(1, figure("a")) + chapter(2, figure("b") + reference("b"));
    assertEquals(
        List.of("Figure 1 a", "Figure 2 b"), captions(worked("en", figures(Scheme.BOOK), body)));
    assertEquals(List.of("a", "b"), captions(worked("en", figures(Scheme.NONE), body)));
  }

  @Test
  void withoutAnIdAFigureIsCountedOnlyIfTheBookSaysSo() {
    String bare = "<figure><img><figcaption>x</figcaption></figure>";
    String body = chapter(1, bare + figure("a") + reference("a"));
    assertEquals(List.of("x", "Figure 1.1 a"), captions(worked("en", body)));
    assertEquals(
        List.of("Figure 1.1 x", "Figure 1.2 a"),
        captions(worked("en", figures(Scheme.CHAPTER), body)));
  }

  @Test
  void everyKindHasItsRow() {
    String table = "<table id='t'><caption>T</caption><tr><td>1</td></tr></table>";
    String listing =
        "<figure class='listing' id='l'><pre>x</pre><figcaption>L</figcaption></figure>";
    String references = reference("a") + reference("t") + reference("l");
    assertEquals(
        List.of("Abbildung 1.1 a", "Tabelle 1.1 T", "Listing 1.1 L"),
        captions(worked("de", chapter(1, figure("a") + table + listing + references))));
  }

  @Test
  void aDivisionGivesItsTableAnId() {
    String table =
        "<div id='t'><table><caption>T</caption><tr><td>1</td></tr></table></div>" + reference("t");
    Document tree = worked("en", chapter(1, table));
    assertEquals(List.of("Table 1.1 T"), captions(tree));
    assertEquals("Table 1.1", tree.selectFirst("a").text());
  }

  @Test
  void wordsStandRoundTheNumberWhereTheLanguageHasThemSo() {
    String body = chapter(1, figure("a") + reference("a"));
    assertEquals(List.of("図1.1 a"), captions(worked("ja", body)));
    assertEquals(List.of("1.1. ábra a"), captions(worked("hu", body)));
    assertEquals("1.1. ábra", worked("hu", body).selectFirst("a").text());
  }

  @Test
  void theoremsTakeTheNumberBehindTheirWordAndProofsHaveNone() {
    String theorem =
        "<div class='theorem' id='t'><div class='theorem-title'><p>Theorem (Line)</p></div></div>"
            + "<div class='theorem proof'><div class='theorem-title'><p>Proof</p></div></div>"
            + "<div class='theorem lemma' id='l'><div class='theorem-title'><p>Lemma</p></div></div>";
    assertEquals(
        List.of("Theorem 1.1 (Line)", "Proof", "Lemma 1.1"),
        captions(worked("en", chapter(1, theorem))));
  }

  @Test
  void theFiguresOfAGroupHaveLetters() {
    String group =
        "<figure id='g' class='group'>"
            + figure("a")
            + figure("b")
            + "<figcaption>G</figcaption></figure>";
    Document tree = worked("en", chapter(1, group + reference("g") + " " + reference("b")));
    assertEquals(List.of("(a) a", "(b) b", "Figure 1.1 G"), captions(tree));
    assertEquals(List.of("Figure 1.1", "Figure 1.1b"), tree.select("a").eachText());
  }

  @Test
  void aListOfFiguresStandsAfterTheContents() {
    Numbering numbering =
        new Numbering(
            Map.of(Kind.FIGURE, Scheme.CHAPTER),
            Optional.empty(),
            List.of(Kind.FIGURE, Kind.TABLE),
            false);
    String bare = "<figure><img><figcaption>A <em>map</em></figcaption></figure>";
    Document tree =
        worked(
            "de",
            numbering,
            "<section class='contents' id='contents'></section>" + chapter(1, figure("a") + bare));
    assertEquals(
        List.of("contents", "list-of-figures", "c1"), tree.select("section").eachAttr("id"));
    assertEquals("Abbildungen", tree.selectFirst("#list-of-figures > h1").text());
    assertEquals(List.of("1.1 a", "1.2 A map"), tree.select(".toc a").eachText());
    assertEquals(List.of("#a", "#figure-1.2"), tree.select(".toc a").eachAttr("href"));
    assertEquals("figure-1.2", tree.select("figure").last().id());
  }

  @ParameterizedTest
  @CsvSource({"en, Theorems", "de, Sätze", "hi, प्रमेय"})
  void everyListHasAHeading(String language, String heading) {
    Numbering numbering =
        new Numbering(
            Map.of(Kind.THEOREM, Scheme.CHAPTER), Optional.empty(), List.of(Kind.THEOREM), false);
    String title = "<div class='theorem-title'><p>Line</p></div>";
    String theorem = "<div class='theorem' id='t'>" + title + "<p>Words.</p></div>";
    Document tree = worked(language, numbering, chapter(1, theorem));
    assertEquals(heading, tree.select("#list-of-theorems > h1").text());
  }

  @Test
  void headingsAreNumberedAsDeepAsAReferenceLeads() {
    String headings = "<h2 id='x'>One</h2><h3 id='y'>Deep</h3><h2 id='z'>Two</h2><h4>Deeper</h4>";
    Document tree = worked("en", chapter(3, headings + reference("y")));
    assertEquals(List.of("3.1 One", "3.2 Two"), tree.select("h2").eachText());
    assertEquals(List.of("3.1.1 Deep"), tree.select("h3").eachText());
    assertEquals(List.of("Deeper"), tree.select("h4").eachText());
    assertEquals(List.of("One", "Two"), worked("en", chapter(3, headings)).select("h2").eachText());
  }

  @Test
  void numbersThatWereTypedStay() {
    String typed = "<h2 id='x'>3.1 One</h2><h2>3.2 Two</h2>" + reference("x");
    assertEquals(
        List.of("3.1 One", "3.2 Two"), worked("en", chapter(3, typed)).select("h2").eachText());
  }

  @Test
  void chaptersThatBeginLowerAreCountedFromThere() {
    String headings = "<h3 id='x'>One</h3><h3>Two</h3>" + reference("x");
    assertEquals(
        List.of("3.1 One", "3.2 Two"), worked("en", chapter(3, headings)).select("h3").eachText());
  }
}
