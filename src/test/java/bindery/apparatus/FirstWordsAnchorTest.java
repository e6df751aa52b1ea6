package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.PlainMetadata;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors of the index in the first words of a chapter are in nobody's way. */
class FirstWordsAnchorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The <span class='index' id='x'>salt</span> of the sea came in.",
        "<span class='index-term' id='x'></span>The salt of the sea came in.",
        "The salt <span class='index-term' id='x'></span>of the sea came in.",
      })
  void theyStandBeforeThem(String text) {
    Document tree =
        Jsoup.parse("<section class='chapter' id='c'><h1>C</h1><p>" + text + "</p></section>");
    Metadata metadata = PlainMetadata.in(Locale.ENGLISH);
    new FirstWords().work(new Book(metadata, tree));
    assertEquals(
        "<span class=\"index-term\" id=\"x\"></span>"
            + "<span class=\"first-words\">The salt of the</span> sea came in.",
        tree.selectFirst("p")
            .html()
            .replace("id=\"x\" class=\"index-term\"", "class=\"index-term\" id=\"x\""));
  }
}
