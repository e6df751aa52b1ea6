package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.AccessibilityClaims;
import bindery.book.Isbns;
import bindery.book.Metadata;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an EPUB says of how it can be read is true of it. */
class AccessibilityTest {
  private static final AccessibilityClaims CLAIMS =
      new AccessibilityClaims(
          "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
          "The Reading Room",
          "Read & found good.",
          Place.file("book.yaml"));

  private static String chapter(String body) {
    return "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\"><h1>C</h1>"
        + body
        + "</section>";
  }

  private static Metadata about(String language, Isbns isbns, AccessibilityClaims claims) {
    Metadata all = SmallBooks.about("T", language);
    return new Metadata(
        all.title(),
        all.subtitle(),
        all.authors(),
        all.language(),
        all.publisher(),
        isbns,
        all.identifier(),
        all.rights(),
        all.date(),
        all.modified(),
        all.description(),
        all.cover(),
        claims);
  }

  private final Report report = new Report();

  private Document opf(Metadata about, String body, String folio) {
    var book = SmallBooks.book(about, body);
    Enclosures plain = SmallBooks.enclosures();
    Enclosures paged =
        new Enclosures(
            plain.stylesheets(),
            plain.typefaces(),
            plain.pictures(),
            List.of(new Enclosures.PageBreak(folio, book.tree().selectFirst("h1"), 0)),
            SmallBooks.MODIFIED);
    byte[] epub = SmallBooks.epub(book, paged, report);
    assertEquals(List.of(), Checked.messages(epub));
    return Jsoup.parse(SmallBooks.files(epub).get("EPUB/package.opf"), Parser.xmlParser());
  }

  private Document opf(String language, String body) {
    return opf(about(language, Isbns.NONE, AccessibilityClaims.NONE), body, "1");
  }

  private static List<String> values(Document opf, String property) {
    return opf.getElementsByAttributeValue("property", property).eachText();
  }

