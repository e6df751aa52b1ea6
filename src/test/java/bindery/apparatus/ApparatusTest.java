package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.PlainMetadata;
import bindery.book.Role;
import bindery.language.Numerals;
import bindery.report.Report;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApparatusTest {
  private final Report report = new Report();

  private Document worked(String language, String body) {
    Document tree = Jsoup.parse("<html><body>" + body + "</body></html>");
    tree.outputSettings().prettyPrint(false);
    Metadata metadata = PlainMetadata.in(Locale.forLanguageTag(language));
    return Apparatus.work(new Book(metadata, tree), report).tree();
  }

  private static String chapter(String title) {
    return "<section class='chapter' id='c'><h1>" + title + "</h1></section>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Question | 1 | Chapter 1 The Question",
        "en | Chapter 1 | 1 | Chapter 1",
        "en | Chapter 7: Later | 7 | Chapter 7 Later",
        "en | 1. The Question | 1 | 1 The Question",
        "en | I | I | I",
        "en | 1984 | 1 | Chapter 1 1984",
        "de | Die Frage | 1 | Kapitel 1 Die Frage",
        "ja | 問い | 1 | 第1章 問い",
        "ru | Глава 1 | 1 | Глава 1",
      })
  void numbersChapters(String language, String title, String number, String heading) {
    Document tree = worked(language, chapter(title) + chapter("Another"));
    assertEquals(number, tree.selectFirst("section").attr("data-number"));
    assertEquals(heading, tree.selectFirst("h1").text());
  }

  @Test
  void aLoneChapterHasNoNumber() {
    assertEquals("Only", worked("en", chapter("Only")).selectFirst("h1").text());
  }

  @Test
  void partsAndAppendicesCountInTheirOwnWay() {
    assertEquals("IV", Numerals.of(Role.PART, 4));
    assertEquals("MCMXCIX", Numerals.roman(1999));
    assertEquals(
        "Z AA AZ BA",
        String.join(
            " ",
            Numerals.letters(26),
            Numerals.letters(27),
            Numerals.letters(52),
            Numerals.letters(53)));
  }

  @Test
  void manyChaptersAreListedWithoutTheirHeadings() {
    String chapter = "<section class='chapter' id='c'><h1>X</h1><h2 id='h'>Y</h2></section>";
    String contents = "<section class='contents' id='contents'></section>";
    assertEquals(40, worked("en", contents + chapter.repeat(40)).select(".toc-h2").size());
    assertEquals(0, worked("en", contents + chapter.repeat(41)).select(".toc-h2").size());
  }

  @Test
  void linksWithoutWordsAreToldOfIfNoSheetCanGiveThemSome() {
    worked(
        "en",
        "<section class='preface' id='preface'><p><a href='#preface'></a> <a href='https://a.org'> </a>"
            + " <a href='#preface' class='page'></a> <a href='#preface'><img src='a.png'></a></p>"
            + "</section>");
    assertEquals(
        List.of("empty-link", "empty-link"),
        report.problems().stream().map(problem -> problem.kind()).toList());
  }

  @Test
  void aPartListsItsChaptersWhereItHasAPlaceForThem() {
    String part =
        "<section class='part' id='p'><h1>Salt</h1><div class='part-contents'></div></section>";
    Document tree =
        worked(
            "en",
            part
                + chapter("One")
                + "<section class='chapter' id='d'><h1>Two</h1></section>"
                + "<section class='part' id='q'><h1>Sea</h1></section>"
                + "<section class='chapter' id='e'><h1>Three</h1></section>"
                + "<section class='epilogue' id='f'><h1>After</h1></section>");
    assertEquals(List.of("1 One", "2 Two"), tree.select("#p .toc a").eachText());
    assertEquals(List.of("#c", "#d"), tree.select("#p .toc a").eachAttr("href"));
    assertEquals(0, tree.select("#q .toc").size());
  }

  @Test
  void linksThatLeadNowhereAreToldOf() {
    Document tree =
        worked(
            "en",
            "<section class='preface' id='preface'><p><a href='#prefase'>a</a> <a href='#preface'>b</a>"
                + " <a href='vbscript:x'>c</a> <a href='https://example.org'>d</a></p></section>");
    assertEquals(
        "<a>a</a> <a href=\"#preface\">b</a> <a>c</a> <a href=\"https://example.org\">d</a>",
        tree.selectFirst("p").html());
    assertEquals(
        List.of("unknown-link", "link-scheme"),
        report.problems().stream()
            .map(problem -> problem.kind())
            .sorted((a, b) -> b.compareTo(a))
            .toList());
  }

  /** Letters in brackets may be what a regular expression has, and stay. */
  @Test
  void aNoteThatNobodyWroteIsItsNameRaised() {
    String body = "<p>x<a class='noteref' data-note='f#n'>%s</a></p>";
    Document tree =
        worked(
            "en",
            "<section class='chapter' id='a'>"
                + body.formatted("[^threat-model]")
                + body.formatted("[^12]")
                + body.formatted("[^a-z]")
                + body.formatted("[^aeiou]")
                + body.formatted("[^edits]")
                + "</section>");
    assertEquals(List.of("threat-model", "12", "edits"), tree.select("sup").eachText());
    assertEquals(
        List.of("xthreat-model", "x12", "x[^a-z]", "x[^aeiou]", "xedits"),
        tree.select("p").eachText());
    assertEquals(5, report.problems().size());
  }

  @Test
  void aNoteOfANoteStandsAtItsEndBehindAMark() {
    String call = "<a class='noteref' data-note='f#%1$s'>[^%1$s]</a>";
    String note = "<aside class='note' data-note='f#%s'><p>%s</p></aside>";
    Document tree =
        worked(
            "en",
            "<section class='chapter' id='a'><p>x"
                + call.formatted("n")
                + "</p>"
                + note.formatted("n", "N" + call.formatted("m") + call.formatted("n"))
                + note.formatted("m", "M" + call.formatted("o") + call.formatted("m"))
                + note.formatted("o", "O")
                + "</section>");
    assertEquals(List.of("1 N*[^n]", "* M†[^m]", "† O"), tree.select("aside p").eachText());
    assertEquals(1, tree.select("aside").size());
    assertEquals(2, report.problems().size());
  }

  /** pandoc and Leanpub read all files as one. */
  @Test
  void aNoteMayStandInAnotherFileThanItsCall() {
    String call = "<a class='noteref' data-note='%1$s'>[^]</a>";
    String note = "<aside class='note' data-note='%s'><p>%s</p></aside>";
    Document tree =
        worked(
            "en",
            "<section class='chapter' id='a'><h1>A</h1><p>x"
                + call.formatted("a.md#1")
                + "y"
                + call.formatted("a.md#2")
                + "</p></section><section class='chapter' id='b'><h1>B</h1><p>z"
                + call.formatted("b.md#2")
                + "</p>"
                + note.formatted("b.md#1", "One")
                + note.formatted("b.md#2", "Two")
                + "</section>");
    assertEquals(List.of("1 One", "1 Two"), tree.select("aside p").eachText());
    assertEquals("a", tree.selectFirst("aside").closest(".chapter").id());
    assertEquals(List.of("unknown-note"), report.problems().stream().map(p -> p.kind()).toList());
  }

  @Test
  void aNoteCalledFromTwoChaptersStandsInBoth() {
    String call = "<p>x<a class='noteref' data-note='f#n'>[^n]</a></p>";
    Document tree =
        worked(
            "en",
            "<section class='chapter' id='a'>"
                + call
                + "</section><section class='chapter' id='b'>"
                + call
                + "<aside class='note' data-note='f#n'><p>Note.</p></aside></section>");
    assertEquals(List.of("fn-a-1", "fn-b-1"), tree.select("aside").eachAttr("id"));
    assertEquals(List.of("#fn-a-1", "#fn-b-1"), tree.select(".noteref").eachAttr("href"));
    assertEquals(List.of("1 Note.", "1 Note."), tree.select("aside").eachText());
    assertEquals(List.of(), report.problems());
  }

  @Test
  void callsThatTouchAreToldApart() {
    String one = "<a class='noteref' data-note='f#n'>[^n]</a>";
    String two = "<a class='noteref' data-note='f#m'>[^m]</a>";
    Document tree =
        worked(
            "en",
            "<section class='chapter' id='a'><p>x"
                + one
                + two
                + one
                + " y "
                + two
                + "</p><aside class='note' data-note='f#n'><p>N.</p></aside>"
                + "<aside class='note' data-note='f#m'><p>M.</p></aside></section>");
    assertEquals("x1, 2, 1 y 2", tree.selectFirst("p").text());
    assertEquals(2, tree.select("aside").size());
  }

  @Test
  void aNumberBehindAFormulaIsNoPowerOfIt() {
    String note = "<a class='noteref' data-note='f#n'>[^n]</a>";
    Document tree =
        worked(
            "en",
            "<section class='chapter' id='a'><h1>C</h1><p>of <span class='math'>x</span>"
                + note
                + "</p><aside class='note' data-note='f#n'><p>N.</p></aside></section>");
    assertEquals("\u202f", tree.selectFirst("span.noteref").wholeText());
    assertEquals("a", tree.selectFirst("span.noteref").nextElementSibling().normalName());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is a truth universally acknowledged | [It is a truth universally] acknowledged",
        "“My dear Mr. Bennet,” said his lady | [“My dear Mr. Bennet,”] said his lady",
        "Call me Ishmael. Some years ago | [Call me Ishmael.] Some years ago",
        "So it went, and went | [So it went,] and went",
        "Mr. Bennet was among the earliest | [Mr. Bennet was among] the earliest",
        "In the house of Anna Pavlovna Scherer it | [In the house of] Anna Pavlovna Scherer it",
        "No. <em>Never</em> again | No. <em>Never</em> again",
        "<em>So</em> it went on and on | <em>So</em> it went on and on",
        "ONE TWO THREE FOUR FIVE six | ONE TWO THREE FOUR FIVE six",
        "親譲りの無鉄砲で小供の時から | 親譲りの無鉄砲で小供の時から",
      })
  void aChaptersFirstWordsAreMarked(String words, String marked) {
    Document tree =
        worked("en", "<section class='chapter'><h1>A</h1><p>" + words + "</p></section>");
    String html = tree.selectFirst("p").html();
    assertEquals(marked, html.replace("<span class=\"first-words\">", "[").replace("</span>", "]"));
  }

  @Test
  void onlyChaptersBeginWithFirstWords() {
    String paragraphs = "<p>It was the best of times.</p><p>It was the worst of times.</p>";
    Document tree =
        worked(
            "en",
            "<section class='copyright'><h1>A</h1>"
                + paragraphs
                + "</section><section class='chapter'><h1>B</h1>"
                + "<blockquote class='epigraph'><p>Words of another hand.</p></blockquote>"
                + paragraphs
                + "</section>");
    assertEquals(List.of("It was the best"), tree.select(".first-words").eachText());
  }

  /** The classes that a block of a chapter is given. */
  private String classes(String query, String blocks) {
    String body = "<section class='chapter' id='c'><h1>C</h1>" + blocks + "</section>";
    return worked("en", body).selectFirst(query).className();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><strong>Key packages:</strong></p><ul><li>a</li></ul> | title-line",
        "<p> <b>What it <code>does</code></b></p><p>It digs.</p> | title-line",
        "<p><strong>Never dig here.</strong></p><p>It digs.</p> | ''",
        "<p><strong>Pros:</strong> none</p><p>It digs.</p> | ''",
        "<p><em>Pros</em></p><p>It digs.</p> | ''",
        "<p><strong>The end</strong></p> | ''",
        "<p><strong>Nothing</strong></p><h2>Next</h2> | ''",
        "<table><tr><td><p><strong>a</strong></p><p>b</p></td></tr></table> | ''",
      })
  void aLineInBoldAboveWhatItNamesIsATitle(String blocks, String classes) {
    assertEquals(classes, classes("p", blocks));
  }

  @Test
  void drawingsOfLettersAreToldByTheirWidth() {
    assertEquals("drawing", classes("pre", "<pre><code>├── a\n└── b\n</code></pre>"));
    String box = "┌" + "─".repeat(53) + "┐";
    assertEquals("drawing wide-drawing", classes("pre", "<pre>" + box + "</pre>"));
    assertEquals("drawing wider-drawing", classes("pre", "<pre>" + box + box + "</pre>"));
    assertEquals("", classes("pre", "<pre>" + "a".repeat(80) + " ─</pre>"));
  }

  @Test
  void aSectionWithoutATitleSaysSo() {
    Document tree =
        worked("en", "<section class='chapter' id='u'><p>a</p></section>" + chapter("B"));
    assertEquals(
        "u", tree.select("section.untitled").stream().map(s -> s.id()).reduce("", String::concat));
  }
}
