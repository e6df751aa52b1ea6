package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.EditorialOptions;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.EditorialOptions.NotePlace;
import bindery.book.Metadata;
import bindery.book.Numbering;
import bindery.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where notes stand, and how they are counted. */
class EndNotesTest {
  /** Texts that a tool joins may have their notes in any file; numbers are names in each. */
  @Test
  void aNoteWrittenInAnotherFile() {
    String body =
        "<section class='chapter' id='one'><h1>One</h1><p>a<a class='noteref'"
            + " data-note='x.md#river'>[^river]</a> b<a class='noteref' data-note='x.md#1'>[^1]</a>"
            + " c<a class='noteref' data-note='x.md#lake'>[^lake]</a></p></section>"
            + "<section class='chapter' id='two'><h1>Two</h1><p>d</p>"
            + "<aside class='note' data-note='y.md#river'><p>Of rivers</p></aside>"
            + "<aside class='note' data-note='y.md#1'><p>Of one</p></aside>"
            + "<aside class='note' data-note='y.md#lake'><p>Of lakes</p></aside>"
            + "<aside class='note' data-note='z.md#lake'><p>Of seas</p></aside></section>";
    Document tree = Jsoup.parse("<html><body>" + body + "</body></html>");
    Report report = new Report();
    EditorialOptions options =
        new EditorialOptions(NotePlace.FOOT, NoteCount.CHAPTER, false, false, List.of());
    Apparatus.work(new Book(metadata(), tree, Numbering.UNSAID, options), report);
    assertEquals("1 Of rivers 2 Of one", tree.select("#one aside.footnote").text());
    assertEquals(
        List.of("unknown-note [^lake]"),
        report.problems().stream()
            .filter(problem -> problem.kind().equals("unknown-note"))
            .map(problem -> problem.kind() + " " + problem.text())
            .toList());
  }

  private static Metadata metadata() {
    Optional<String> none = Optional.empty();
    return new Metadata(
        "T",
        "",
        List.of(),
        Locale.GERMAN,
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        none);
  }

  private static Document worked(NotePlace place, NoteCount count) {
    StringBuilder body = new StringBuilder();
    for (String id : List.of("one", "two")) {
      body.append("<section class='chapter' id='" + id + "'><h1>" + id + "</h1><p>");
      for (String note : List.of("a", "b")) {
        String key = "x#" + id + note;
        body.append("w<a class='noteref' data-note='" + key + "'>[^]</a> ");
        body.append("<aside class='note' data-note='" + key + "'><p>" + id + note + "</p></aside>");
      }
      body.append("</p></section>");
    }
    body.append("<section class='index' id='i'><h1>Index</h1></section>");
    Document tree = Jsoup.parse("<html><body>" + body + "</body></html>");
    EditorialOptions options = new EditorialOptions(place, count, false, false, List.of());
    Apparatus.work(new Book(metadata(), tree, Numbering.UNSAID, options), new Report());
    return tree;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FOOT; CHAPTER; 1 2 1 2; one: 1 onea 2 oneb; two: 1 twoa 2 twob",
        "FOOT; BOOK; 1 2 3 4; one: 1 onea 2 oneb; two: 3 twoa 4 twob",
        "FOOT; MARKS; * † * †; one: * onea † oneb; two: * twoa † twob",
        "CHAPTER; BOOK; 1 2 3 4; one: Anmerkungen 1 onea 2 oneb; two: Anmerkungen 3 twoa 4 twob",
      })
  void notesStandInTheirChapters(
      NotePlace place, NoteCount count, String calls, String first, String second) {
    Document tree = worked(place, count);
    assertEquals(calls, String.join(" ", tree.select("a.noteref").eachText()));
    String notes = place == NotePlace.FOOT ? "footnotes" : "endnotes";
    for (String said : List.of(first, second)) {
      Element section = tree.getElementById(said.substring(0, 3));
      assertEquals(said.substring(5), section.selectFirst("section." + notes).text());
    }
  }

  @ParameterizedTest
  @CsvSource({"CHAPTER, 1 2 1 2", "BOOK, 1 2 3 4"})
  void notesStandBeforeTheIndexUnderTheirChapters(NoteCount count, String numbers) {
    Document tree = worked(NotePlace.BOOK, count);
    String[] n = numbers.split(" ");
    Element notes = tree.getElementById("notes");
    assertEquals("i", notes.nextElementSibling().id());
    assertEquals(
        "Anmerkungen 1. one %s onea %s oneb 2. two %s twoa %s twob".formatted((Object[]) n),
        notes.text());
    for (Element a : tree.select("a.noteref, a.backlink")) {
      assertEquals(1, tree.select("[id=" + a.attr("href").substring(1) + "]").size());
    }
    assertEquals(0, tree.select(".footnotes, .footnote").size());
  }
}
