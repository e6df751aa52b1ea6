package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.EditorialOptions;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.EditorialOptions.NotePlace;
import bindery.book.Metadata;
import bindery.book.Numbering;
import bindery.book.PlainMetadata;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the margin where a book asks for its notes there. */
class MarginNotesMarkTest {
  private static Document marked(NotePlace place, String body) {
    Document tree = Jsoup.parse("<html><body><section id='margin-1'>" + body + "</section>");
    Metadata metadata = PlainMetadata.in(Locale.ENGLISH);
    EditorialOptions options =
        new EditorialOptions(place, NoteCount.CHAPTER, false, false, List.of());
    MarginNotes.work(new Book(metadata, tree, Numbering.UNSAID, options));
    return tree;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<aside class='footnote' id='n'>n</aside> | 1",
        "<div class='column-margin'><p>a</p></div><p>b <span class='aside'>c</span></p> | 2",
        "<div class='margin'><p><span class='aside'>within</span></p></div> | 1",
        "<div class='aside'><table><tr><td>wide</td></tr></table></div> | 0",
        "<div class='aside'><p>noted<a class='noteref' href='#n'>1</a></p></div> | 0",
        "<div class='callout'><p>other</p></div> | 0",
      })
  void whatOtherToolsHaveThere(String body, int count) {
    Document tree = marked(NotePlace.MARGIN, body);
    assertEquals(count, tree.select(".sidenote").size());
    assertEquals(count, tree.select(".sidenote[id]:not(#margin-1)").size());
    assertEquals(1, tree.select("body.margin-notes").size());
  }

  @Test
  void onlyIfTheBookAsksForIt() {
    Document tree = marked(NotePlace.FOOT, "<div class='aside'>a</div>");
    assertEquals(0, tree.select(".sidenote, .margin-notes").size());
  }
}
