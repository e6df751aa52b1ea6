package bindery.manuscript.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of pages in the data of a Jekyll site, and how they name them. */
class SiteOrderTest {
  @TempDir Path folder;

  private static String page(String front, String title) {
    return "---\n" + front + "\n---\n\n# " + title + "\n\nText.\n";
  }

  private ToolBench site(String toc) {
    return new ToolBench(folder)
        .with("_config.yml", "title: T\nbaseurl: /kit\ncollections: [docs]\n")
        .with("_data/toc.yml", toc);
  }

  /** Addresses begin with that of the site; a group is opened by the page of its name. */
  @Test
  void addressesFromTheBaseOfTheSite() {
    ToolBench bench =
        site("""
                toc:
                - title: Water
                  items: [{page: Wells, url: /kit/water/wells.html}]
                - title: Air
                  items: [{page: Wind, url: /kit/air/wind}, {page: Rain, url: /kit/air/rain}]
                """)
            .with("rain.md", page("permalink: /air/rain", "Rain"))
            .with("water.md", page("title: Water\npermalink: /water", "Of Water"))
            .with("wells.md", page("permalink: /water/wells.html", "Wells"))
            .with("wind.md", page("permalink: /air/wind", "Wind"));
    assertEquals(
        "part Of Water\nchapter Wells\npart Air\nchapter Wind\nchapter Rain", bench.order());
  }

  /** The list is the book's, however many posts a blog beside it has. */
  @Test
  void postsBesideTheBook() {
    ToolBench bench = site("- {url: /docs/b}\n- {url: /docs/c/}\n- {url: /docs/a.html}\n");
    for (String name : new String[] {"a", "b", "c"}) {
      bench.with("_docs/" + name + ".md", page("title: T", name));
    }
    for (int i = 10; i < 30; i++) {
      bench.with("_posts/2020-01-" + i + "-p.md", page("title: P", "Post"));
    }
    assertEquals("chapter b\nchapter c\nchapter a", bench.order());
  }

  /** Posts that lie in folders are what the pages of the list are about. */
  @Test
  void postsInFolders() {
    ToolBench bench = site("- {url: /docs/b}\n- {url: /docs/c/}\n- {url: /docs/a.html}\n");
    for (String name : new String[] {"a", "b", "c"}) {
      bench.with("_docs/" + name + ".md", page("title: T", name));
      bench.with("_posts/y/2020-01-01-" + name + ".md", page("title: P", "y" + name));
      bench.with("_posts/x/2020-01-02-" + name + ".md", page("title: P", "x" + name));
    }
    assertEquals(
        "chapter b\nchapter c\nchapter a\nchapter xa\nchapter xb\nchapter xc\nchapter ya\n"
            + "chapter yb\nchapter yc",
        bench.order());
  }

  /** {@code permalink: /:categories/:title/} gives posts addresses without their dates. */
  @Test
  void postsUnderTheirCategories() {
    ToolBench bench =
        site("- {url: /river/mouth/}\n- {url: /river/source/}\n- {url: /lake/shore/}\n");
    bench.with("_posts/2020-01-01-source.md", page("categories: river", "Source"));
    bench.with("_posts/2020-01-02-mouth.md", page("categories: river", "Mouth"));
    bench.with("_posts/2020-01-03-shore.md", page("categories: lake", "Shore"));
    assertEquals("chapter Mouth\nchapter Source\nchapter Shore", bench.order());
  }
}
