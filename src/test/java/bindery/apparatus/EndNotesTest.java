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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where notes stand, and how they are counted. */
class EndNotesTest {
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
    Optional<String> none = Optional.empty();
    Metadata metadata =
        new Metadata(
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
    EditorialOptions options = new EditorialOptions(place, count, false, false, List.of());
    Apparatus.work(new Book(metadata, tree, Numbering.UNSAID, options), new Report());
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
