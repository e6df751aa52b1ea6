package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emphasis in the titles of book.yaml and of front matter. */
class TypedTitlesTest {
  @TempDir Path folder;

  @Test
  void emphasisIsShownAndIsNoPartOfTheMetadata() {
    ToolBench bench = new ToolBench(folder);
    bench.with("book.yaml", "title: \"*Salt* and 'water'\"\nsubtitle: \"Of `c` and a * b\"\n");
    bench.with("a.md", "---\ntitle: \"On *Salt*\"\n---\nText.\n");
    Book book = bench.book();
    assertEquals("Salt and ‘water’", book.metadata().title());
    Element page = book.tree().selectFirst("section.title-page");
    assertEquals(
        List.of("<em>Salt</em> and ‘water’", "Of <code>c</code> and a * b"),
        page.select("p").stream().map(Element::html).toList());
    assertEquals("On <em>Salt</em>", book.tree().selectFirst("h1").html());
  }
}
