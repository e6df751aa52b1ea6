package bindery.apparatus.index;

import static bindery.apparatus.index.IndexedBook.chapter;
import static bindery.apparatus.index.IndexedBook.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What marks make of the index. */
class IndexTest {
  private static String term(String written) {
    return "<span class='index-term' data-term='" + written + "'></span>";
  }

  private static String index(String inside) {
    return chapter("<p>" + inside + "</p>").index();
  }

  /** An entry alone below its letter. */
  private static String only(String head, String... lines) {
    return "Index\n" + head + "\n  " + String.join("\n  ", lines) + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span class='index'>salt</span> | salt, 1",
        "<span class='index'><em>Salt</em> road</span> | Salt road, 1",
        "<span class='index' data-entry='salt!sea'></span> | salt/  sea, 1",
        "<span class='index main'>salt</span> | salt, *1",
        "<span class='index' data-main='yes'>salt</span> | salt, *1",
        "<span class='index'>salt!</span> | salt!, 1",
      })
  void aWordThatIsMarkedIsAnEntry(String mark, String lines) {
    assertEquals(only("S", lines.split("/")), index(mark));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "salt; salt, 1",
        "salt!sea!deep; salt/  sea/    deep, 1",
        "zzz@salt; salt, 1",
        "salt@\\textit{salt}; salt, 1",
        "salt|textbf; salt, *1",
        "salt \"! sea; salt ! sea, 1",
        "salt\"@sea; salt@sea, 1",
        "salt\\_sea; salt_sea, 1",
        "sal{t}; salt, 1",
        "salt|hyperpage; salt, 1",
        "\\texttt{s\\textbar\\textbar\\%}; s||%, 1",
        "s@\\texttt{s}; s, 1",
      })
  void entriesAreReadAsMakeindexReadsThem(String written, String lines) {
    String head = written.startsWith("zzz") ? "Z" : "S";
    assertEquals(only(head, lines.split("/")), index(term(written)));
  }

  @Test
  void anotherEntryIsLookedUpByALink() {
    IndexedBook book =
        chapter(
            "<p>"
                + term("sodium|see{salt!sea}")
                + term("salt!sea")
                + "<span class='index' data-see-also='sodium'>brine</span></p>");
    assertEquals(
        """
        Index
        B
          brine, 1; see also sodium
        S
          salt
            sea, 1
          sodium, see salt, sea
        """,
        book.index());
    Element see = book.tree.selectFirst(".see a");
    assertEquals("sea, 1", book.tree.selectFirst(see.attr("href")).text());
    assertEquals("", book.told());
  }

  @Test
  void anEntryThatIsNotThereIsToldWithTheNearest() {
    IndexedBook book = chapter("<p>" + term("salt") + term("sodium|see{salf}") + "</p>");
    assertEquals("index-see: salf\n", book.told());
    assertTrue(book.report.problems().get(0).todo().contains("salt"));
    assertEquals(0, book.tree.select(".see a").size());
  }

  @Test
  void rangesHaveTwoEnds() {
    String open = "<span class='index' data-entry='salt' data-range='start'></span>";
    String close = "<span class='index' data-entry='salt' data-range='end'></span>";
    IndexedBook book = chapter("<p>" + open + term("salt|(") + term("salt|)") + close + "</p>");
    assertEquals(only("S", "salt, 1–2, 3–4"), book.index());
    assertEquals("", book.told());
    book = chapter("<p>" + term("salt|(") + term("sea|)") + "</p>");
    assertEquals("index-range: salt\nindex-range: sea\n", book.told());
    assertEquals(only("S", "salt, 1", "sea, 1"), book.index());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; zebra|Ångström|apple|Apple pie|_init|42|7|C++|émigré|emigrant|co-op|coop;"
            + " 0–9: 7, 42 A: Ångström, apple, Apple pie C: C++, co-op, coop E: emigrant, émigré I: _init Z: zebra",
        "sv; zebra|Ångström|apple|örn; A: apple Z: zebra Å: Ångström Ö: örn",
        "de; Zebra|Österreich|Ofen|Straße|Strasse; O: Ofen, Österreich S: Strasse, Straße Z: Zebra",
        "cs; chleba|hora|cena; C: cena H: hora CH: chleba",
        "ru; яблоко|apple|Ёж|ель; Е: Ёж, ель Я: яблоко A: apple",
        "es; ñame|nube|llave|luz; L: llave, luz N: nube Ñ: ñame",
      })
  void entriesStandInTheOrderOfTheLanguage(String language, String words, String sorted) {
    StringBuilder body = new StringBuilder("<section class='chapter' id='c'><h1>C</h1><p>");
    for (String word : words.split("\\|")) {
      body.append("<span class='index'>" + word + "</span>");
    }
    IndexedBook book = new IndexedBook(language, List.of(), body + "</p></section>");
    StringBuilder found = new StringBuilder();
    for (Element list : book.tree.select("section.index > ul")) {
      found.append(found.isEmpty() ? "" : " ").append(list.previousElementSibling().text());
      found.append(": ").append(String.join(", ", list.select(".index-entry").eachText()));
    }
    assertEquals(sorted, found.toString());
  }

  @Test
  void anIndexGoesWhereItsPlaceIs() {
    String text = "<section class='chapter' id='c'><h1>C</h1><p>" + term("salt") + "</p></section>";
    String own = "<section class='index' id='i'><h1>Register</h1><p>Intro</p></section>";
    String after = "<section class='back-matter' id='b'><h1>About</h1></section>";
    Element place = new IndexedBook("en", List.of(), text + own + after).tree.selectFirst("#i");
    assertEquals("Register Intro S salt, 1", place.text());
    assertEquals(
        "Index",
        new IndexedBook("en", List.of(), text + after).tree.body().child(1).child(0).text());
    String headed =
        "<section class='chapter' id='x'><h1>Where</h1><div class='index'></div></section>";
    assertEquals(
        "index",
        new IndexedBook("en", List.of(), text + headed).tree.selectFirst("#x").className());
  }

  @Test
  void anIndexOfTheAuthorsStays() {
    String text = "<section class='chapter' id='c'><h1>C</h1><p>" + term("salt") + "</p></section>";
    String own = "<section class='index' id='i'><h1>Index</h1><ul><li>salt, 5</li></ul></section>";
    IndexedBook book = new IndexedBook("en", List.of(), text + own);
    assertEquals("Index salt, 5", book.tree.selectFirst("#i").text());
    assertEquals("index: Index\n", book.told());
  }

  @Test
  void aBookWithoutTermsHasNone() {
    assertEquals("", chapter("<p>Words.</p>").index());
    assertEquals("index-mark: []{.index}\n", chapter("<p><span class='index'></span></p>").told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Salt, salts and salted.; 1",
        "basalt and salty; 0",
        "<em>salt</em> twice: salt; 1",
        "<code>salt</code>; 0",
        "(salt); 1",
        "SALT; 1",
        "s<span>alt</span>; 0",
      })
  void wordsAreFoundWholeAndOnceAParagraph(String text, int times) {
    String body = "<section class='chapter' id='c'><h1>Salt</h1><p>" + text + "</p></section>";
    IndexedBook book = new IndexedBook("en", List.of(word("salt", "salt", "salts")), body);
    assertEquals(times, book.tree.select(".index-term").size());
    assertEquals(times == 0 ? "index-word: salt\n" : "", book.told());
    assertEquals(text.replaceAll("<[^>]*>", ""), book.tree.selectFirst("p").text());
  }

  @Test
  void theLongestFormIsFoundAndCapitalsCountWhereTheFormHasSome() {
    String body =
        "<section class='chapter' id='c'><h1>C</h1><p>the salt\nroad, Polish salt, don't polish"
            + "</p></section>";
    IndexedBook book =
        new IndexedBook(
            "en",
            List.of(word("salt", "salt"), word("salt road", "salt road"), word("Polish", "Polish")),
            body);
    String marked = book.tree.selectFirst("p").html().replaceAll("<span[^>]*></span>", "^");
    assertEquals("the ^salt\nroad, ^Polish ^salt, don't polish", marked);
  }

  @Test
  void wordsWithoutSpacesAreFound() {
    String body = "<section class='chapter' id='c'><h1>C</h1><p>海水有盐分。</p></section>";
    IndexedBook book = new IndexedBook("zh", List.of(word("盐", "盐")), body);
    assertEquals("Y 盐, 1", book.tree.selectFirst("section.index").text().replace("索引 ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "!",
        "@",
        "\"",
        "a|",
        "a!",
        "!a",
        "@a",
        "a@",
        "a|see{",
        "a|see{}",
        "|see{a}",
        "a|(",
        "a|)",
        "{",
        "}",
        "\\",
        "a\\",
        "*",
        "**",
        "`",
        "\\textbf{",
        "&amp;",
        "&lt;b&gt;",
        "a!!b",
        "a@b@c",
        "a|b|c",
        "\u0301",
        "\u200f",
        "𝔞",
        "…",
        "a|seealso{a}"
      })
  void noTermBreaksIt(String written) {
    IndexedBook book = chapter("<p>x" + term(written) + term("salt") + "</p>");
    assertTrue(book.index().contains("salt, 1"), book::index);
    for (Element a : book.tree.select("section.index a")) {
      assertEquals(1, book.tree.select("[id=" + a.attr("href").substring(1) + "]").size());
    }
  }

  @Test
  void titlesOfCitedWorksAreNotTheText() {
    String body =
        "<section class='chapter' id='c'><p>Of <span class='citation'>On Salt</span></p>"
            + "<div class='refs'><p>On Salt</p></div></section>";
    IndexedBook book = new IndexedBook("en", List.of(word("salt", "salt")), body);
    assertEquals("index-word: salt\n", book.told());
  }
}
