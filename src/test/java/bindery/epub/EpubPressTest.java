package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Book;
import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EpubPressTest {
  private static final String TWO_CHAPTERS =
      """
      <section class="chapter" epub:type="chapter" id="one"><h1>One &amp; All</h1>
      <p>See <a href="#two">two</a>, <a href="#here">here</a>.<br/></p><h2 id="here">Here</h2></section>\
      <section class="chapter" epub:type="chapter" id="two"><h1>One &amp; All</h1></section>
      """;

  /** Few reading systems can open what is folded; words that nobody can see are lost. */
  @Test
  void whatIsFoldedIsOpen() {
    Map<String, String> files =
        SmallBooks.files(
            SmallBooks.epub(
                SmallBooks.about("T", "en"),
                "<section class=\"chapter\" epub:type=\"chapter\" id=\"one\"><h1>One</h1>"
                    + "<details><summary>More</summary><p>a</p></details></section>"));
    String text = files.get("EPUB/text/01-chapter-one.xhtml");
    assertTrue(text.contains("<details open=\"open\">"), text);
  }

  @Test
  void sectionsBecomeFilesAndLinksFollow() {
    Map<String, String> files =
        SmallBooks.files(SmallBooks.epub(SmallBooks.about("T", "en"), TWO_CHAPTERS));
    assertEquals(
        "[EPUB/nav.xhtml, EPUB/package.opf, EPUB/styles/book.css, EPUB/text/01-chapter-one-all.xhtml,"
            + " EPUB/text/02-chapter-one-all.xhtml, EPUB/toc.ncx, META-INF/container.xml, mimetype]",
        files.keySet().toString());
    assertEquals(
        """
        <section class="chapter" epub:type="chapter" id="one" role="doc-chapter"><h1>One &amp; All</h1>
        <p>See <a href="02-chapter-one-all.xhtml#two">two</a>, <a href="#here">here</a>.<br/></p>
        <h2 id="here">Here</h2></section>""",
        SmallBooks.body(files, "EPUB/text/01-chapter-one-all.xhtml"));
    assertEquals(
        """
        <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-heading">
        <h1 id="toc-heading">T</h1>
        <ol>
        <li><a href="text/01-chapter-one-all.xhtml">One &amp; All</a>
        <ol>
        <li><a href="text/01-chapter-one-all.xhtml#here">Here</a></li>
        </ol>
        </li>
        <li><a href="text/02-chapter-one-all.xhtml">One &amp; All</a></li>
        </ol>
        </nav>
        <nav epub:type="landmarks" aria-label="Landmarks" id="landmarks" hidden="hidden">
        <ol>
        <li><a epub:type="bodymatter" href="text/01-chapter-one-all.xhtml">One &amp; All</a></li>
        </ol>
        </nav>
        """,
        SmallBooks.body(files, "EPUB/nav.xhtml"));
  }

  @Test
  void metadataSaysAllThatTheBookSays() {
    Book book = SmallBooks.book(SmallBooks.everything(), TWO_CHAPTERS);
    String opf =
        SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), new Report()))
            .get("EPUB/package.opf");
    assertEquals(
        """
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="pub-id">urn:isbn:9783161484100</dc:identifier>
        <dc:title id="title">Rust &amp; Ruin</dc:title>
        <meta refines="#title" property="title-type">main</meta>
        <dc:title id="subtitle">A &lt;Short&gt; History</dc:title>
        <meta refines="#subtitle" property="title-type">subtitle</meta>
        <dc:creator id="creator-1">Ann Author</dc:creator>
        <meta refines="#creator-1" property="role" scheme="marc:relators">aut</meta>
        <meta refines="#creator-1" property="file-as">Author, Ann</meta>
        <dc:creator id="creator-2">Bo “Bob” O’Brien</dc:creator>
        <meta refines="#creator-2" property="role" scheme="marc:relators">aut</meta>
        <dc:language>en-GB</dc:language>
        <dc:publisher>House &amp; Sons</dc:publisher>
        <dc:date>2026-01-02</dc:date>
        <dc:rights>© 2026 the authors</dc:rights>
        <dc:description>About rust</dc:description>
        <meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
        <meta property="schema:accessMode">textual</meta>
        <meta property="schema:accessModeSufficient">textual</meta>
        <meta property="schema:accessibilityFeature">structuralNavigation</meta>
        <meta property="schema:accessibilityFeature">tableOfContents</meta>
        <meta property="schema:accessibilityFeature">readingOrder</meta>
        <meta property="schema:accessibilityFeature">displayTransformability</meta>
        <meta property="schema:accessibilityHazard">none</meta>
        <meta property="schema:accessibilitySummary">The text adapts to any screen and any size of \
        type; headings, contents, notes and links lead through it.</meta>
        <meta name="cover" content="cover-image"/>
        </metadata>
        """,
        opf.substring(opf.indexOf("<metadata"), opf.indexOf("<manifest")));
  }

  @Test
  void withoutAnIsbnTheIdentifierComesFromTheNames() {
    String first = BookIdentifier.of(SmallBooks.about("T", "en"));
    assertTrue(first.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-.*"), first);
    assertEquals(first, BookIdentifier.of(SmallBooks.about("T", "en")));
    assertFalse(first.equals(BookIdentifier.of(SmallBooks.about("T", "de"))));
  }

  @Test
  void rightToLeftBooksTurnTheirPagesTheOtherWay() {
    String opf =
        SmallBooks.files(SmallBooks.epub(SmallBooks.about("كتاب", "ar"), TWO_CHAPTERS))
            .get("EPUB/package.opf");
    assertTrue(opf.contains("<spine toc=\"ncx\" page-progression-direction=\"rtl\">"), opf);
  }

  /** A style may set items in lines. */
  @Test
  void codeRunsFromLeftToRightInEveryLanguage() {
    String body =
        "<section class='chapter' epub:type='chapter' id='c'><p>a <code>f(x)</code></p>"
            + "<pre><code>f(x):</code></pre><p dir='ltr'><code>b</code></p></section>";
    Book book = SmallBooks.book(SmallBooks.about("T", "ar"), body);
    book.tree().selectFirst("html").attr("dir", "rtl");
    String text =
        SmallBooks.body(
            SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), new Report())),
            "EPUB/text/01-chapter.xhtml");
    assertTrue(text.contains("<code dir=\"ltr\">f(x)</code>"), text);
    assertTrue(text.contains("<pre dir=\"ltr\"><code>f(x):</code></pre>"), text);
    assertTrue(text.contains("<code>b</code>"), text);
  }

  @Test
  void blocksStandApart() {
    String body =
        "<section class=\"chapter\" id=\"c\"><ul><li>a</li><li>b</li></ul><p>c<em>d</em>e</p></section>";
    Map<String, String> files =
        SmallBooks.files(SmallBooks.epub(SmallBooks.about("T", "en"), body));
    assertEquals(
        """
        <section class="chapter" id="c" role="doc-chapter"><ul><li>a</li>
        <li>b</li></ul>
        <p>c<em>d</em>e</p></section>""",
        SmallBooks.body(files, "EPUB/text/01-chapter.xhtml"),
        files.keySet().toString());
  }

  @Test
  void textOutIsTextIn() {
    Book book = SmallBooks.book(SmallBooks.everything(), EpubCheckTest.EVERYTHING);
    byte[] epub = SmallBooks.epub(book, SmallBooks.enclosures(), new Report());
    book.tree().select("rp").remove();
    book.tree().select("li, dt, dd, div, h1, p, blockquote, hr, table, pre, figure").after(" ");
    assertEquals(
        book.tree().body().wholeText().replaceAll("\\s+", " ").strip(),
        SmallBooks.text(SmallBooks.files(epub)).replaceAll("\\s+", " "));
  }

  @Test
  void theTreeStaysAsItWas() {
    Book book = SmallBooks.book(SmallBooks.everything(), EpubCheckTest.EVERYTHING);
    String before = book.tree().outerHtml();
    SmallBooks.epub(book, SmallBooks.enclosures(), new Report());
    assertEquals(before, book.tree().outerHtml());
  }

  @Test
  void sameBytesInEveryCountry() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] first = everything();
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertArrayEquals(first, everything());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] everything() {
    Book book = SmallBooks.book(SmallBooks.everything(), EpubCheckTest.EVERYTHING);
    return SmallBooks.epub(book, SmallBooks.enclosures(), new Report());
  }

  @Test
  void mimetypeComesFirstAndStored() {
    byte[] epub = SmallBooks.epub(SmallBooks.about("T", "en"), TWO_CHAPTERS);
    String head = new String(epub, 0, 58, StandardCharsets.ISO_8859_1);
    assertEquals("mimetypeapplication/epub+zip", head.substring(30));
  }

  @Test
  void nothingThatRunsOrFetchesGetsThrough() {
    for (String attack :
        List.of(
            "<p onclick=\"x()\">p</p>",
            "<p style=\"background:url(http://x)\">p</p>",
            "<script>x()</script>",
            "<iframe src=\"http://x\"></iframe>",
            "<svg><script>x()</script></svg>",
            "<form><input/></form>",
            "<img src=\"http://example.org/x.png\" alt=\"p\"/>")) {
      Book book =
          SmallBooks.book(
              SmallBooks.about("T", "en"),
              "<section class=\"chapter\" id=\"c\">" + attack + "</section>");
      Places.put(book.tree().body().child(0), new Place("01.md", 3, 1));
      Report report = new Report();
      String xhtml =
          SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), report))
              .get("EPUB/text/01-chapter.xhtml");
      assertTrue(report.hasErrors(), attack);
      assertEquals("01.md:3:1", report.problems().get(0).place().toString());
      String inside = xhtml.substring(xhtml.indexOf("<section"));
      assertFalse(
          inside.contains("x()") || inside.contains("http") || inside.contains("<f"), xhtml);
    }
  }

  @Test
  void charactersThatXmlLacksAreLeftOutAndReported() {
    Book book =
        SmallBooks.book(
            SmallBooks.about("T\u0001\n t", "en"), "<section class=\"chapter\"></section>");
    Element section = book.tree().body().child(0);
    section.appendElement("p").text("a\u0000\u0008b\uD800c\uFFFEd\uD83D\uDE00\u0085");
    Report report = new Report();
    Map<String, String> files =
        SmallBooks.files(SmallBooks.epub(book, SmallBooks.enclosures(), report));
    String xhtml = files.get("EPUB/text/01-chapter.xhtml");
    assertTrue(xhtml.contains("<p>abcd\uD83D\uDE00\u0085</p>"), xhtml);
    assertTrue(xhtml.contains("<title>T t</title>"), xhtml);
    assertEquals(
        "warning: control characters that XML cannot carry are left out: ‘4’; delete them from the"
            + " manuscript",
        report.problems().get(0).toString());
  }

  @Test
  void aMissingPictureIsAnErrorAndItsWordsStay() {
    Book book =
        SmallBooks.book(
            SmallBooks.about("T", "en"),
            "<section class=\"chapter\"><p><img src=\"no.png\" alt=\"A map\"/></p></section>");
    Report report = new Report();
    byte[] epub = SmallBooks.epub(book, SmallBooks.enclosures(), report);
    assertEquals(
        "error: there is no picture ‘no.png’; check the path, which starts at the manuscript folder",
        report.problems().get(0).toString());
    assertEquals("A map", SmallBooks.text(SmallBooks.files(epub)));
  }

  @Test
  void anEmptyBookIsRefused() {
    Book book = SmallBooks.book(SmallBooks.about("T", "en"), "");
    assertThrows(Refusal.class, () -> SmallBooks.epub(book, SmallBooks.enclosures(), new Report()));
  }

  @Test
  void aFullDiskIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Book book = SmallBooks.book(SmallBooks.about("T", "en"), TWO_CHAPTERS);
    assertThrows(
        IOException.class,
        () -> new EpubPress(new Report()).print(book, SmallBooks.enclosures(), full));
  }
}
