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

  /** Over pages of a site stand the titles at their heads; several headings are sections below. */
  @Test
  void aPageOfASiteWithSeveralHeadings() {
    ToolBench bench = new ToolBench(folder);
    bench.with("_config.yml", "title: S\ncollections:\n  chapters:\n");
    for (String name : List.of("a", "b")) {
      String text = "Words.\n\n# 1. Install\n\nText.\n\n# 2. Use\n\nText.\n";
      bench.with("_chapters/" + name + ".md", "---\ntitle: Page " + name + "\n---\n" + text);
    }
    bench.with("_chapters/c.md", "---\ntitle: \"C: words\"\n---\n# C\n\nText.\n\n# D\n\nText.\n");
    Book book = bench.book();
    assertEquals(
        List.of("Page a", "Page b", "C", "D"), book.tree().select("section > h1").eachText());
    assertEquals(4, book.tree().select("h2").size());
  }
}