  private String section(String body) {
    byte[] epub =
        SmallBooks.epub(
            SmallBooks.book(SmallBooks.about("T", "de"), body), SmallBooks.enclosures(), report);
    assertEquals(List.of(), Checked.messages(epub));
    return SmallBooks.files(epub).entrySet().stream()
        .filter(file -> file.getKey().startsWith("EPUB/text/01"))
        .map(file -> file.getValue())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void picturesInWordsAreReadWithoutSeeing() {
    Document opf = opf("de", chapter("<p><img src=\"images/dot.png\" alt=\"Ein Punkt\"></p>"));
    assertEquals(List.of("textual", "visual"), values(opf, "schema:accessMode"));
    assertEquals(List.of("textual,visual", "textual"), values(opf, "schema:accessModeSufficient"));
    assertTrue(values(opf, "schema:accessibilityFeature").contains("alternativeText"));
    assertTrue(values(opf, "schema:accessibilitySummary").get(0).contains("in Worten beschrieben"));
    assertFalse(opf.selectFirst("[property=schema:accessibilitySummary]").hasAttr("xml:lang"));
  }

  @Test
  void aPictureThatNobodyDescribedIsToldAndNotTakenForAnOrnament() {
    String figure =
        "<figure><img src=\"images/dot.png\" alt=\"\"><figcaption>Der Punkt</figcaption></figure>"
            + "<p><img src=\"images/dot.jpg\" alt=\"\" title=\"Noch einer\">"
            + "<img src=\"images/a map.svg\"></p>";
    Document opf = opf("de", chapter(figure));
    assertEquals(List.of("textual,visual"), values(opf, "schema:accessModeSufficient"));
    assertFalse(values(opf, "schema:accessibilityFeature").contains("alternativeText"));
    assertTrue(values(opf, "schema:accessibilitySummary").get(0).contains("nicht in Worten"));
    assertEquals(
        List.of("undescribed-picture", "undescribed-picture", "undescribed-picture"),
        report.problems().stream().map(Problem::kind).toList());
    Document page = Jsoup.parse(section(chapter(figure)));
    assertEquals(
        List.of("Der Punkt", "Noch einer", "Bild"), page.getElementsByTag("img").eachAttr("alt"));
  }

  @Test
  void ornamentsAreNoPicturesToTheEar() {
    String body = chapter("<p>x <img class=\"decorative\" src=\"images/dot.png\" alt=\"x\"></p>");
    assertEquals(List.of("textual"), values(opf("en", body), "schema:accessMode"));
    assertTrue(section(body).contains("alt=\"\" role=\"presentation\""));
    assertEquals(List.of(), report.problems());
  }

  @Test
  void formulasAreNamed() {
    String body = chapter("<p><math alttext=\"x\"><mi>x</mi></math></p>");
    List<String> features = values(opf("en", body), "schema:accessibilityFeature");
    assertTrue(features.containsAll(List.of("MathML", "describedMath")), features.toString());
  }

  @ParameterizedTest
  @CsvSource({"fr, s’adapte, ''", "ja-JP, 目次, ''", "pt-BR, índice, ''", "cy, adapts, en"})
  void theSummaryIsInTheBooksLanguageWhereItIsKnown(String tag, String word, String marked) {
    var summary =
        opf(tag, chapter("<p>x</p>")).selectFirst("[property=schema:accessibilitySummary]");
    assertTrue(summary.text().contains(word), summary.text());
    assertEquals(marked, summary.attr("xml:lang"));
  }

  @Test
  void whatTheAuthorClaimsIsSaidAndNothingElse() {
    Document plain = opf("en", chapter("<p>x</p>"));
    assertEquals(List.of(), values(plain, "dcterms:conformsTo"));
    assertEquals(List.of(), values(plain, "a11y:certifiedBy"));
    Document opf = opf(about("en", Isbns.NONE, CLAIMS), chapter("<p>x</p>"), "1");
    assertEquals(List.of(CLAIMS.conformsTo()), values(opf, "dcterms:conformsTo"));
    assertEquals(List.of("The Reading Room"), values(opf, "a11y:certifiedBy"));
    assertEquals(List.of("Read & found good."), values(opf, "schema:accessibilitySummary"));
    assertEquals(List.of(), report.problems());
    opf(about("en", Isbns.NONE, CLAIMS), chapter("<p><img src=\"images/dot.png\"></p>"), "1");
    assertTrue(report.problems().stream().anyMatch(p -> p.kind().equals("accessibility")));
  }

  @Test
  void editionsHaveNumbersOfTheirOwn() {
    Isbns isbns = new Isbns("978-3-16-148410-0", "978-0-306-40615-7", "");
    Document opf = opf(about("en", isbns, AccessibilityClaims.NONE), chapter("<p>x</p>"), "7");
    assertEquals("urn:isbn:9780306406157", opf.getElementById("pub-id").text());
    assertEquals(List.of("urn:isbn:9783161484100"), values(opf, "pageBreakSource"));
    Isbns printed = new Isbns("978-3-16-148410-0", "", "");
    Document other = opf(about("en", printed, AccessibilityClaims.NONE), chapter("<p>x</p>"), "7");
    assertTrue(other.getElementById("pub-id").text().startsWith("urn:uuid:"));
  }

  @Test
  void oldDevicesFindPagesAndPlacesToo() {
    var book =
        SmallBooks.book(
            SmallBooks.about("T", "de"),
            chapter("<p>a</p>") + chapter("<p>b</p>").replace("\"c\"", "\"d\""));
    Enclosures plain = SmallBooks.enclosures();
    List<Enclosures.PageBreak> breaks =
        List.of(
            new Enclosures.PageBreak("iv", book.tree().selectFirst("h1"), 0),
            new Enclosures.PageBreak("12", book.tree().select("p").last(), 0));
    byte[] epub =
        SmallBooks.epub(
            book,
            new Enclosures(
                plain.stylesheets(),
                plain.typefaces(),
                plain.pictures(),
                breaks,
                SmallBooks.MODIFIED),
            report);
    assertEquals(List.of(), Checked.messages(epub));
    var files = SmallBooks.files(epub);
    Document ncx = Jsoup.parse(files.get("EPUB/toc.ncx"), Parser.xmlParser());
    assertEquals("2", ncx.selectFirst("meta[name=dtb:totalPageCount]").attr("content"));
    assertEquals("12", ncx.selectFirst("meta[name=dtb:maxPageNumber]").attr("content"));
    assertEquals(List.of("front", "normal"), ncx.getElementsByTag("pageTarget").eachAttr("type"));
    assertEquals("Seitenliste", ncx.selectFirst("pageList > navLabel").text());
    assertEquals(
        List.of("1", "2", "3", "4"), ncx.getElementsByAttribute("playOrder").eachAttr("playOrder"));
    Document opf = Jsoup.parse(files.get("EPUB/package.opf"), Parser.xmlParser());
    assertEquals(List.of("text"), opf.select("guide > reference").eachAttr("type"));
  }

  @Test
  void tablesSayWhatTheirHeadsSpeakOf() {
    String page =
        section(
            chapter(
                "<table><tr><th></th><th id=\"k\">A</th></tr>"
                    + "<tr><th>r</th><td headers=\"k gone\">1</td></tr></table>"));
    assertTrue(
        page.contains("<th scope=\"col\" id=\"k\">")
            || page.contains("<th id=\"k\" scope=\"col\">"),
        page);
    assertTrue(page.contains("<th scope=\"row\">r</th><td headers=\"k\">1</td>"), page);
  }

  @Test
  void noLevelOfHeadingsIsLeftOut() {
    Document page =
        Jsoup.parse(
            section(chapter("<h4>a</h4><h4>b</h4><h5>c</h5><h2>d</h2><h3>e</h3><h6>f</h6>")));
    assertEquals(
        List.of("1", "2", "2", "3", "2", "3", "4"),
        page.select("h1, h2, h3, h4, h5, h6").stream()
            .map(h -> h.hasAttr("aria-level") ? h.attr("aria-level") : h.tagName().substring(1))
            .toList());
  }

  @Test
  void aTitlePageHasItsHeading() {
    String page =
        section(
            "<section class=\"title-page\" epub:type=\"titlepage\" id=\"t\">"
                + "<p class=\"title\">T</p><p class=\"author\">A</p></section>");
    assertTrue(page.contains("<p class=\"title\" role=\"heading\" aria-level=\"1\">T</p>"), page);
  }
}
