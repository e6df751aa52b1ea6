package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Book;
import bindery.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Long sections become several files, and nobody who follows a link sees it. */
class SplitFilesTest {
  private static final int LIMIT = 250_000;
  private static final String WORDS =
      "Salt was carried over the pass in winter, and wine came back. ";

  private final Report report = new Report();

  /** Headings of two levels, each over some text that calls a note. */
  private static String longChapter(int headings, int repeat) {
    StringBuilder text = new StringBuilder("<h1>Salt</h1><p>Opening.</p>");
    StringBuilder notes = new StringBuilder();
    for (int i = 1; i <= headings; i++) {
      text.append(i % 3 == 1 ? "<h2 id=\"h" + i + "\">Way " + i + "</h2>" : "");
      text.append("<h3 id=\"s" + i + "\">Step " + i + "</h3><p>");
      text.append("P" + i + " ").append(WORDS.repeat(repeat));
      text.append(
          "<a class=\"noteref\" epub:type=\"noteref\" role=\"doc-noteref\" href=\"#fn-" + i);
      text.append("\" id=\"ref-" + i + "\">" + i + "</a> <a href=\"#h1\">first</a></p>");
      notes.append(
          "<aside class=\"footnote\" epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-");
      notes.append(i + "\"><p><a class=\"backlink\" role=\"doc-backlink\" href=\"#ref-" + i);
      notes.append(
          "\">" + i + "</a> N" + i + " <a href=\"#s" + headings + "\">last</a></p></aside>");
    }
    return "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\" lang=\"en\">"
        + text
        + "<section class=\"footnotes\" epub:type=\"footnotes\" role=\"doc-endnotes\" id=\"notes\">"
        + notes
        + "</section></section>";
  }

  private Map<String, Document> texts(String body, String breaksAt) {
    Book book = SmallBooks.book(SmallBooks.about("T", "en"), body);
    Enclosures plain = SmallBooks.enclosures();
    List<Enclosures.PageBreak> breaks = new ArrayList<>();
    for (Element element : book.tree().select(breaksAt)) {
      breaks.add(new Enclosures.PageBreak(Integer.toString(breaks.size() + 1), element, 0));
    }
    Enclosures paged =
        new Enclosures(
            plain.stylesheets(), plain.typefaces(), plain.pictures(), breaks, SmallBooks.MODIFIED);
    byte[] epub = SmallBooks.epub(book, paged, report);
    assertEquals(List.of(), Checked.messages(epub));
    assertEquals(List.of(), report.problems());
    Map<String, Document> texts = new TreeMap<>();
    SmallBooks.files(epub)
        .forEach(
            (name, text) -> {
              if (name.endsWith(".xhtml")) {
                int bytes = text.getBytes(StandardCharsets.UTF_8).length;
                assertTrue(bytes < LIMIT, name + " " + bytes);
                texts.put(name.replaceFirst("EPUB/", ""), Jsoup.parse(text, Parser.xmlParser()));
              }
            });
    return texts;
  }

  @Test
  void partsBeginWithHeadingsAndKeepTheirNotes() {
    Map<String, Document> texts = texts(longChapter(12, 900), "h3");
    Document nav = texts.remove("nav.xhtml");
    assertEquals(4, texts.size(), texts.keySet().toString());
    for (Map.Entry<String, Document> text : texts.entrySet()) {
      Element section = text.getValue().selectFirst("section");
      boolean first = text.getKey().equals("text/01-chapter-salt.xhtml");
      assertEquals(first ? "h1" : "h2", section.child(0).normalName());
      assertEquals(first ? "chapter" : "", section.attr("epub:type"));
      assertEquals("en", section.attr("lang"));
      for (Element call : section.select("a.noteref")) {
        assertTrue(call.attr("href").startsWith("#"), call.outerHtml());
      }
    }
    assertEquals(
        List.of(
            "text/01-chapter-salt.xhtml#h1",
            "text/01-chapter-salt-2.xhtml#h4",
            "text/01-chapter-salt-3.xhtml#h7",
            "text/01-chapter-salt-4.xhtml#h10"),
        nav.select("#toc ol ol a").eachAttr("href"));
    assertEquals(12, nav.select("#page-list a").size());
    assertEquals(
        "text/01-chapter-salt-4.xhtml#page-12", nav.select("#page-list a").last().attr("href"));
    assertEquals(
        "01-chapter-salt-4.xhtml#s12",
        texts.get("text/01-chapter-salt.xhtml").selectFirst("aside a:contains(last)").attr("href"));
  }

  @Test
  void nothingIsLostOrTwice() {
    for (int headings : new int[] {1, 2, 5, 7}) {
      Map<String, Document> texts = texts(longChapter(headings, 3000), "h3");
      StringBuilder all = new StringBuilder();
      texts.values().forEach(text -> all.append(text.body().text()).append(' '));
      for (int i = 1; i <= headings; i++) {
        assertEquals(2, all.toString().split("\\bP" + i + "\\b", -1).length);
        assertEquals(2, all.toString().split("\\bN" + i + "\\b", -1).length);
      }
    }
  }

  @Test
  void withoutHeadingsItIsPartedBetweenParagraphs() {
    String body =
        "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\"><h1>C</h1>"
            + ("<p>" + WORDS.repeat(100) + "</p>").repeat(100)
            + "</section>";
    Map<String, Document> texts = texts(body, "h1");
    texts.remove("nav.xhtml");
    assertEquals(4, texts.size());
    assertEquals(
        100, texts.values().stream().mapToInt(text -> text.getElementsByTag("p").size()).sum());
  }

  @Test
  void whatIsSmallStaysWhole() {
    assertEquals(2, texts(longChapter(6, 300), "h3").size());
  }
}
