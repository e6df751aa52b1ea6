package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.Role;
import bindery.report.Report;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** epubcheck has nothing to say, at any level, about books with every construct. */
class EpubCheckTest {
  static final String EVERYTHING =
      """
      <section class="half-title" epub:type="halftitlepage" id="half-title"><p class="title">Rust</p></section>
      <section class="title-page" epub:type="titlepage" id="title-page"><p class="title">Rust &amp; Ruin</p>
      <p class="author">Ann Author</p></section>
      <section class="copyright" epub:type="copyright-page" id="copyright"><p>© 2026</p></section>
      <section class="contents" epub:type="toc" id="contents"><h1>Contents</h1>
      <nav epub:type="toc"><ol class="toc"><li class="toc-chapter"><a href="#iron"><span class="toc-number">1</span>
      <span class="toc-title">Iron</span></a><ol><li><a href="#ore">Ore</a></li></ol></li>
      <li><a href="#water">Water</a></li></ol></nav></section>
      <section class="part" epub:type="part" id="part-i"><h1><span class="label"><span class="label-word">Part</span>
      <span class="number">I</span></span> <span class="title">Things</span></h1></section>
      <section class="chapter" epub:type="chapter" id="iron" data-number="1"><h1><span class="label"><span
      class="label-word">Chapter</span> <span class="number">1</span></span> <span class="title">Iron &amp;
      “Steel”<a class="noteref" epub:type="noteref" role="doc-noteref" href="#fn-1" id="fnref-1">1</a></span></h1>
      <p class="opening" data-line="3">Iron <em>rusts</em> in <a href="#water">water</a>, says
      <a href="https://example.org/a b?x=1&amp;y=[2]#z">a site</a>; see <a href="#ore">above</a>.</p>
      <h2 id="ore" data-short="Ore">Ore</h2>
      <ul class="task-list"><li><span class="task">■</span> dig</li><li><p>smelt</p><ol start="3" type="a"><li>x</li></ol></li></ul>
      <blockquote><p>Quoted<br/>twice</p><p lang="de">Rost</p></blockquote>
      <dl><dt>slag</dt><dd>what is left</dd><dd><p>and lost</p></dd></dl>
      <table class="wide"><caption>Yields</caption><thead><tr><th>Ore</th><th class="right">Iron</th></tr></thead>
      <tbody><tr><td>red</td><td colspan="1">1</td></tr></tbody></table>
      <figure id="fig" class="plate"><img src="images/dot.png" alt="A dot" width="50%"/><figcaption>A dot</figcaption></figure>
      <p><img src="images/dot.jpg" alt="Another" width="20" height="10"/> and <img src="images/a map.svg" alt="A map"/></p>
      <pre><code class="language-rust">fn main() { let x = &amp;1 &lt; 2; }\n</code></pre>
      <div class="verse"><p>One line,<br/>\u2003another</p></div><hr/>
      <p>H<sub>2</sub>O, <s>no</s>, <del>gone</del>, <kbd>Ctrl</kbd> <mark>here</mark> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>
      <section class="footnotes" epub:type="footnotes" role="doc-endnotes"><aside class="footnote" epub:type="footnote" epub:type="footnote"
      role="doc-footnote" id="fn-1"><p><a class="backlink" href="#fnref-1" role="doc-backlink">1</a> A note.</p></aside></section>
      </section>
      <section class="chapter" epub:type="chapter" id="water"><h1>Iron</h1></section>
      <section class="chapter" epub:type="chapter" id="empty"></section>
      <section class="appendix" epub:type="appendix" id="größe"><h1>Größe: “Was?” / ‘\\’ &lt;b&gt; % # ? 水</h1>
      <p><a href="#größe">self</a></p></section>
      """;

  @Test
  void everyConstruct() {
    Metadata about = SmallBooks.everything();
    Book book = SmallBooks.book(about, EVERYTHING);
    Enclosures plain = SmallBooks.enclosures();
    Enclosures paged =
        new Enclosures(
            plain.stylesheets(),
            plain.typefaces(),
            plain.pictures(),
            List.of(
                new Enclosures.PageBreak("v", book.tree().select("#contents h1").get(0), 0),
                new Enclosures.PageBreak("1", book.tree().select("#iron .opening").get(0), 9),
                new Enclosures.PageBreak("2", book.tree().select("#größe h1").get(0), 3)),
            plain.modified());
    Report report = new Report();
    assertFlawless(SmallBooks.epub(book, paged, report));
    assertEquals(List.of(), report.problems());
  }

  @Test
  void everyRole() {
    StringBuilder body = new StringBuilder();
    for (Role role : Role.values()) {
      body.append(
          "<section class=\"%s\" epub:type=\"%s\" id=\"%s\"><h1>Title</h1><p>x</p></section>"
              .formatted(role.word(), role.epubType(), role.word()));
    }
    assertFlawless(SmallBooks.epub(SmallBooks.about("Roles", "en"), body.toString()));
  }

  @Test
  void japaneseAndArabicAndRussian() {
    for (String[] each :
        new String[][] {
          {"ja", "吾輩は猫である", "名前はまだ無い。"},
          {"ar", "ألف ليلة وليلة", "كان يا ما كان"},
          {"ru", "Мёртвые души", "В ворота гостиницы"},
          {"und", "???", "!!!"}
        }) {
      String body =
          "<section class=\"chapter\" epub:type=\"chapter\" id=\"%s\"><h1>%s</h1><p>%s</p></section>"
              .formatted(each[1].replace(' ', '-'), each[1], each[2]);
      assertFlawless(SmallBooks.epub(SmallBooks.about(each[1], each[0]), body));
    }
  }

