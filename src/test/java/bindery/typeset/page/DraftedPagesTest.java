package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.typeset.compositor.SmallEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page that is composed by itself is the page of the file. */
class DraftedPagesTest {
  private static final String CSS =
      """
      @page { size: 200pt 150pt; margin: 20pt; @bottom-center { content: counter(page) " of " counter(pages) } }
      body { font-size: 10pt; line-height: 12pt }
      section { break-before: recto }
      h1 { string-set: chapter content() }
      a.page::after { content: target-counter(attr(href), page) }
      """;

  private static String chapter(int number) {
    String words = "<p>Salt and water, and what comes of them in the end.</p>".repeat(9);
    return "<h1 id='c%d'>Chapter</h1>%s<p>See <a class='page' href='#c2'>page </a></p>"
        .formatted(number, words);
  }

  private static List<String> dumps(List<Page> pages) {
    PageDump dump = new PageDump(12, 29);
    return pages.stream().map(dump::of).toList();
  }

  @Test
  void onePageIsThatOfTheWhole() {
    SmallEdition edition = SmallEdition.of(CSS, List.of(chapter(0), chapter(1), chapter(2)));
    MakeUp.Result made = edition.made();
    DraftedPages drafted = edition.drafted();
    assertEquals(made.pages().pages().size(), drafted.count());
    assertEquals(made.map(), drafted.map());
    assertEquals(made.pages().bookmarks(), drafted.bookmarks());
    List<Page> single = new ArrayList<>();
    IntStream.range(0, drafted.count())
        .forEach(i -> single.add(0, drafted.page(drafted.count() - 1 - i)));
    assertEquals(dumps(made.pages().pages()), dumps(single));
  }
}