  @Test
  void misplacedElementsOfRawHtml() {
    for (String raw :
        List.of(
            "<p><div id='a'>a <ul><li>b</li></ul><hr/></div></p>",
            "<ul>stray <p>p</p><em>e</em></ul>",
            "<li>no list</li>",
            "<dl><dd>no term</dd></dl>",
            "<dl><dt>no words</dt></dl>",
            "<dl><div><dt>t</dt><dd>d</dd></div> stray</dl>",
            "<td>no table</td><tr><td>no table</td></tr><caption>c</caption>",
            "<figcaption>no figure</figcaption>",
            "<figure><figcaption>one</figcaption><figcaption>two</figcaption></figure>",
            "<a href='#c'>link <em>in <a href='#c'>link</a></em></a>",
            "<p><a href='#c'><div>block in link</div></a></p><a href='#c'><p>block</p></a>",
            "<font color='red'>unknown <b>bold</b></font>",
            "<details>no summary</details><summary>no details</summary>",
            "<ruby>no rt</ruby><rt>no ruby</rt>",
            "<ruby>b<rp>(</rp><rt>t</rt><rp>)</rp></ruby>",
            "<p id='a b' lang='?' dir='up' title=''>attributes</p>",
            "<ol start='x' type='z' reversed=''><li value='7.5'>list</li></ol>",
            "<table><tbody><tr><td colspan='0' rowspan='x'>cell</td></tr></tbody></table>",
            "<img src='images/dot.png' width='wide' height='3em'/>",
            "<aside epub:type='footnote pagebreak x' role='alert'>aside</aside>")) {
      Book book =
          SmallBooks.book(
              SmallBooks.about("Raw", "en"),
              "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\"></section>");
      Document xml = Jsoup.parse(raw, "", Parser.xmlParser());
      book.tree().body().child(0).appendChildren(List.copyOf(xml.childNodes()));
      byte[] epub = SmallBooks.epub(book, SmallBooks.enclosures(), new Report());
      assertEquals("", String.join("\n", Checked.messages(epub)), raw);
      Document in = Jsoup.parse(raw, "", Parser.xmlParser());
      in.select("rp").remove();
      String text = SmallBooks.text(SmallBooks.files(epub));
      assertEquals(words(in.wholeText()), words(text), raw); // blocks stand on lines of their own
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void addresses() {
    StringBuilder body =
        new StringBuilder("<section class=\"chapter\" epub:type=\"chapter\" id=\"c\">");
    for (String href :
        List.of(
            "http://example.org",
            "https://example.org/%7Euser/%zz?q=a|b^c`{d}#a#b",
            "http://bücher.example/straße?ü=ö",
            "http://exa mple.org/",
            "http://[::1]/",
            "http://user:secret@example.org/",
            "https://",
            "https:///path",
            "http://a..b/",
            "http://example.org:99999/",
            "http://1.2.3.4.5/",
            "http://256.256.256.256/",
            "mailto:someone@example.org?subject=Hello there",
            "mailto:nobody",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "other.html",
            "#nowhere",
            "")) {
      body.append("<p><a href=\"").append(href).append("\">x</a></p>");
    }
    assertFlawless(
        SmallBooks.epub(SmallBooks.about("Links", "en"), body.append("</section>").toString()));
  }

  @Test
  void stylesheetsWithThingsOfPaper() {
    String css =
        """
        @charset "UTF-8";
        @namespace epub "http://www.idpf.org/2007/ops";
        @import "other.css";
        /* } " */
        @page { size: A5; @top-left { content: string(title) } }
        @page chapter:left { margin: 1in; @footnote { border-top: 1pt solid } }
        @font-face { font-family: "X"; font-weight: 700; src: local(X), url("fonts/X-Bold.ttf") format("truetype") }
        @font-face { font-family: Y; src: url(http://example.org/y.woff) }
        :root { --ink: black; -bindery-font-expansion: 2% }
        p::first-line, a[href^="#"]::after, *|*:not(.x) > em { content: leader(".") " " target-counter(attr(href), page); }
        aside.footnote { float: footnote; direction: rtl; UNICODE-BIDI: embed; string-set: a content(text), b "x;y" }
        h1 { background: url("http://example.org/x.png"); color: device-cmyk(0 0 0 100%); break-before: recto }
        @media (max-width: 30em) { p { margin: calc(1em + 2px) !important } @page { margin: 0 } }
        @supports (hyphens: auto) { p { hyphens: auto } }
        p { color: red; ; }
        .broken { color: }
        """;
    Enclosures.Sheet sheet = new Enclosures.Sheet("book.css", css);
    Enclosures.Sheet second = new Enclosures.Sheet("book.css", "");
    Book book =
        SmallBooks.book(
            SmallBooks.about("CSS", "en"),
            "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\"><p>x</p></section>");
    assertFlawless(
        SmallBooks.epub(book, SmallBooks.enclosures(List.of(sheet, second)), new Report()));
  }

  @Test
  void itDoesComplainOfABrokenBook() {
    assertFalse(Checked.messages("no zip".getBytes()).isEmpty());
  }

  private static void assertFlawless(byte[] epub) {
    assertEquals("", String.join("\n", Checked.messages(epub)));
  }
}
